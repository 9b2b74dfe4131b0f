import {fullYear, yearOfMonth} from './financial-year.ts'
import {monthOf} from './month-of.ts'
import {remember} from './remember.ts'

const YEAR = String.raw`(?:\s*['’]?((?:19|20)?\d{2})\b)?`
const RANGE = new RegExp(
  String.raw`\b([a-z]{3,9})\b\.?,?${YEAR}\s*(?:-|–|—|\bto\b|\buntil\b)\s*([a-z]{3,9})\b\.?,?${YEAR}`,
  'gi',
)

/** Without one of these no two months are joined: quicker to tell than what they would join. */
const JOINED = /[-–—]|to\b|until\b/i

/** Two months of a financial year, April being 0. */
export interface MonthRange {
  readonly from: number
  readonly to: number
  /** the financial year of the last month, where the text names it and the first month's does not deny it */
  readonly year?: string
}

/** The months that a text runs from and to: `Apr–Sep` is 0 to 5, `January to December 2005` 9 to 8. */
export const readMonthRange = remember((text: string): MonthRange | undefined => {
  if (!JOINED.test(text)) return undefined
  for (const [, first = '', firstYear, last = '', lastYear] of text.matchAll(RANGE)) {
    const [from, to] = [monthOf(first), monthOf(last)]
    if (from === undefined || to === undefined) continue
    const year = yearOfRange(from, firstYear, to, lastYear)
    const months = {from: (from + 8) % 12, to: (to + 8) % 12}
    return year === undefined ? months : {...months, year}
  }
  return undefined
})

function yearOfRange(
  from: number,
  firstYear: string | undefined,
  to: number,
  lastYear: string | undefined,
): string | undefined {
  const first = firstYear === undefined ? undefined : yearOfMonth(fullYear(firstYear), from)
  const last = lastYear === undefined ? undefined : yearOfMonth(fullYear(lastYear), to)
  return first !== undefined && last !== undefined && first !== last ? undefined : (last ?? first)
}

/** The quarters that whole months make up: `Apr–Dec` is `Q1-Q3`, `Jul–Sep` `Q2`; a half is a half. */
export function partOfMonths({from, to}: MonthRange): string | undefined {
  const whole = from % 3 === 0 && to % 3 === 2 && from < to
  if (!whole || to - from === 11) return undefined
  const [first, last] = [from / 3 + 1, (to + 1) / 3]
  if (last - first === 1 && first % 2 === 1) return `H${last / 2}`
  return first === last ? `Q${first}` : `Q${first}-Q${last}`
}
