import type {Block, PageView} from '../block.ts'
import type {Edge} from './edges.ts'
import type {Place} from './grid.ts'
import type {Upright} from './upright.ts'
import type {Word} from './words.ts'

/** What was seen of a page before its tables were told. */
export type PageSeen = Omit<PageView, 'cells'>

/** The words and edges of a page as it is shown, for `--debug-image`. */
export function seenOf(
  page: Upright,
  words: readonly Word[],
  edges: readonly Edge[],
  place: Place,
): PageSeen {
  const sideways = page.turned % 2 === 1
  return {
    page: place([0, 0, 0, 0]).page,
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
    words: words.map(({text, box, turn}) => ({
      text,
      bbox: place(box).bbox,
      turn: TURNS[(turn + page.turned) % 4] ?? 0,
    })),
    edges: edges.map(
      ({upright, at, from, to}) => place(upright ? [at, from, at, to] : [from, at, to, at]).bbox,
    ),
  }
}

const TURNS = [0, 1, 2, 3] as const

/** The same with the cells of the tables that were found on it. */
export function viewOf(seen: PageSeen, blocks: readonly Block[]): PageView {
  const grids = blocks.filter((block) => block.type === 'grid')
  return {
    ...seen,
    cells: grids.flatMap(({layout, rows}) =>
      rows
        .flatMap(({cells}) => cells)
        .flatMap(({position, covered}) =>
          'bbox' in position && covered !== true ? [{bbox: position.bbox, layout}] : [],
        ),
    ),
  }
}
