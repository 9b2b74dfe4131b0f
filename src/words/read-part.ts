import {partOfMonths, readMonthRange} from './month-range.ts'

const QUARTER =
  /\b(?:q(?:uarter|tr)?\s*\.?\s*([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th|final)\s+quarter|quarter\s+(one|two|three|four))\b/i
const QUARTERS =
  /\bq(?:uarters?|trs?)?\s*\.?\s*([1-4])\s*(?:[-–/&+]|to|and)\s*(?:q(?:uarter|tr)?\s*\.?\s*)?([1-4])\b(?![\d/])/i
const QUARTER_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  one: 1,
  second: 2,
  '2nd': 2,
  two: 2,
  third: 3,
  '3rd': 3,
  three: 3,
  fourth: 4,
  '4th': 4,
  four: 4,
  final: 4,
}

/** The quarter that a text names, 1 to 4; the first, where it names several. */
export function readQuarter(text: string): number | undefined {
  const match = QUARTER.exec(text)
  if (match === null) return undefined
  if (match[1] !== undefined) return Number(match[1])
  return QUARTER_WORDS[(match[2] ?? match[3] ?? '').toLowerCase()]
}

/** The half year that a text names: `half-year` at 30 September is the first. */
export function readHalf(text: string): 1 | 2 | undefined {
  if (/\b(second half|h2|oct(ober)?\s*(-|–|to)\s*mar(ch)?)\b/i.test(text)) return 2
  return /\b(half[\s-]?year(ly)?|mid[\s-]?year|six[\s-]month(s|ly)?|first half|h1|apr(il)?\s*(-|–|to)\s*sep(t(ember)?)?)\b/i.test(
    text,
  )
    ? 1
    : undefined
}

const CUMULATIVE =
  /\bcum(?:ulative)?\b|\byear[\s-]to[\s-]date\b|\bytd\b|\bto (?:the )?(?:end (?:of )?)?(?:the )?(?=q(?:uarter|tr)?\s*\d|\w+ quarter)/i

/** The part of a year that a column's figures are of: `Cumulative to Q3` adds up what came before. */
export function readFigurePart(text: string): string | undefined {
  const part = readPart(text)
  const quarter = /^Q([2-4])$/.exec(part ?? '')?.[1]
  if (quarter === undefined || !CUMULATIVE.test(text)) return part
  return quarter === '4' ? undefined : `Q1-Q${quarter}`
}

/** The part of a year that a text names: `Q2`, `H1`, or `Q1-Q2` where the figure adds quarters up. */
export function readPart(text: string): string | undefined {
  const [, from, to] = QUARTERS.exec(text) ?? []
  if (from !== undefined && to !== undefined) return Number(from) < Number(to) ? `Q${from}-Q${to}` : undefined
  const quarter = readQuarter(text)
  if (quarter !== undefined) return `Q${quarter}`
  const months = readMonthRange(text)
  if (months !== undefined) return partOfMonths(months)
  const half = readHalf(text)
  return half === undefined ? undefined : `H${half}`
}
