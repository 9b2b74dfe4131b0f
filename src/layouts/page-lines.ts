import type {FlowLine} from './flow.ts'

const PAGE_NUMBER = /^(?:page\s*\d{1,4}(?:\s*of\s*\d{1,4})?|\d{1,4}\s+of\s+\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])$/i

/** So many lines head a report, and its pages may print them again. */
const HEAD_LINES = 2
/** What is shorter may be a cell. */
const SHORTEST = 9

/** The number of a page, marked as one; a number alone may be a figure. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text)
}

/** Tell the lines that the pages of a report print among its text: their numbers, and its own head again. */
export function pageLines(lines: readonly FlowLine[]): (line: FlowLine) => boolean {
  const heads = new Set(
    lines.slice(0, HEAD_LINES).flatMap(({text}) => (text.length < SHORTEST ? [] : [text])),
  )
  const own = new Set(lines.slice(0, HEAD_LINES))
  return (line) => isPageNumber(line.text) || (heads.has(line.text) && !own.has(line))
}
