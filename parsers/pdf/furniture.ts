import type {Line} from './lines.ts'
import {textOfLine} from './lines.ts'

/** The lines of one page that stand in no table. */
export interface PageLines {
  readonly height: number
  readonly lines: readonly Line[]
}

/** Running heads and feet stand in this share of a page, at its top and its bottom. */
const MARGIN = 0.12
/** They stand on so many pages at the least, if the document has so many. */
const FEWEST = 3
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
  return new Set([...repeated.flat(), ...numbers].map(({line}) => line))
}

function isAtEdge({box}: Line, height: number): boolean {
  return box[3] <= MARGIN * height || box[1] >= (1 - MARGIN) * height
}
