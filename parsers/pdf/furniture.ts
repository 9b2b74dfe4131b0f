import {segmentsOf} from './aligned/segments.ts'
import {type Line, textOfLine} from './lines.ts'

/** The lines of one page that stand in no table. */
export interface PageLines {
  readonly height: number
  readonly lines: readonly Line[]
}

/** Running heads and feet stand in this share of a page, at its top and its bottom. */
const MARGIN = 0.12
/** They stand on so many pages at the least, if the document has so many. */
const FEWEST = 3
/** A running head has a part at the left, in the middle and at the right; a line of more is a table's header. */
const MOST_PARTS = 3
/** Places nearer than this are one. */
const SAME_PLACE = 3
const PAGE_NUMBER = /^(?:[-–(]?\s*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–)]?|[ivxl]{1,6})$/i

/**
 * Find running heads, feet and page numbers: what stands at the edge of page after page, numbers aside.
 *
 * @returns  the lines that are the pages' own
 */
export function furnitureOf(pages: readonly PageLines[]): ReadonlySet<Line> {
  const atEdge = pages.flatMap(({height, lines}, page) =>
    lines.filter((line) => isAtEdge(line, height)).map((line) => ({page, line})),
  )
  const groups = new Map<string, {page: number; line: Line}[]>()
  for (const entry of atEdge) {
    const key = `${textOfLine(entry.line).replaceAll(/\d+/g, '#')} ${Math.round(entry.line.baseline / SAME_PLACE)}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const needed = Math.min(FEWEST, Math.max(2, pages.length))
  const repeated = [...groups.values()].filter((group) => new Set(group.map(({page}) => page)).size >= needed)
  const numbers = atEdge.filter(({line}) => PAGE_NUMBER.test(textOfLine(line)))
  const own = new Set([...repeated.flat(), ...numbers].map(({line}) => line))
  return new Set(
    pages.flatMap(({lines}) => [...outermost(lines, own), ...outermost(lines.toReversed(), own)]),
  )
}

/** Those that stand further out than any other line: what repeats under a table's header is the table's. */
function outermost(lines: readonly Line[], own: ReadonlySet<Line>): readonly Line[] {
  const end = lines.findIndex((line) => !own.has(line) || segmentsOf(line).length > MOST_PARTS)
  return lines.slice(0, end < 0 ? lines.length : end)
}

function isAtEdge({box}: Line, height: number): boolean {
  return box[3] <= MARGIN * height || box[1] >= (1 - MARGIN) * height
}
