import type {MissingReason, Qualifier, Value} from '../model/value.ts'
import {readDate} from '../words/read-period.ts'
import {readUnit} from './read-unit.ts'

/** What the cell's surroundings say of its value. */
export interface ValueContext {
  /** from the column's head, else from the description: the cell's own unit comes before it */
  readonly unit?: string
}

const MISSING: readonly (readonly [RegExp, MissingReason])[] = [
  [/^[-–—_.…*]*$/, 'blank'],
  [/^(n\/?a|n\.a\.?|not appl(icable)?|new( pi| indicator| bvpi| measure)?|deleted)$/, 'not-applicable'],
  [
    /^(tb[acdn]|to be (set|agreed|confirmed|announced|determined|advised|decided).*|await(ing|ed).*|.*\bawait(ing|ed)|pending|not yet (set|agreed|known|due).*)$/,
    'awaited',
  ],
  [
    /^(no survey.*|not (measured|collected|surveyed|monitored|recorded|reported).*|no longer (measured|collected).*|survey not.*)$/,
    'not-measured',
  ],
  [
    /^(not (yet )?available.*|no data.*|data not.*|unavailable|n\/?av|nya|nk|not known|unknown|none available|no figure.*|no information.*)$/,
    'not-available',
  ],
]

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/\(?\b(estimated?|est)\b\.?\)?|\(e\)|(?<=\d%?)\s?e$/i, 'estimated'],
  [/\(?\b(provisional|prov|interim)\b\.?\)?|\(p\)/i, 'provisional'],
  [/\(?\b(revised|restated|amended)\b\)?|\(r\)/i, 'revised'],
  [/\(?\bunaudited\b\)?|\(u\)/i, 'unaudited'],
  [/\(?(?<!un)\baudited\b\)?/i, 'audited'],
  [/\(?\b(cumulative|cum)\b\.?\)?/i, 'cumulative'],
  [/^(approx(imately)?\.?|about|around|circa|c\.|~|≈)\s*(?=[£\d])/i, 'approximate'],
]

