import {readFinancialYear} from '../words/financial-year.ts'

const STATED =
  /\ball (?:the |our )?(?:figures|data|results|performance data|information)(?: (?:shown|given|quoted|below|above|in this (?:report|plan|table|document)))* (?:is|are|relates?|refers?)(?: to)?(?: for| of)?(?: the)?(?: (?:financial )?year)? ((?:19|20)\d{2}\s?[/–-]\s?\d{2,4})\b/i
/** What is longer says more. */
const LONGEST = 300

/** The year that a sentence says all figures are of: `All figures are for 2010/11 unless stated`; none where two are said. */
export function statedYear(texts: readonly string[]): string | undefined {
  const years = new Set<string>()
  for (const text of texts) {
    if (text.length > LONGEST || !/\ball\b/i.test(text)) continue
    const year = readFinancialYear(STATED.exec(text)?.[1] ?? '')
    if (year !== undefined) years.add(year)
  }
  const [only, another] = years
  return another === undefined ? only : undefined
}
