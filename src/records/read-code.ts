import type {Code} from '../model/indicator.ts'
import {isCodeShape} from '../words/code-shape.ts'
import {monthOf} from '../words/month-of.ts'

/** Schemes whose numbers the government gave out: a zero in front of one is padding, in a council's own it may not be. */
const NATIONAL = new Set(['BV', 'NI', 'PAF', 'LPSA', 'CPA', 'LAA', 'SPI', 'NPI', 'LTP'])

const ROMAN = '(?:viii|vii|vi|iv|ix|iii|ii|i|v|x)'
const ROMAN_ALONE = new RegExp(`^${ROMAN}$`)
const ROMAN_OF_EITHER_CASE = new RegExp(`^${ROMAN}$`, 'i')
const LEADING_PART = new RegExp(`^\\(?(${ROMAN}|[a-h])[).]\\s*`, 'i')
const CODE = new RegExp(
  `^([A-Za-z]{1,6}(?:/[A-Z]{2,6}){0,2})?\\s*(?:(PI)\\b)?\\s*([-/._ ]?)\\s*([A-Z]?\\d{1,4}(?:[.]\\d{1,3})*)\\s*(?:\\(?\\s*([a-z])\\s*\\)?)??\\s*(?:\\(?\\s*(${ROMAN})\\s*\\)?)?$`,
  'i',
)
/** Words that are longer are a text, even where several codes stand in one cell. */
const LONGEST_CELL = 200
const MARKS = /[\s*†‡⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ]+$/

/** A code cell read: the code, and other codes of the same indicator printed beside it. */
export interface ReadCode {
  readonly code: Code
  readonly aliases: readonly string[]
}

/**
 * Read the words of a code cell: `BV 99 ai`, `BVPI 180 a (i)`, `109a`, `BV54, PAF C32`, `LI 4 (NI 16)`, `BV76 a-d`.
 *
 * Codes are read exactly or not at all: a fuzzy code is a wrong code. `BVPI` is `BV`; a letter is lower case, a
 * roman part stands in brackets.
 *
 * @param scheme  the scheme of the table, which a bare number takes
 * @returns       `undefined` where the words are no code
 */
export function readCode(raw: string, scheme?: string): ReadCode | undefined {
  if (raw.length > LONGEST_CELL) return undefined
  const lines = raw.split('\n')
  // one code under the other, each with its scheme: what a line's end only wrapped is no code by itself
  if (lines.length > 1 && lines.every((line) => isCodeShape(line.trim()))) {
    const read = readCode(lines.join(', '), scheme)
    return read && {...read, code: {...read.code, raw}}
  }
  const text = raw
    .replaceAll('\n', ' ')
    .replace(MARKS, '')
    .replace(/\s*\(\d{1,2}\)$/, '') // the number of a note, and no other code
    .replace(/(?<=^[A-Za-z]{2,6}\s)no\.?\s*(?=\d)/i, '') // `BVPI No. 15`
    .trim()
  const whole = readOne(text, scheme) ?? readRange(text, scheme)
  if (whole !== undefined) return {code: {raw, ...whole}, aliases: []}
  const [one, ...others] = splitCodes(text)
  const first = one === undefined ? undefined : readOne(one, scheme)
  if (first === undefined) return undefined
  const aliases = others.flatMap(
    (part) => siblingOf(first, part) ?? readOne(part, first.scheme || scheme)?.canonical ?? [],
  )
  return {code: {raw, ...first}, aliases}
}

/** Commas, slashes, `and` and brackets part codes, but `(a)` and `(ii)` are parts of one. */
const BETWEEN = new RegExp(
  String.raw`\s*[,;&+]\s*|\s*\((?![a-z]?${ROMAN}?\))|\s+\/\s*|\s*\/\s*(?=[A-Z]{2,}\s?[A-Z]?\d)|\s+(?:and|or)\s+`,
  'i',
)

function splitCodes(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.replace(/^([^(]*)\)$/, '$1').trim())
    .filter((part) => part !== '')
}

/** `a-d` behind a number, or the code again with its last letter: `BV76a to BV76d`, `76 (a) - (d)`. */
const RANGE = /^(.*\d\s*\(?[a-z]\)?)\s*(?:[-–]|\bto\b)\s*((?:[A-Z]{1,6}\s?)?\d+\s?)?\(?([a-z])\)?$/i

