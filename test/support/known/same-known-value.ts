import type {Value} from '../../../src/model/value.ts'
import type {KnownValue} from './cells.ts'

/** Does a value say what is known? Units, printed places and qualifiers are others' to judge. */
export function sameKnownValue(known: KnownValue, read: Value): boolean {
  switch (known.type) {
    case 'number':
      return (
        read.type === 'number' &&
        Math.abs(read.value - known.value) < 1e-6 * Math.max(1, Math.abs(known.value)) &&
        read.op === known.op
      )
    case 'range':
      return read.type === 'range' && read.low === known.low && read.high === known.high
    case 'boolean':
      return read.type === 'boolean' && read.value === known.value
    case 'missing':
      return read.type === 'missing' && read.reason === known.reason
    case 'level':
      return read.type === 'level' && read.value === known.value
    case 'date':
      return read.type === 'date' && read.edtf === known.edtf
    case 'relative':
      return read.type === 'relative'
    default:
      return known satisfies never
  }
}
