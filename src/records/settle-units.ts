import type {Observation} from '../model/indicator.ts'
import type {Value} from '../model/value.ts'
import {describedUnit} from './read-unit.ts'

/** A figure of a row, of whichever measure. */
export interface Measured {
  readonly measure: Observation['measure']
  readonly value: Value
}

/** Figures without a unit take the one that the description gives, except where the row prints another. */
export function settleUnits<Cell extends Measured>(cells: readonly Cell[], title: string): Cell[] {
  const bare = cells.filter(
    ({measure, value}) => measure !== 'variance' && measure !== 'comparator' && isBare(value),
  )
  const figures = bare.flatMap(({value}) => (value.type === 'number' ? [value.value] : []))
  const unit = describedUnit(title, figures)
  const printed = cells.some(
    ({measure, value}) =>
      measure !== 'variance' && value.type === 'number' && value.unit !== undefined && value.unit !== unit,
  )
  if (unit === undefined || printed) return [...cells]
  return cells.map((cell) =>
    bare.includes(cell) && cell.value.type === 'number' ? {...cell, value: {...cell.value, unit}} : cell,
  )
}

/** Counts alone (`12 out of 15`) are no share, whatever the description says. */
function isBare(value: Value): boolean {
  return value.type === 'number' && value.unit === undefined && value.denominator === undefined
}

/** A bare year beside dates is a date. */
export function settleDates<Cell extends Measured>(cells: readonly Cell[]): Cell[] {
  if (!cells.some(({value}) => value.type === 'date')) return [...cells]
  return cells.map((cell) => {
    const {value} = cell
    const isYear =
      value.type === 'number' && value.unit === undefined && /^(19|20)\d{2}$/.test(value.raw.trim())
    return isYear ? {...cell, value: {type: 'date', edtf: value.raw.trim(), raw: value.raw}} : cell
  })
}
