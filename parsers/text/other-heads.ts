import {MONTH_NAME} from './cell-shape.ts'

const YEAR = String.raw`(?<![\d/])(?:(?:19|20)\d{2}\s?[/–-]\s?(?:\d{4}|\d{2})|\d{2}\/\d{2}|(?:19|20)\d{2})(?![\d/])`
const PART = String.raw`\b(?:[qh][1-4]|1st|2nd|3rd|4th|first|second|third|fourth|quarter [1-4])\b`
const MONTH = String.raw`\b${MONTH_NAME}`
const MEASURE = String.raw`\b(?:actual|out-?turn|result|target|estimated?|forecast|budget|variance)s?\b`
const SCHEME = String.raw`\b(?:bv|bvpi|lpi|npi|ni|li|kpi|spi|paf|laa|lpsa)s?\b`
const TELLING = new RegExp([YEAR, PART, MONTH, MEASURE, SCHEME].join('|'), 'gi')
/** Words of one measure. */
const OUTTURN = /^(?:actual|out-?turn|result)$/

/**
 * Do two lines name other years or parts of one, other measures or other sets of indicators at the same places? A header
 * that does is none printed again, however alike the two are by their letters: its figures are of something else.
 *
 * A year that is none (`2003/05`) may be a slip of a scanner, and so may one alone among several.
 */
export function nameOthers(text: string, other: string): boolean {
  const [own, more] = [namesIn(text), namesIn(other)]
  if (own.length === 0 || own.length !== more.length || ![...own, ...more].every(isWhole)) return false
  const differing = own.filter((name, at) => name !== more[at])
  const years = own.filter((name) => /^\d{4}$/.test(name))
  return (
    differing.some((name) => !/^\d{4}$/.test(name)) ||
    differing.length > 1 ||
    (differing.length === 1 && years.length === 1)
  )
}

function namesIn(text: string): readonly string[] {
  return (text.match(TELLING) ?? []).map((name) => {
    const word = name.toLowerCase().replace(/s$/, '')
    return OUTTURN.test(word) ? 'actual' : word
  })
}

/** Years of a pair follow each other; what begins with no year is whole. */
function isWhole(name: string): boolean {
  if (!/^\d{2}/.test(name)) return true
  const [first = '', second] = name.split(/\s?[/–-]\s?/)
  return second === undefined || (Number(first) + 1) % 100 === Number(second) % 100
}
