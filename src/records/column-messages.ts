import type {Message} from '../model/message.ts'
import type {Table} from '../model/table.ts'
import {isMeasure} from '../words/read-role.ts'
import {periodOf, type ReportPeriod} from './column-period.ts'

/**
 * Name the measure columns of a table that are of a time we cannot read, so that no figure is read from them:
 * `12 months to June 2003`, `2OX3/04`. Where nothing says the report's own year, that is said once for the report.
 */
export function sayUnread(table: Table, around: ReportPeriod): Message[] {
  if (table.family !== 'indicators' || around.year === undefined) return []
  return table.columns.flatMap((column, index): Message[] => {
    if (!isMeasure(column.role) || periodOf(column, table.columns, around) !== undefined) return []
    const figures = table.rows.filter((row) => /\d/.test(row.cells[index] ?? '')).length
    if (figures === 0) return []
    const why =
      around.month !== undefined && column.period === undefined
        ? `The report’s head names ${around.month} and no year, and the head “${column.name}” says neither`
        : `No period of ours can be read from the head “${column.name}”`
    const message = `${why}: its ${figures} figures are kept in the table, and none is read`
    return [{severity: 'warning', code: 'period/unread', message, position: table.position}]
  })
}
