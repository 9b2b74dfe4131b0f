import {type Column, isIn} from './aligned/columns.ts'
import {isFigureText} from './aligned/rows.ts'
import {type Segment, segmentsOf} from './aligned/segments.ts'
import type {Line} from './lines.ts'

/** Running text fills so much of its column's width; cells and heads are narrower. */
const FULL = 0.6
/** So many rows tell a table. */
const FEWEST_ROWS = 3

/**
 * The lines of tables that lie over the gutter of a page set in columns, and happen to leave it blank between two of
 * their own columns.
 *
 * A table in one column of the page has labels of its own; what stands right of the gutter without any goes on with the
 * labels on the left.
 *
 * @param lines    from the top
 * @param columns  the columns of running text, as wide as their words
 */
export function linesOverGutter(lines: readonly Line[], columns: readonly Column[]): ReadonlySet<Line> {
  const cut = lines.map((line) => ({line, ...kindOf(segmentsOf(line), columns)}))
  const over = new Set<Line>()
  let run: (typeof cut)[number][] = []
  const close = (): void => {
    if (run.filter(({isRow}) => isRow).length >= FEWEST_ROWS) {
      const [from, to] = [run.findIndex(({isOnAll}) => isOnAll), run.findLastIndex(({isOnAll}) => isOnAll)]
      for (const {line} of run.slice(from, to + 1)) over.add(line)
    }
    run = []
  }
  for (const own of cut) {
    if (!own.isNarrow) close()
    else run.push(own)
  }
  close()
  return over
}

/** A label and its figures may stand so near that they look like one part. */
function endsInFigure({words}: Segment): boolean {
  return isFigureText(words.slice(-1))
}

interface Kind {
  /** no part of it is alone in its column and as wide as running text, but for one that ends in a figure */
  readonly isNarrow: boolean
  /** it has words on both sides of each gutter */
  readonly isOnAll: boolean
  /** … a label first, and behind the first gutter nothing but figures */
  readonly isRow: boolean
}

function kindOf(segments: readonly Segment[], columns: readonly Column[]): Kind {
  const own = columns.map((column) => segments.filter((segment) => isIn(segment, column)))
  const isNarrow = own.every((parts, at) => {
    const {from, to} = columns[at] ?? {from: 0, to: 0}
    const [only, more] = parts
    if (only === undefined || more !== undefined) return true
    return only.box[2] - only.box[0] < FULL * (to - from) || endsInFigure(only)
  })
  const isOnAll = own.every(({length}) => length > 0)
  const [first, ...others] = own
  const isLabelled = first?.[0]?.words.some(({text}) => /\p{L}/u.test(text)) === true
  const areFigures = others.flat().every(({words}) => words.every((word) => isFigureText([word])))
  return {isNarrow, isOnAll, isRow: isNarrow && isOnAll && isLabelled && areFigures}
}