const OPERATORS: Readonly<Record<string, 'lt' | 'le' | 'gt' | 'ge'>> = {
  '<': 'lt',
  '>': 'gt',
  '≤': 'le',
  '≥': 'ge',
  '<=': 'le',
  '>=': 'ge',
  under: 'lt',
  below: 'lt',
  over: 'gt',
  above: 'gt',
  'less than': 'lt',
  'fewer than': 'lt',
  'more than': 'gt',
  'greater than': 'gt',
  'at least': 'ge',
  minimum: 'ge',
  'no less than': 'ge',
  'at most': 'le',
  'up to': 'le',
  maximum: 'le',
  'no more than': 'le',
}
const OPERATOR_WORDS = Object.keys(OPERATORS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}
const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`
const NUMBER = new RegExp(
  String.raw`^(?:(${OPERATOR_WORDS})\s*)?([-−–+])?\s*([£€])?\s*([-−])?\s*(${FIGURE})\s*(k|mn?|million|thousand|bn|billion)?\b\s*(.*)$`,
  'i',
)
const RANGE = new RegExp(
  String.raw`^([£€])?(${FIGURE})\s*%?\s*(?:[-–—]|to)\s*([£€])?(${FIGURE})\s*(%|\p{L}+)?$`,
  'iu',
)
const RATIO = new RegExp(
  String.raw`^(${FIGURE})\s*(?:\/|out of|of)\s*(${FIGURE})\s*[=:(]?\s*(${FIGURE})\s*%\)?$`,
  'i',
)
const WITH_RATIO = new RegExp(
  String.raw`^(${FIGURE})\s*%?\s*\((${FIGURE})(?:\s*(?:\/|out of|of)\s*(${FIGURE}))?\)$`,
  'i',
)
const RELATIVE =
  /^(to\s+)?(maintain|sustain|reduce|increase|improve|decrease|hold|keep|no (change|increase|decrease)|same as|top quartile|upper quartile|median|average|better than)\b/i
/** Only a figure or an answer can be provisional. */
const HOLDS_VALUE = /\d|^(yes|no)\b/i
const NOTE_MARKS = /[\s]*[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]+$/

/**
 * Read the words of a value cell as what they say: a figure, a date, an answer, a level, words, or why there is none.
 *
 * Nothing is guessed: a cell that is no figure as a whole stays words. Marks of notes are taken off, an estimate or a
 * provisional figure says so in its qualifiers, and a negative may stand in brackets, as accountants print it.
 */
export function readValue(raw: string, context: ValueContext = {}): Value {
  const text = raw.replaceAll('\n', ' ').replace(NOTE_MARKS, '').trim()
  const missing = readMissing(text)
  if (missing !== undefined) return {type: 'missing', reason: missing, raw}
  const {words, qualifiers} = takeQualifiers(text)
  const marks = qualifiers.length === 0 ? {raw} : {raw, qualifiers}
  return {...readWords(words, context), ...marks}
}

/** A value without the words it came from. */
type Bare = Value extends infer V ? (V extends Value ? Omit<V, 'raw' | 'qualifiers'> : never) : never

function readWords(words: string, context: ValueContext): Bare {
  const boolean = /^(yes|no|y|n|true|false)\.?$/i.exec(words)?.[1]?.toLowerCase()
  if (boolean !== undefined) return {type: 'boolean', value: boolean.startsWith('y') || boolean === 'true'}
  return (
    readLevel(words) ??
    readRatio(words) ??
    readRange(words, context) ??
    readWordedDate(words) ??
    readNumber(words, context) ??
    readRelative(words) ?? {type: 'text', text: words}
  )
}

function readMissing(text: string): MissingReason | undefined {
  const words = text.toLowerCase().replace(/[.\s]+$/, '')
  return MISSING.find(([pattern]) => pattern.test(words))?.[1]
}

function takeQualifiers(text: string): {words: string; qualifiers: Qualifier[]} {
  let words = text
  const qualifiers: Qualifier[] = []
  if (!HOLDS_VALUE.test(text)) return {words, qualifiers}
  for (const [pattern, qualifier] of QUALIFIERS) {
    const rest = words.replace(pattern, ' ').trim()
    if (rest !== words && HOLDS_VALUE.test(rest)) {
      qualifiers.push(qualifier)
      words = rest.replace(/\s+/g, ' ')
    }
  }
  return {words, qualifiers}
}

function readLevel(words: string): Bare | undefined {
  const level = /^(?:level|stage|grade|category|band)\s*(\d+)\.?$/i.exec(words)?.[1]
  if (level !== undefined) return {type: 'level', value: Number(level), text: words}
  return /^(level|stage|grade|category|band)\s*[a-z]\.?$/i.test(words)
    ? {type: 'level', text: words}
    : undefined
}

/** A bare year is a figure until its row says otherwise; a month, a season or a day makes a date. */
function readWordedDate(words: string): Bare | undefined {
  if (!/\p{L}{3}|\d\/(19|20)\d{2}|\d[/.]\d{1,2}[/.]\d/u.test(words)) return undefined
  const edtf = readDate(words)
  return edtf === undefined ? undefined : {type: 'date', edtf}
}

function readRatio(words: string): Bare | undefined {
  const ratio = RATIO.exec(words)
  if (ratio !== null) {
    const [, numerator = '', denominator = '', percent = ''] = ratio
    return {...plain(percent), unit: '%', numerator: toNumber(numerator), denominator: toNumber(denominator)}
  }
  const beside = WITH_RATIO.exec(words)
  if (beside === null) return undefined
  const [whole, figure = '', numerator = '', denominator] = beside
  const unit = whole.slice(0, whole.indexOf('(')).includes('%') ? {unit: '%'} : {}
  const below = denominator === undefined ? {} : {denominator: toNumber(denominator)}
  return {...plain(figure), ...unit, numerator: toNumber(numerator), ...below}
}

function readRange(words: string, context: ValueContext): Bare | undefined {
  const match = RANGE.exec(words)
  if (match === null) return undefined
  const [, pound, low = '', poundAgain, high = '', suffix] = match
  if (toNumber(low) >= toNumber(high)) return undefined
  const money = (pound ?? poundAgain) === undefined ? undefined : 'GBP'
  const unit = money ?? (words.includes('%') ? '%' : (suffix ?? context.unit))
  return {type: 'range', low: toNumber(low), high: toNumber(high), ...(unit === undefined ? {} : {unit})}
}

function readNumber(words: string, context: ValueContext): Bare | undefined {
  const bracketed = /^\(\s*([£€]?[\d,.]+\s*%?)\s*\)\s*%?$/.exec(words)
  const match = NUMBER.exec(bracketed?.[1] ?? words)
  if (match === null) return undefined
  const [, operator = '', sign = '', currency, innerSign = '', figure = '', magnitude = '', tail = ''] = match
  const rest = readUnit(tail)
  if (rest === undefined) return undefined
  const negative = bracketed !== null || /[-−–]/.test(sign) || /[-−]/.test(innerSign)
  const scale = MAGNITUDES[magnitude.toLowerCase()] ?? 1
  const {value, decimals} = plain(figure)
  const unit = rest === '' ? (currency === undefined ? context.unit : 'GBP') : rest
  const op = OPERATORS[operator.toLowerCase()]
  return {
    type: 'number',
    value: scaled(value, scale) * (negative ? -1 : 1),
    decimals,
    ...(unit === undefined ? {} : {unit}),
    ...(op === undefined ? {} : {op}),
  }
}

/** `3.1` million is 3100000 and not 3100000.0000000005. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(12))
}

function plain(figure: string): {type: 'number'; value: number; decimals: number} {
  return {type: 'number', value: toNumber(figure), decimals: /\.(\d+)$/.exec(figure)?.[1]?.length ?? 0}
}

function toNumber(figure: string): number {
  return Number(figure.replaceAll(',', ''))
}

function readRelative(words: string): Bare | undefined {
  if (!RELATIVE.test(words)) return undefined
  const by = /\bby\s+(?:at least\s+)?([£€])?([\d,.]*\d)\s*(%|\p{L}+)?/iu.exec(words)
  const unit = by?.[1] === undefined ? by?.[3] : 'GBP'
  return {
    type: 'relative',
    text: words,
    ...(by?.[2] === undefined ? {} : {by: toNumber(by[2])}),
    ...(unit === undefined ? {} : {unit}),
  }
}
