import type {SourceLine} from './lines.ts'

/** Words of one line that nothing wider than one blank parts, and where they stand: `end` is the place behind them. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A line as geometry sees it. */
export interface ColumnedLine {
  readonly source: SourceLine
  readonly segments: readonly Segment[]
}

const SEGMENT = /[^ \u00a0]+(?:[ \u00a0][^ \u00a0]+)*/g
const RULE = /^[\s|+]*[-=_–—]{2,}[-=_–—\s|+]*$/

/** Cut a line where two blanks or more stand. */
export function segmentsOf(text: string): Segment[] {
  return Array.from(text.matchAll(SEGMENT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

/** Is the line drawn, not written: dashes and the blanks between them? */
export function isRule(text: string): boolean {
  return RULE.test(text)
}

/** A code, slips of a scan allowed, and one blank behind it. */
const LED_BY_CODE = /^(?=\S*\d)(?:[A-Za-z\d|!]{1,6}[ /-]?)?[\dOolI]{1,4}[a-z]?(?:\s?\([ivx]{1,4}\))? (?=\S)/

/**
 * The segments of a line whose code is so long that one blank parts it from its title: `BV109a Plans` below `BV8    Bills`.
 *
 * @param start  where the column behind the codes begins: the words behind the blank stand just there, or it parts none
 */
export function withCodeApart(segments: readonly Segment[], start: number | undefined): readonly Segment[] {
  const [first, ...others] = segments
  if (first === undefined || start === undefined || first.start >= start || first.end <= start)
    return segments
  const code = LED_BY_CODE.exec(first.text)?.[0]
  if (code === undefined || first.start + code.length !== start) return segments
  const own = {...first, end: start - 1, text: code.trimEnd()}
  return [own, {start, end: first.end, text: first.text.slice(code.length)}, ...others]
}

/** Where the second segment of most of these lines begins, and the first at the margin: the column behind the codes. */
export function columnBehindCodes(lines: readonly (readonly Segment[])[]): number | undefined {
  const counts = new Map<number, number>()
  for (const [first, second] of lines)
    if (
      first !== undefined &&
      second !== undefined &&
      /\d/.test(first.text) &&
      first.text.length <= LONGEST_CODE
    )
      counts.set(second.start, (counts.get(second.start) ?? 0) + 1)
  const [best] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  return best !== undefined && best[1] >= FEWEST_CODES ? best[0] : undefined
}

const LONGEST_CODE = 12
const FEWEST_CODES = 2
