import {segmentsOf} from './aligned/segments.ts'
import {type Line, reachesInto, textOfLine} from './lines.ts'

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
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  const needed = Math.min(FEWEST, Math.max(2, pages.length))
  const repeated = [...groups.values()].filter((group) => new Set(group.map(({page}) => page)).size >= needed)
  const numbers = atEdge.filter(({line}) => PAGE_NUMBER.test(textOfLine(line)))
  const own = new Set([...repeated.flat(), ...numbers].map(({line}) => line))
  return new Set(pages.flatMap((page) => [...headsOf(page, own), ...feetOf(page, own)]))
}

/**
 * Running heads: those that stand further up than any other line. What repeats under a table's header is the table's,
 * and so are lines of heads over it.
 */
function headsOf({lines, height}: PageLines, own: ReadonlySet<Line>): readonly Line[] {
  const end = lines.findIndex((line) => !isAtHead(line, height) || !own.has(line) || isOfHeads(line))
  if (end < 0) return lines
  const over = lines.slice(0, end)
  return over.slice(0, end - headsOver(lines[end], over.toReversed()))
}

/** Those that stand further down than any other line. */
function feetOf({lines, height}: PageLines, own: ReadonlySet<Line>): readonly Line[] {
  const last = lines.findLastIndex((line) => !isAtFoot(line, height) || !own.has(line) || isOfHeads(line))
  return lines.slice(last + 1)
}

function isOfHeads(line: Line): boolean {
  return segmentsOf(line).length > MOST_PARTS
}

/** Lines of one head stand no further apart, in ems. */
const LEADING = 1.45
/**
 * How many lines over a line are lines of the same heads: those that reach into what is under them, and those of two
 * parts or more that stand near to others of such.
 */
function headsOver(header: Line | undefined, over: readonly Line[]): number {
  let under = header
  const first = over.findIndex((line) => {
    const isHead = under !== undefined && (reachesInto(line, under) || areParted(line, under))
    under = line
    return !isHead
  })
  return first < 0 ? over.length : first
}

function areParted(line: Line, under: Line): boolean {
  const isNear = under.baseline - line.baseline <= LEADING * line.size
  return isNear && isParted(under) && isParted(line)
}

function isParted(line: Line): boolean {
  return segmentsOf(line).length > 1
}

function isAtEdge(line: Line, height: number): boolean {
  return isAtHead(line, height) || isAtFoot(line, height)
}

function isAtHead({box}: Line, height: number): boolean {
  return box[3] <= MARGIN * height
}

function isAtFoot({box}: Line, height: number): boolean {
  return box[1] >= (1 - MARGIN) * height
}
