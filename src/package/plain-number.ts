import type {Value} from '../model/value.ts'

/** The one number that a value is; `null` for bounds, ranges and all that is no number. */
export function plainNumber(value: Value): number | null {
  return value.type === 'number' && value.op === undefined ? value.value : null
}