/** `BV76 a-d` is one row for four indicators: its code is the range, and none of the four. */
function readRange(text: string, scheme: string | undefined): Canonical | undefined {
  const [, from = '', again = '', to = ''] = RANGE.exec(text) ?? []
  const first = readOne(from, scheme)
  const last = to.toLowerCase()
  if (first === undefined || last <= first.canonical.slice(-1)) return undefined
  const base = first.canonical.slice(0, -1)
  const same = again === '' || readOne(again.trim(), first.scheme)?.canonical === base
  return same ? {...first, canonical: `${first.canonical}-${last}`} : undefined
}

/** `b` behind `BV215a` is `BV215b`, and `ii` behind `BV99a(i)` is `BV99a(ii)`. */
function siblingOf({canonical}: Canonical, printed: string): string | undefined {
  const part = printed.replace(/^\((.*)\)$/, '$1')
  // i, v and x are roman before they are letters
  if (/^[a-hj-uwyz]$/i.test(part) && /\d[a-z]$/.test(canonical))
    return canonical.slice(0, -1) + part.toLowerCase()
  const isRoman = ROMAN_OF_EITHER_CASE.test(part) && canonical.endsWith(')')
  return isRoman ? canonical.replace(/\([ivx]+\)$/, `(${part.toLowerCase()})`) : undefined
}

interface Canonical {
  readonly canonical: string
  readonly scheme: string
}

function readOne(text: string, fallback: string | undefined): Canonical | undefined {
  const match = CODE.exec(text)
  if (match === null) return undefined
  const [, letters = '', , separator = '', number = '', letter = '', roman = ''] = match
  const year = /^(19|20)\d{2}$/.test(number) && (letters === '' || monthOf(letters) !== undefined)
  if (year || (letters !== letters.toUpperCase() && monthOf(letters) !== undefined)) return undefined // `May 04`
  const scheme = schemeOf(letters) || (fallback ?? '')
  const national = NATIONAL.has(scheme)
  const joint = !national && (separator === '/' || (separator === '-' && letters !== '')) ? separator : ''
  const digits = national ? number.replace(/^([A-Z]?)0+(?=\d)/i, '$1') : number
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
 * Under a code that has a part of the same kind already, it is the next of them: `(b)` under `BV2 a` is `BV2b`.
 */
export function readPart(parent: ReadCode, title: string): ReadCode {
  const match = LEADING_PART.exec(title)
  if (match === null) return parent
  const part = (match[1] ?? '').toLowerCase()
  const isRoman = ROMAN_ALONE.test(part)
  const suffix = isRoman ? `(${part})` : part
  const raw = `${parent.code.raw} ${match[0].trim()}`
  const canonical = siblingOf(parent.code, part) ?? `${parent.code.canonical}${suffix}`
  return {code: {...parent.code, raw, canonical}, aliases: []}
}

/** Behind the number, glued: `82ai`, or apart: `11 a`, but not the article of `BV8 a year`. */
const PART_OF_REFERENCE = String.raw`(?:[a-z]?${ROMAN}?|\s(?!a\s(?!and\b|or\b|to\b)[a-z])[a-h]${ROMAN}?)(?![A-Za-z])`
const NAMED_REFERENCE = new RegExp(
  String.raw`\b(?:BVPI|BV|NI|PAF)s?\s?[-/]?\s?[A-Z]?\d{1,3}(?!\d)(?:${PART_OF_REFERENCE})?(?:\s?\(${ROMAN}\)|\s?-\s?[a-z](?![A-Za-z]))?`,
  'g',
)
const SEVERAL = /\b(BVPI|BV|NI)s\s?(\d{1,3}[a-z]?(?:(?:,\s?|\s?&\s?|\sand\s)\d{1,3}[a-z]?\b)+)/g
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
  if (!/[A-Z]{2}/.test(text)) return [] // each of them has two capitals on end
  const found = new Map<number, string>()
  for (const match of text.matchAll(NAMED_REFERENCE)) {
    const code = readCode(match[0].replace(/s\s?(?=\d)/, ' ').trim())?.code
    if (code !== undefined) found.set(match.index, code.canonical)
  }
  for (const match of text.matchAll(SEVERAL)) {
    const numbers = (match[2] ?? '').match(/\d+[a-z]?/g) ?? []
    const scheme = schemeOf(match[1] ?? '')
    numbers.forEach((number, index) => found.set(match.index + index / 100, `${scheme}${number}`))
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
