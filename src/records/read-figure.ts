import {readUnit} from './read-unit.ts'

/** A number as printed, without the words it came from. */
export interface Figure {
  readonly type: 'number'
  readonly value: number
  readonly decimals: number
  readonly unit?: string
  readonly op?: 'lt' | 'le' | 'gt' | 'ge'
}

const OPERATORS: Readonly<Record<string, 'lt' | 'le' | 'gt' | 'ge'>> = {
  '<': 'lt',
  '>': 'gt',
  '≤': 'le',
  '≥': 'ge',
  '<=': 'le',
  '>=': 'ge',
  '=<': 'le',
  '=>': 'ge',
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
  'not more than': 'le',
  'no greater than': 'le',
  'no higher than': 'le',
  'not exceeding': 'le',
  'not to exceed': 'le',
  'not above': 'le',
  within: 'le',
  max: 'le',
  'max.': 'le',
  'maximum of': 'le',
  'a maximum of': 'le',
  'not less than': 'ge',
  'no fewer than': 'ge',
  'no lower than': 'ge',
  'not below': 'ge',
  min: 'ge',
  'min.': 'ge',
  'minimum of': 'ge',
  'a minimum of': 'ge',
  '+': 'ge',
  'or more': 'ge',
  'or above': 'ge',
  'or over': 'ge',
  'or less': 'le',
  'or fewer': 'le',
  'or under': 'le',
  'or below': 'le',
  'or lower': 'le',
  'or higher': 'ge',
}
const BEFORE = Object.keys(OPERATORS)
  .filter((words) => !/^(\+|or )/.test(words))
  .toSorted((a, b) => b.length - a.length)
  .map((words) => words.replaceAll('.', String.raw`\.`))
  .join('|')
const BEHIND =
  /\s*(\+|\bor (?:more|above|over|less|fewer|under|below|lower|higher)|\(?\b(?:max|min)(?:imum|\.)?\)?)$/i

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}
/** A figure with its thousands parted by commas, or without; it stops where no further digit follows. */
export const FIGURE = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?![,.]?\d)`
/** `k`, `m`, `million` behind a figure, and not the first letter of a word. */
export const MAGNITUDE = String.raw`(?:\s?(k|mn?|million|thousand|bn|billion)(?!\p{L}))?`
const NUMBER = new RegExp(
  String.raw`^(?:(${BEFORE})\s*)?([-−–+])?\s*([£€])?\s*([-−])?\s*(${FIGURE})${MAGNITUDE}\s*(.*)$`,
  'iu',
)
/** A negative as accountants print it: `(2,984)`, `(£5m)`, `£(5)`, `(12.5)%`. */
const BRACKETED = /^([£€])?\(\s*([£€]?[\d,.]+\s?(?:k|mn?|bn)?\s*%?)\s*\)(.*)$/i

/** A minus behind its figure, as ledgers print it: `12.5-`, `4%-`. */
const TRAILING_MINUS = /^([£€]?[\d.,]*\d\s?%?)[-−–]$/
const CURRENCIES: Readonly<Record<string, string>> = {'£': 'GBP', '€': 'EUR'}
const TIMES = /^(?:days|weeks|hours|months|minutes|years)$/

/** What the surroundings say of a figure: its unit, and the thousands or millions that a head counts in. */
export interface FigureContext {
  readonly unit?: string
  readonly scale?: number
}

/**
 * Read a plain figure with its sign, currency, magnitude and unit.
 *
 * Under a head of `£'000` or `£m` a figure is so many thousands or millions, as it would be with the words behind it:
 * 5,084 is 5084000 GBP, for the same report prints `£5.1m` elsewhere. A figure with a magnitude or another unit of its
 * own is not the head's.
 *
 * @returns `undefined` where words stand behind the figure that are no unit: then it is no plain figure
 */
