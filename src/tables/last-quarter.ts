import type {Column} from '../model/table.ts'
import {lastQuarterOf} from '../words/reported-quarter.ts'

/** Columns of a year's outturn whose head says at the end of which quarter it was reported are of the year. */
export function settleLastQuarters(columns: readonly Column[]): readonly Column[] {
  const heads = columns.map(({name}) => name)
  return columns.map((column) => {
    const period = column.period?.replace(/ Q4$/, '')
    return period !== undefined && lastQuarterOf(column.name, heads) === 'year' ? {...column, period} : column
  })
}
