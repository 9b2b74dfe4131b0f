const YEAR = String.raw`(?<![\d/])(?:(?:19|20)\d{2}\s?[/–-]\s?(?:\d{4}|\d{2})|\d{2}\/\d{2}|(?:19|20)\d{2})(?![\d/])`
const PART = String.raw`\b(?:[qh][1-4]|1st|2nd|3rd|4th|first|second|third|fourth|quarter [1-4])\b`
const MONTH = String.raw`\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b`
const PERIODS = new RegExp([YEAR, PART, MONTH].join('|'), 'gi')

/**
 * Do two lines name other years, or other parts of one, at the same places? A header that does is none printed again,
 * however alike the two are by their letters: its figures are of other periods.
 *
 * A year that is none (`2003/05`) may be a slip of a scanner, and so may one alone among several.
 */
export function nameOtherPeriods(text: string, other: string): boolean {
  const [own, more] = [periodsOf(text), periodsOf(other)]
  if (own.length === 0 || own.length !== more.length) return false
  const differing = own.filter((period, at) => period !== more[at])
  if (![...own, ...more].every(isYear)) return false
  return (
    differing.length > 1 || (differing.length === 1 && (own.length === 1 || /\D/.test(differing[0] ?? '')))
  )
}

function periodsOf(text: string): readonly string[] {
  return (text.match(PERIODS) ?? []).map((period) => period.toLowerCase())
}

/** Years of a pair follow each other; what is no year is a part of one. */
function isYear(text: string): boolean {
  if (!/^\d{2}/.test(text)) return true
  const [first = '', second] = text.split(/\s?[/–-]\s?/)
  return second === undefined || (Number(first) + 1) % 100 === Number(second) % 100
}
