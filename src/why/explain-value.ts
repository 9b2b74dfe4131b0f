import type {Finding} from '../model/explanation.ts'
import type {MissingReason, Value} from '../model/value.ts'
import {quoted} from './words.ts'

const OPS = {lt: 'less than', le: 'at most', gt: 'more than', ge: 'at least'} as const

const MISSING: Readonly<Record<MissingReason, string>> = {
  blank: 'nothing is printed',
  'not-applicable': 'it does not apply',
  'not-available': 'it is not available',
  awaited: 'it is awaited',
  'not-measured': 'it is not measured',
}

/** How the words of a cell were read as a value. */
export function explainValue(value: Value): Finding[] {
  const {raw, qualifiers = []} = value
  const words = raw.trim() === '' ? 'the cell is empty' : quoted(raw)
  const found: Finding[] = [{about: 'value', says: `${words}: ${readingOf(value)}`}]
  if (qualifiers.length > 0) found.push({about: 'value', says: `its words call it ${qualifiers.join(', ')}`})
  return found
}

/** What a value is, in words. */
export function readingOf(value: Value): string {
  switch (value.type) {
    case 'number':
      return readingOfNumber(value)
    case 'range':
      return `a range from ${value.low} to ${value.high}${inUnit(value.unit)}`
    case 'relative':
      return value.by === undefined
        ? 'no figure of its own: it is set against another'
        : `no figure of its own: a change by ${value.by}`
    case 'boolean':
      return `the answer ${value.value ? 'yes' : 'no'}`
    case 'date':
      return `a date, ${value.edtf}`
    case 'level':
      return value.value === undefined ? 'a level without a number' : `level ${value.value}`
    case 'text':
      return 'as a whole neither figure, date nor answer, so its words are kept'
    case 'missing':
      return `no figure, for ${MISSING[value.reason]}`
    default:
      return value satisfies never
  }
}

function inUnit(unit: string | undefined): string {
  return unit === undefined ? '' : ` ${unit}`
}

function readingOfNumber(value: Extract<Value, {type: 'number'}>): string {
  const {numerator, denominator, op, decimals} = value
  const against = denominator === undefined ? '' : ` of ${denominator}`
  const parts = [
    `the number ${value.value}${inUnit(value.unit)}`,
    decimals === 0 ? '' : `printed to ${decimals} ${decimals === 1 ? 'place' : 'places'}`,
    op === undefined ? '' : `meant as ${OPS[op]} that`,
    numerator === undefined ? '' : `with the count ${numerator}${against} beside it`,
    value.value < 0 && value.raw.includes('(') ? 'negative, for it stands in brackets' : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
