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
  const columns = Array.from({length: count}, (_, column) =>
    rows.flatMap((row) => {
      const words = row[column] ?? []
      return words.length === 0 ? [] : [valueOf(textOfLine({words}))]
    }),
  )
  const figures = columns
    .map((values) => values.filter((value) => value !== undefined))
    .filter(({length}) => length >= FEWEST_MARKS)
  return figures.length > 0 && figures.every(fallsByEqualSteps)
}

function valueOf(text: string): number | undefined {
  const plain = text.replaceAll(/[,%£$€\s]/g, '').replace('–', '-')
  return plain === '' || !Number.isFinite(Number(plain)) ? undefined : Number(plain)
}

function fallsByEqualSteps(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, index) => (values[index] ?? 0) - value)
  const [first = 0] = steps
  return first > 0 && steps.every((step) => Math.abs(step - first) <= SAME_STEP * first)
}
