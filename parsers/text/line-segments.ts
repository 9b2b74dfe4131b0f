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
