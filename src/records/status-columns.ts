import {once} from '../model/once.ts'
import type {Column, Table} from '../model/table.ts'
import {readPeriod} from '../words/read-period.ts'
import {repairYears} from '../words/repair-year.ts'
import type {ReportPeriod} from './column-period.ts'

/** The status columns of a table, by index: those that say what is now, and the one that says what was. */
export interface StatusColumns {
  readonly now: readonly number[]
  readonly before: readonly number[]
  /** of what was, where its head says when that was */
  readonly beforePeriod?: string
}

/** `Previous RAG`, `Status last quarter`: what was, and not what is. */
const BEFORE = /\b(?:previous|previously|last|prior|former)\b/i

/**
 * Tell what is now from what was, where a table has a status column for each.
 *
 * By the words of their heads (`Previous RAG | RAG`); else by the times that these name (`Q2 status | Q3 status`): the
 * one of the report's own period is now, or that which names no time, or the latest that any row fills, and the one
 * before it in time is what was. Where heads tell neither, all say what is now.
 */
export function statusColumnsOf(table: Table, report: ReportPeriod): StatusColumns {
  const all = statusesOf(table)
  const worded = all.filter(({name}) => BEFORE.test(name))
  if (all.length < 2) return {now: all.map(({index}) => index), before: []}
  if (worded.length > 0 && worded.length < all.length) {
    const others = all.filter((one) => !worded.includes(one))
    return {now: others.map(({index}) => index), before: worded.map(({index}) => index)}
  }
  return byTime(all, table, report) ?? {now: all.map(({index}) => index), before: []}
}

interface Named {
  readonly index: number
  readonly name: string
  readonly column: Column
}

const statusesOf = once((table: Table): readonly Named[] =>
  table.columns.flatMap((column, index) =>
    column.role === 'status' ? [{index, name: column.name, column}] : [],
  ),
)

function byTime(all: readonly Named[], table: Table, report: ReportPeriod): StatusColumns | undefined {
  const timed = all.map(({index, column}) => ({index, period: timeOf(column, report)}))
  const dated = timed.flatMap(({index, period}) => (period === undefined ? [] : [{index, period}]))
  const [plain, ...more] = timed.filter(({period}) => period === undefined)
  const order = dated.toSorted((a, b) => (a.period < b.period ? -1 : 1))
  if (more.length > 0 || !areApart(order.map(({period}) => period))) return undefined
  const own = order.findIndex(({period}) => period === (report.period ?? report.year))
  if (plain !== undefined && own >= 0) return undefined // two of now
  const latest = own >= 0 ? own : order.findLastIndex(({index}) => isFilled(table, index))
  const now = plain ?? order[latest]
  const before = plain === undefined ? order[latest - 1] : order.at(-1)
  if (now === undefined) return undefined
  return {
    now: [now.index],
    ...(before === undefined ? {before: []} : {before: [before.index], beforePeriod: before.period}),
  }
}

function timeOf({name, period}: Column, {year}: ReportPeriod): string | undefined {
  return period ?? readPeriod(repairYears(name), year)?.label
}

/** All different, and none a part of another: a year beside its own quarters is neither before nor after them. */
function areApart(periods: readonly string[]): boolean {
  return periods.every((period, at) => {
    const next = periods[at + 1]
    return next === undefined || !next.startsWith(period)
  })
}

function isFilled({rows}: Table, index: number): boolean {
  return rows.some(
    ({cells, colours}) => (cells[index] ?? '') !== '' || colours?.[String(index)] !== undefined,
  )
}
