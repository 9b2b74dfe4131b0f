import type {Value} from '../model/value.ts'
import {readDate} from '../words/read-date.ts'
import {FIGURE, MAGNITUDE, plain, readFigure, scaled, toNumber} from './read-figure.ts'
import {readMissing} from './read-missing.ts'
import {takePeriod} from './read-own-period.ts'
import {takeQualifiers} from './read-qualifiers.ts'
import {readUnit} from './read-unit.ts'

/** What the cell's surroundings say of its value. */
export interface ValueContext {
  /** from the column's head, else from the description: the cell's own unit comes before it */
  readonly unit?: string
}

const RANGE = new RegExp(
  String.raw`^([£€])?(${FIGURE})${MAGNITUDE}\s*(%?)\s*(?:[-–—]|to)\s*([£€])?(${FIGURE})${MAGNITUDE}\s*(.*)$`,
  'iu',
)
const RATIO = new RegExp(
  String.raw`^(${FIGURE})\s*(?:\/|out of|of)\s*(${FIGURE})\s*[=:(]?\s*(${FIGURE})\s*%\)?$`,
  'i',
)
const WITH_RATIO = new RegExp(
  String.raw`^(${FIGURE})\s*(%?)\s*\(([\d,]+)(?:\s*(?:\/|out of|of)\s*(${FIGURE}))?\)$`,
  'i',
)
const RELATIVE =
  /^(to\s+)?(maintain|sustain|reduce|increase|improve|decrease|hold|keep|reduction|improvement|no (change|increase|decrease)|same as|top quartile|upper quartile|median|average|better than)\b|^[\d.]+\s*%\s*(increase|reduction|decrease|improvement)\b/i
const BY = new RegExp(
  String.raw`(?:\b(?:by|of)\s+(?:at least\s+)?|^)([£€])?(${FIGURE})${MAGNITUDE}\s*(%|per cent|percentage points?|\p{L}+)?`,
  'iu',
)
/** So long a cell is prose, whatever figure it ends with. */
const LONGEST = 1000

const NOTE_MARKS = /[\s]*[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]+$/

/**
 * Read the words of a value cell as what they say: a figure, a date, an answer, a level, words, or why there is none.
 *
 * Nothing is guessed: a cell that is no figure as a whole stays words. Marks of notes are taken off, an estimate or a
 * provisional figure says so in its qualifiers, and a negative may stand in brackets, as accountants print it.
 */
export function readValue(raw: string, context: ValueContext = {}): Value {
  return readDatedValue(raw, context).value
}

/** Read a value cell, and the period that it gives its own figure: `51% (2005)` under any year is of 2005. */
export function readDatedValue(raw: string, context: ValueContext = {}): {value: Value; period?: string} {
  if (raw.length > LONGEST) return {value: {type: 'text', text: raw.replaceAll('\n', ' ').trim(), raw}}
  const text = raw.replaceAll('\n', ' ').replace(NOTE_MARKS, '').trim()
  const missing = readMissing(text)
  if (missing !== undefined) return {value: {type: 'missing', reason: missing, raw}}
  const {words, qualifiers} = takeQualifiers(text)
  const marks = qualifiers.length === 0 ? {raw} : {raw, qualifiers}
  const own = takePeriod(words)
  const figure = own.period === undefined ? undefined : readQuantity(own.words, context)
  if (own.period !== undefined && figure !== undefined)
    return {value: {...figure, ...marks}, period: own.period}
  const value = readWords(words, context)
  // “Revised timetable by Jan 2004” is no revised figure
  return {value: value.type === 'text' ? {type: 'text', text, raw} : {...value, ...marks}}
}

/** A value without the words it came from. */
type Bare = Value extends infer V ? (V extends Value ? Omit<V, 'raw' | 'qualifiers'> : never) : never

function readWords(words: string, context: ValueContext): Bare {
  const boolean = /^(yes|no|y|n|true|false)\.?$/i.exec(words)?.[1]?.toLowerCase()
  if (boolean !== undefined) return {type: 'boolean', value: boolean.startsWith('y') || boolean === 'true'}
  if (/^(nil|zero)\.?$/i.test(words)) return {...plain('0'), ...withUnit(context.unit)}
  return (
    readLevel(words) ??
    readWordedDate(words) ??
    readQuantity(words, context) ??
    readRelative(words) ?? {type: 'text', text: words}
  )
}

function readQuantity(words: string, context: ValueContext): Bare | undefined {
  return readRatio(words) ?? readRange(words, context) ?? readFigure(words, context.unit)
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
  if (!/\p{L}{3}|\d\/(19|20)\d{2}|\d[/.]\d{1,2}[/.]\d|\d{4}-\d{2}-\d{2}/u.test(words)) return undefined
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
  const [, figure = '', percent = '', numerator = '', denominator] = beside
  const below = denominator === undefined ? {} : {denominator: toNumber(denominator)}
  return {
    ...plain(figure),
    ...withUnit(percent || undefined),
    numerator: toNumber(numerator),
    ...below,
  }
}

/** `2.5-3%`, `£1-2m`; the years of `2003-2006` and `02-03` are no range of figures. */
function readRange(words: string, context: ValueContext): Bare | undefined {
  const match = RANGE.exec(words)
  const suffix = readUnit(match?.[8] ?? '')
  if (match === null || suffix === undefined) return undefined
  const [, pound, low = '', lowScale, percent = '', poundAgain, high = '', highScale = ''] = match
  const range = {low: scaled(low, lowScale ?? highScale), high: scaled(high, highScale)}
  const money = (pound ?? poundAgain) === undefined ? undefined : 'GBP'
  const unit = suffix || percent || money
  if (range.low >= range.high || (unit === undefined && looksLikeYears(low, high))) return undefined
  return {type: 'range', ...range, ...withUnit(unit ?? context.unit)}
}

function looksLikeYears(low: string, high: string): boolean {
  return [low, high].every((figure) => /^(19|20)\d{2}$/.test(figure)) || /^0\d/.test(low)
}

function readRelative(words: string): Bare | undefined {
  if (!RELATIVE.test(words)) return undefined
  const [, pound, figure, magnitude = '', tail = ''] = BY.exec(words) ?? []
  if (figure === undefined) return {type: 'relative', text: words}
  const unit = pound === undefined ? readUnit(tail) || undefined : 'GBP'
  return {type: 'relative', text: words, by: scaled(figure, magnitude), ...withUnit(unit)}
}

function withUnit(unit: string | undefined): {unit?: string} {
  return unit === undefined ? {} : {unit}
}
