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
  '+': 'ge',
  'or more': 'ge',
  'or above': 'ge',
  'or over': 'ge',
  'or less': 'le',
  'or fewer': 'le',
  'or under': 'le',
}
const BEFORE = Object.keys(OPERATORS)
  .filter((words) => !/^(\+|or )/.test(words))
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const BEHIND = /\s*(\+|\bor (?:more|above|over|less|fewer|under))$/i

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
export const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?![,.]?\d)`
/** `k`, `m`, `million` behind a figure, and not the first letter of a word. */
export const MAGNITUDE = String.raw`(?:\s?(k|mn?|million|thousand|bn|billion)(?!\p{L}))?`
const NUMBER = new RegExp(
  String.raw`^(?:(${BEFORE})\s*)?([-−–+])?\s*([£€])?\s*([-−])?\s*(${FIGURE})${MAGNITUDE}\s*(.*)$`,
  'iu',
)
/** A negative as accountants print it: `(2,984)`, `(£5m)`, `£(5)`, `(12.5)%`. */
const BRACKETED = /^([£€])?\(\s*([£€]?[\d,.]+\s?(?:k|mn?|bn)?\s*%?)\s*\)(.*)$/i

/**
 * Read a plain figure with its sign, currency, magnitude and unit.
 *
 * @param unit  what the surroundings say, for a figure that names none
 * @returns     `undefined` where words stand behind the figure that are no unit: then it is no plain figure
 */
export function readFigure(words: string, unit: string | undefined): Figure | undefined {
  const bracketed = BRACKETED.exec(words)
  const [, pound = '', inner = '', behind = ''] = bracketed ?? []
  const text = bracketed === null ? words : `${pound}${inner}${behind}`
  const operator = BEHIND.exec(text)?.[1]
  const match = NUMBER.exec(text.replace(BEHIND, ''))
  const tail = readUnit(match?.[7] ?? '')
  if (match === null || tail === undefined) return undefined
  const [, before = '', sign = '', currency, innerSign = '', figure = '', magnitude = ''] = match
  if (operator !== undefined && before !== '') return undefined
  const negative = bracketed !== null || /[-−–]/.test(sign) || innerSign !== ''
  const own = tail === '' && currency !== undefined ? 'GBP' : tail
  const op = OPERATORS[(operator ?? before).toLowerCase()]
  const named = own === '' ? unit : own
  const value = scaled(figure, magnitude) * (negative ? -1 : 1)
  return {
    ...plain(figure),
    value: value === 0 ? 0 : value, // no minus zero
    ...(named === undefined ? {} : {unit: named}),
    ...(op === undefined ? {} : {op}),
  }
}

/** `3.1` million is 3100000 and not 3100000.0000000005. */
export function scaled(figure: string, magnitude: string): number {
  const scale = MAGNITUDES[magnitude.toLowerCase()] ?? 1
  return scale === 1 ? toNumber(figure) : Number((toNumber(figure) * scale).toPrecision(12))
}

/** A figure's value and its printed places. */
export function plain(figure: string): Figure {
  return {type: 'number', value: toNumber(figure), decimals: /\.(\d+)$/.exec(figure)?.[1]?.length ?? 0}
}

/** `5,084` → 5084. */
export function toNumber(figure: string): number {
  return Number(figure.replaceAll(',', ''))
}
