import type {Value} from '../model/value.ts'

const BOUNDS = {lt: 'under ', le: 'at most ', gt: 'over ', ge: 'at least '} as const
const MISSING = {
  blank: 'blank',
  'not-applicable': 'not applicable',
  'not-available': 'not available',
  awaited: 'awaited',
  'not-measured': 'not measured',
} as const

/**
 * A value for people to read: `61.5%`, `£3,100,000`, `12.0 per 1,000`, `under 5 days`.
 *
 * Numbers keep the decimals that were printed; what is no number stands as it was printed.
 *
 * @param unit  of the series, for a figure that prints none
 */
export function valueWords(value: Value, unit: string): string {
  switch (value.type) {
    case 'number':
      return `${value.op ? BOUNDS[value.op] : ''}${withUnit(printed(value), value.unit ?? unit)}`
    case 'range':
      return withUnit(`${grouped(String(value.low))} to ${grouped(String(value.high))}`, value.unit ?? unit)
    case 'boolean':
      return value.value ? 'Yes' : 'No'
    case 'level':
      return value.value === undefined ? value.text : `level ${value.value}`
    case 'date':
    case 'relative':
    case 'text':
      return value.raw.trim()
    case 'missing':
      return MISSING[value.reason]
    default:
      return value satisfies never
  }
}

/** A figure and its unit: `61.5%`, `£12`, `-£12`, `4 days`. */
export function withUnit(figure: string, unit: string): string {
  if (unit === '%') return `${figure}%`
  if (unit === 'GBP') return figure.startsWith('-') ? `-£${figure.slice(1)}` : `£${figure}`
  return unit === '' || unit === 'level' ? figure : `${figure} ${unit}`
}

/** `12345.6` as `12,345.6`, the same in every locale. */
export function grouped(figure: string): string {
  const [whole = '', part] = figure.split('.')
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part === undefined ? apart : `${apart}.${part}`
}

/** `12.0` where the report prints so; `£3.1m` has one decimal of a million and none of a pound. */
function printed({value, decimals, raw}: Extract<Value, {type: 'number'}>): string {
  const fixed = value.toFixed(Math.min(decimals, 12))
  const asPrinted = raw.replace(/[,\s]/g, '').includes(fixed.replace('-', ''))
  return grouped(asPrinted ? fixed : plain(value))
}

/** A number without an exponent, however large or small. */
function plain(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '')
}
