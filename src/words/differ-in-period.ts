import {readPeriod} from './read-period.ts'
import {remember} from './remember.ts'

/** Any year, for labels that name only a part of one. */
const SOME_YEAR = '2000/01'
const periodOf = remember((label: string) => readPeriod(label, SOME_YEAR)?.label)

/** `Actual 2003/04` and `Actual 2004/05`, `Q1` and `Q2` are alike by their letters: but a period that can be read is no slip. */
export function differInPeriod(a: string, b: string): boolean {
  if (a === b) return false
  const [own, other] = [periodOf(a), periodOf(b)]
  return own !== undefined && other !== undefined && own !== other
}
