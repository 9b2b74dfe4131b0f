import {textOfLine} from '../lines.ts'
import type {Word} from '../words.ts'

/** So many marks make an axis. */
const FEWEST_MARKS = 4
/** Steps that differ by less, as a share, are equal. */
const SAME_STEP = 0.01

/**
 * Are the columns of figures those of a chart's axes: each falls down the page by equal steps, to its foot?
 *
 * @param rows  the words of each cell, row by row
 */
export function areAxes(rows: readonly (readonly (readonly Word[])[])[]): boolean {
  const count = Math.max(0, ...rows.map(({length}) => length))
  let axes = 0
  for (let column = 0; column < count; column++) {
    const isAxis = isAxisOf(rows, column)
    if (isAxis === false) return false
    if (isAxis === true) axes += 1
  }
  return axes > 0
}

/** @returns  `undefined` where a column has too few figures; most others tell by their first that they are none */
function isAxisOf(rows: readonly (readonly (readonly Word[])[])[], column: number): boolean | undefined {
  const values: number[] = []
  let isEven = true
  for (const row of rows) {
    const words = row[column] ?? []
    const value = words.length === 0 ? undefined : valueOf(textOfLine({words}))
    if (value === undefined) continue
    values.push(value)
    isEven = isEven && fallsEvenly(values)
    if (!isEven && values.length >= FEWEST_MARKS) return false
  }
  return values.length < FEWEST_MARKS ? undefined : isEven
}

function valueOf(text: string): number | undefined {
  const plain = text.replaceAll(/[,%£$€\s]/g, '').replace('–', '-')
  return plain === '' || !Number.isFinite(Number(plain)) ? undefined : Number(plain)
}

/** Falls the last value by as much as the second did? */
function fallsEvenly(values: readonly number[]): boolean {
  const [first = 0, second = 0] = values
  const [before = 0, last = 0] = values.slice(-2)
  const step = first - second
  return values.length < 2 || (step > 0 && Math.abs(before - last - step) <= SAME_STEP * step)
}
