import type {SourceLine} from './lines.ts'

/** Sentences have commas too, but not as many on each line, and with a blank behind them. */
const FEWEST_COMMAS = 3
/** A header and two rows. */
const FEWEST_LINES = 3
/** What is longer is a paragraph. */
const LONGEST = 2000

/** Lines on end whose values commas part without a blank, among others: from `from` to before `to`, by index. */
export function findCommaRanges(lines: readonly SourceLine[]): {from: number; to: number}[] {
  const ranges: {from: number; to: number}[] = []
  let at = 0
  while (at < lines.length) {
    const from = at
    while (at < lines.length && isRecordLike(lines[at]?.text ?? '')) at++
    if (at - from >= FEWEST_LINES) ranges.push({from, to: at})
    if (at === from) at++
  }
  return ranges
}

/** Outside of quotations every comma has a value or another comma behind it, or ends the line. */
function isRecordLike(text: string): boolean {
  if (text.length > LONGEST) return false
  let commas = 0
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) commas++
  if (commas < FEWEST_COMMAS) return false
  const bare = text.includes('"') ? text.replace(/"(?:[^"]|"")*"/g, '') : text
  return bare.split(',').length > FEWEST_COMMAS && !/,\s+\S|"/.test(bare)
}