export function readFigure(words: string, context: FigureContext = {}): Figure | undefined {
  const {text, negative} = takeSign(words)
  const operator = BEHIND.exec(text)?.[1]
  const match = NUMBER.exec(text.replace(BEHIND, ''))
  const tail = readUnit(match?.[7] ?? '')
  if (match === null || tail === undefined) return undefined
  const [, before = '', sign = '', currency = '', innerSign = '', figure = '', magnitude = ''] = match
  if (operator !== undefined && before !== '') return undefined
  // `within 5%` of something is no bound, `within 10 days` is
  if (/^within$/i.test(before) && !TIMES.test(tail)) return undefined
  const own = ownUnit(CURRENCIES[currency], tail)
  if (own === undefined) return undefined
  const op = OPERATORS[operatorOf(operator ?? before)]
  const scale = magnitude === '' && (own === '' || own === context.unit) ? (context.scale ?? 1) : 1
  const minus = negative || /[-−–]/.test(sign) || innerSign !== ''
  const value = timesScale(scaled(figure, magnitude), scale) * (minus ? -1 : 1)
  const named = own === '' ? context.unit : own
  return {
    ...plain(figure),
    value: value === 0 ? 0 : value, // no minus zero
    ...(named === undefined ? {} : {unit: named}),
    ...(op === undefined ? {} : {op}),
  }
}

/** Digits and nothing else but a per cent sign: what most cells hold, of which nothing else need be asked. */
const PLAIN_FIGURE = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:\s?(%))?$/

/** The same for such a cell alone; `undefined` for all others, which may be figures too. */
export function readPlainFigure(words: string, context: FigureContext = {}): Figure | undefined {
  const match = PLAIN_FIGURE.exec(words)
  if (match === null) return undefined
  const [, figure = '', own] = match
  const {type, value, decimals} = plain(figure)
  const unit = own ?? context.unit
  const scaledValue = timesScale(value, own === undefined || own === context.unit ? (context.scale ?? 1) : 1)
  return unit === undefined
    ? {type, value: scaledValue, decimals}
    : {type, value: scaledValue, decimals, unit}
}

/** Brackets and a minus behind the figure are a minus before it. */
function takeSign(words: string): {readonly text: string; readonly negative: boolean} {
  const bracketed = BRACKETED.exec(words)
  if (bracketed !== null) {
    const [, pound = '', inner = '', behind = ''] = bracketed
    return {text: `${pound}${inner}${behind}`, negative: true}
  }
  const trailing = TRAILING_MINUS.exec(words)?.[1]
  return {text: trailing ?? words, negative: trailing !== undefined}
}

/** `£12.50 per head` is money for each; what `£5%` is nobody can tell. */
function ownUnit(currency: string | undefined, tail: string): string | undefined {
  if (currency === undefined) return tail
  if (tail === '') return currency
  return tail.startsWith('per ') ? `${currency} ${tail}` : undefined
}

/** `12 maximum` and `(max)` are `max`. */
function operatorOf(words: string): string {
  const bound = /^\(?(max|min)/i.exec(words)?.[1]
  return (bound ?? words).toLowerCase()
}

/** Whole thousands stay whole. */
function timesScale(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(12))
}

/** `3.1` million is 3100000 and not 3100000.0000000005. */
export function scaled(figure: string, magnitude: string): number {
  const scale = MAGNITUDES[magnitude.toLowerCase()] ?? 1
  return scale === 1 ? toNumber(figure) : Number((toNumber(figure) * scale).toPrecision(12))
}

/** A figure's value and its printed places. */
export function plain(figure: string): Figure {
  return {type: 'number', value: toNumber(figure), decimals: placesOf(figure)}
}

/** How many digits stand behind the point. */
function placesOf(figure: string): number {
  const point = figure.lastIndexOf('.')
  return point < 0 ? 0 : figure.length - point - 1
}

/** `5,084` → 5084. */
export function toNumber(figure: string): number {
  return Number(figure.includes(',') ? figure.replaceAll(',', '') : figure)
}
