import type {Code} from '../model/indicator.ts'

/** Schemes whose numbers the government gave out: a zero in front of one is padding, in a council's own it may not be. */
const NATIONAL = new Set(['BV', 'NI', 'PAF', 'LPSA', 'CPA', 'LAA', 'SPI', 'NPI', 'LTP'])

const ROMAN = '(?:viii|vii|vi|iv|ix|iii|ii|i|v|x)'
const CODE = new RegExp(
  `^([A-Za-z]{1,6})?\\s*(?:(PI)\\b)?\\s*([-/. ]?)\\s*([A-Z]?\\d{1,4}(?:[.]\\d{1,3})*)\\s*(?:\\(?\\s*([a-z])\\s*\\)?)??\\s*(?:\\(?\\s*(${ROMAN})\\s*\\)?)?$`,
  'i',
)
const MARKS = /[\s*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]+$/

/** A code cell read: the code, and other codes of the same indicator printed beside it. */
export interface ReadCode {
  readonly code: Code
  readonly aliases: readonly string[]
}

/**
 * Read the words of a code cell: `BV 99 ai`, `BVPI 180 a (i)`, `109a`, `BV54, PAF C32`, `LI 4 (NI 16)`.
 *
 * Codes are read exactly or not at all: a fuzzy code is a wrong code. `BVPI` is `BV`; a letter is lower case, a
 * roman part stands in brackets.
 *
 * @param scheme  the scheme of the table, which a bare number takes
 * @returns       `undefined` where the words are no code
 */
export function readCode(raw: string, scheme?: string): ReadCode | undefined {
  const text = raw.replaceAll('\n', ' ').replace(MARKS, '').trim()
  const whole = readOne(text, scheme)
  if (whole !== undefined) return {code: {raw, ...whole}, aliases: []}
  const [first, ...others] = splitCodes(text).map((part) => readOne(part, scheme))
  if (first === undefined) return undefined
  return {
    code: {raw, ...first},
    aliases: others.flatMap((other) => (other === undefined ? [] : [other.canonical])),
  }
}

function splitCodes(text: string): string[] {
  return text
    .split(/\s*[,;&()]\s*|\s+\/\s*|\s*\/\s*(?=[A-Z]{2,}\s?\d)|\s+(?:and|or)\s+/i)
    .filter((part) => part !== '')
}

function readOne(
  text: string,
  fallback: string | undefined,
): {canonical: string; scheme: string} | undefined {
  const match = CODE.exec(text)
  if (match === null) return undefined
  const [, letters = '', , separator = '', number = '', letter = '', roman = ''] = match
  const scheme = schemeOf(letters) || (fallback ?? '')
  if (scheme === '' && !/\d/.test(number)) return undefined
  const joint = separator === '/' || (separator === '-' && letters !== '') ? separator : ''
  const digits = NATIONAL.has(scheme) ? number.replace(/^([A-Z]?)0+(?=\d)/i, '$1') : number
  const tail = `${letter.toLowerCase()}${roman === '' ? '' : `(${roman.toLowerCase()})`}`
  return {canonical: `${scheme}${joint}${digits.toUpperCase()}${tail}`, scheme}
}

function schemeOf(letters: string): string {
  const scheme = letters.toUpperCase()
  return scheme === 'BVPI' || scheme === 'BVP' ? 'BV' : scheme
}

/**
 * A part of an indicator under its parent's code: `(ii) fossil fuels …` under `BV180 a` is `BV180a(ii)`.
 *
 * @returns the code, and the title without the part's mark
 */
export function readPart(parent: ReadCode, title: string): ReadCode {
  const match = new RegExp(`^\\(?(${ROMAN}|[a-h])[).]\\s*`, 'i').exec(title)
  if (match === null) return parent
  const part = (match[1] ?? '').toLowerCase()
  const isRoman = new RegExp(`^${ROMAN}$`).test(part)
  const suffix = isRoman ? `(${part})` : part
  const raw = `${parent.code.raw} ${match[0].trim()}`
  return {code: {...parent.code, raw, canonical: `${parent.code.canonical}${suffix}`}, aliases: []}
}

const NAMED_REFERENCE =
  /\b(BVPI|BV|NI|PAF)s?\s?-?\s?([A-Z]?\d{1,3})\s?([a-z]\b)?\s?(\((?:i{1,3}|iv|v|vi)\))?/g
const AGREEMENT = /\bLAA\s?(\d+(?:\.\d+)+[a-z]*)((?:\s?(?:&|,|and)\s?\d+(?:\.\d+)+[a-z]*)*)/g
const STRATEGY = /\bCS\s?(\d{1,3})\b(?!\.\d)/g

/**
 * Find the identifiers that a row's text refers to.
 *
 * @param own      the row's own codes, which are no references
 * @param schemes  schemes of the council's own codes seen in the report, for `(formerly CHI/16)`
 * @returns        canonical codes, each once, in the order of the text; `PSA` for the agreement as a whole
 */
export function findReferences(
  text: string,
  own: ReadonlySet<string>,
  schemes: ReadonlySet<string>,
): string[] {
  const found = new Map<number, string>()
  for (const match of text.matchAll(NAMED_REFERENCE)) {
    const code = readOne(match[0].replace(/s\s?(?=\d)/, ' ').trim(), undefined)
    if (code !== undefined) found.set(match.index, code.canonical)
  }
  for (const match of text.matchAll(AGREEMENT)) {
    const numbers = [match[1] ?? '', ...((match[2] ?? '').match(/\d+(?:\.\d+)+[a-z]*/g) ?? [])]
    numbers.forEach((number, index) => found.set(match.index + index / 100, `LAA${number}`))
  }
  for (const match of text.matchAll(STRATEGY)) found.set(match.index, `CS${match[1] ?? ''}`)
  for (const match of text.matchAll(/\bPSA\b/g)) found.set(match.index, 'PSA')
  for (const [index, code] of findLocal(text, schemes)) found.set(index, code)
  const inOrder = [...found].toSorted(([a], [b]) => a - b).map(([, code]) => code)
  return [...new Set(inOrder)].filter((code) => !own.has(code))
}

function findLocal(text: string, schemes: ReadonlySet<string>): [number, string][] {
  const codes: [number, string][] = []
  for (const match of text.matchAll(/(\bformerly\s+)?\b([A-Z]{2,6})[ /]?(\d{1,3}(?:\.\d{1,2})?[a-z]?)\b/g)) {
    const [whole, formerly = '', scheme = ''] = match
    const known = schemes.has(scheme) || formerly !== ''
    const code = known ? readOne(whole.slice(formerly.length), undefined) : undefined
    if (code !== undefined && !['PSA', 'LAA', 'CS', 'BV', 'NI'].includes(scheme))
      codes.push([match.index, code.canonical])
  }
  return codes
}
