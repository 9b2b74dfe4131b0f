import {readFinancialYear} from './financial-year.ts'
import {FIGURE_OF_LETTER} from './misread-figures.ts'

/** In a year no small i is a part. */
const MISREAD: Readonly<Record<string, string>> = {...FIGURE_OF_LETTER, i: '1'}
const SLIP = '[\\dOoQDlI|iSsBZz]'
const YEARS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${SLIP}{4}|${SLIP}{2})\s?[/–-]\s?(?:${SLIP}{4}|${SLIP}{2})(?![\p{L}\d])`,
  'gu',
)

/**
 * Give the years of a head their figures back: `2OO3/04` is 2003/04, `200l/O2` 2001/02.
 *
 * Each letter stands for one figure only, and the two years must follow one another: else the words are left as they
 * are, for a slip in a year that cannot be told makes a figure of another year.
 */
export function repairYears(label: string): string {
  if (!/[/–-]/.test(label)) return label
  return label.replace(YEARS, (words) => {
    if (/^[\d\s/–-]*$/.test(words) || (words.match(/\d/g) ?? []).length < 3) return words
    const repaired = words.replace(/\D/g, (letter) => MISREAD[letter] ?? letter)
    return readFinancialYear(repaired) === undefined ? words : repaired
  })
}
