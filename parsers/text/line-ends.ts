/** A line of the source without its ending. `number` counts from 1. */
export interface SourceLine {
  readonly number: number
  readonly text: string
}

/** CR CR LF is one end that a transfer in text mode lengthened; an editor shows one line too. */
const END = /\r{0,2}\n|\r/
/** They part lines, yet an editor does not count them: what stands behind has the same number. */
const UNCOUNTED = /[\f\u0085\u2028\u2029]/
/** What takes two bytes in memory. */
const WIDE = /[^\0-\xff]/ // oxlint-disable-line no-control-regex -- the first 256 are asked for

/** Line ends of every kind, mixed as they come, end a line once each. */
export function cutLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  const cut = UNCOUNTED.test(text)
  const keep = WIDE.test(text) ? apart : same
  text.split(text.includes('\r') ? END : '\n').forEach((line, index) => {
    const number = index + 1
    if (cut && UNCOUNTED.test(line)) {
      for (const part of line.split(UNCOUNTED)) lines.push({number, text: part})
    } else lines.push({number, text: keep(line)})
  })
  return lines
}

function same(line: string): string {
  return line
}

/**
 * The same line, held by itself, and a byte a character where all its characters are of the first 256.
 *
 * One curly quote in a report makes every line cut from its text take two bytes a character, and each look through a
 * line take about twice the time; and a line that is cut from the text keeps all of it in memory.
 */
function apart(line: string): string {
  const encoding = WIDE.test(line) ? 'utf16le' : 'latin1'
  return Buffer.from(line, encoding).toString(encoding)
}

/** The number of the line on which a character stands. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(END).length
}
