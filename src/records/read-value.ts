import type {Value} from '../model/value.ts'
import {readDate} from '../words/read-date.ts'
import {readMissing} from '../words/read-missing.ts'
import {
  FIGURE,
  MAGNITUDE,
  plain,
  readFigure,
  readPlainFigure,
  scaled,
  type FigureContext,
} from './read-figure.ts'
import {takeNoteMark} from './note-marks.ts'
import {takePeriod} from './read-own-period.ts'
import {takeQualifiers} from './read-qualifiers.ts'
import {readRatio} from './read-ratio.ts'
import {readRelative} from './read-relative.ts'
import {readUnit} from './read-unit.ts'

/** What the cell's surroundings say of its value: `unit` from the column's head or the row, which the cell's own goes before. */
export interface ValueContext extends FigureContext {
  /** a `p` behind a figure means pence and not provisional; it does where this is not said */
  readonly pence?: boolean
  /** marks of the report's footnotes, for those that stand in brackets: `50.4 (1)` */
  readonly notes?: ReadonlySet<string>
}

const RANGE = new RegExp(
  String.raw`^(?:between\s+)?([£€])?(${FIGURE})${MAGNITUDE}\s*(%?)\s*(?:[-–—]|to|and)\s*([£€])?(${FIGURE})${MAGNITUDE}\s*(.*)$`,
  'iu',
)

/** What is longer is a remark and no value; that is also what keeps the reading of a long cell short. */
const LONGEST_VALUE = 300

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
  if (raw.length > LONGEST_VALUE) return {value: {type: 'text', text: raw.replaceAll('\n', ' ').trim(), raw}}
  const printed = withoutStruck(raw.replaceAll('\n', ' '))
  const plainly = readPlainFigure(printed, context) ?? readPriced(printed, context)
  if (plainly !== undefined) return {value: {...plainly, raw}}
  const text = withoutMargin(takeNoteMark(printed, context.notes).words)
  const missing = readMissing(text)
  if (missing !== undefined) return {value: {type: 'missing', reason: missing, raw}}
  const {words, qualifiers} = takeQualifiers(text, context.pence)
  const marks = qualifiers.length === 0 ? {raw} : {raw, qualifiers}
  const own = takePeriod(words)
  const figure =
    own.period === undefined ? undefined : (readLevel(own.words) ?? readQuantity(own.words, context))
  if (own.period !== undefined && figure !== undefined)
    return {value: {...figure, ...marks}, period: own.period}
  const value = readWords(words, context)
  // “Revised timetable by Jan 2004” is no revised figure
  return {value: value.type === 'text' ? {type: 'text', text, raw} : {...value, ...marks}}
}

/** `£1,200`: no mark, no word, no bracket, no date and no range either. */
const PRICED = /^[£€]\s?\d[\d,]*(?:\.\d+)?\s?%?$/

function readPriced(printed: string, context: ValueContext): Bare | undefined {
  return PRICED.test(printed) ? readFigure(printed, context) : undefined
}

/** What a line is drawn through (`~~350~~310`) no longer holds, where something else does. */
function withoutStruck(text: string): string {
  const rest = (text.includes('~~') ? text.replace(/~~[^~]+~~/g, ' ') : text).trim()
  return rest === '' ? text.trim() : rest
}

/** How far off a survey's figure may be, behind it: `52% (± 3.1)`, `52% +/-3.1%`. It is the figure that is read. */
const MARGIN = /(?<=[\d%])\s*\(?\s*(?:±|\+\s?\/\s?[-−–])\s*\d+(?:\.\d+)?\s*(?:%|points?)?\s*\)?$/

function withoutMargin(text: string): string {
  return text.includes('±') || text.includes('/') ? text.replace(MARGIN, '') : text
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
  return (
    (context.scale === undefined ? readRatio(words, context.unit) : undefined) ??
    readRange(words, context) ??
    readFigure(words, context)
  )
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

/** `2.5-3%`, `£1-2m`; the years of `2003-2006` and `02-03` are no range of figures. */
function readRange(words: string, context: ValueContext): Bare | undefined {
  const match = /[-–—]|to|and/i.test(words) ? RANGE.exec(words) : null
  const suffix = readUnit(match?.[8] ?? '')
  if (match === null || suffix === undefined) return undefined
  const [, pound, low = '', lowScale, percent = '', poundAgain, high = '', highScale = ''] = match
  if (/^between/i.test(words) !== /\d\D*\band\b/i.test(words)) return undefined
  const money = (pound ?? poundAgain) === undefined ? undefined : 'GBP'
  const unit = suffix || percent || money
  const scale = highScale === '' && (unit === undefined || unit === context.unit) ? (context.scale ?? 1) : 1
  const range = {low: scaled(low, lowScale ?? highScale) * scale, high: scaled(high, highScale) * scale}
  if (range.low >= range.high || (unit === undefined && looksLikeYears(low, high))) return undefined
  return {type: 'range', ...range, ...withUnit(unit ?? context.unit)}
}

function looksLikeYears(low: string, high: string): boolean {
  return [low, high].every((figure) => /^(19|20)\d{2}$/.test(figure)) || /^0\d/.test(low)
}

function withUnit(unit: string | undefined): {unit?: string} {
  return unit === undefined ? {} : {unit}
}
