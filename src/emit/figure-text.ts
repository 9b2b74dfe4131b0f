import type {Point, Series} from '../model/series.ts'
import type {Value} from '../model/value.ts'

const OPERATORS = {lt: '<', le: '<=', gt: '>', ge: '>='} as const

/**
 * What a value says, in one cell: a number wherever the report prints one and nothing else.
 *
 * `<5` is not 5: a bound keeps its sign, and is text to a reader of numbers. What is missing is blank.
 */
export function figureText(value: Value): string {
  switch (value.type) {
    case 'number':
      return `${value.op ? OPERATORS[value.op] : ''}${value.value}`
    case 'range':
      return `${value.low}..${value.high}`
    case 'boolean':
      return String(value.value)
    case 'date':
      return value.edtf
    case 'level':
      return String(value.value ?? value.text)
    case 'relative':
    case 'text':
      return value.text
    case 'missing':
      return ''
    default:
      return value satisfies never
  }
}

/**
 * The unit of a point: its own, else that of its series.
 *
 * A word, an answer or a date has none. Nor has a bare figure where the unit of the series changed: which of
 * the two it is in, nothing says.
 */
export function unitOfPoint({unit, breaks}: Series, {value}: Point): string {
  switch (value.type) {
    case 'number':
    case 'range':
    case 'relative':
      return value.unit ?? (changed(breaks) ? '' : ofFigures(unit))
    case 'level':
      return 'level'
    case 'missing':
      return changed(breaks) ? '' : (unit ?? '')
    case 'boolean':
    case 'date':
    case 'text':
      return ''
    default:
      return value satisfies never
  }
}

function changed(breaks: Series['breaks']): boolean {
  return breaks.some(({reason}) => reason === 'unit-changed')
}

function ofFigures(unit: string | null): string {
  return unit === null || unit === 'level' ? '' : unit
}
