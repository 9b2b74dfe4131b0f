import {contentId} from '../model/identity.ts'
import type {Measure, Observation} from '../model/indicator.ts'
import type {TextBlock} from '../model/document.ts'
import type {Column, Role} from '../model/table.ts'
import type {Value} from '../model/value.ts'
import {readPeriod} from '../words/read-period.ts'
import {describedUnit, headUnit} from './read-unit.ts'
import {readDatedValue} from './read-value.ts'
import {cellsOf, type RowCells} from './row-cells.ts'

const MEASURES: ReadonlySet<string> = new Set(['actual', 'target', 'estimate', 'variance', 'comparator'])

/** What a report says of its periods and notes, for figures whose column says less. */
export interface Surroundings {
  /** the financial year of the report */
  readonly year?: string
  /** what it is about, which may be a part of that year */
  readonly period?: string
  readonly notes: readonly TextBlock[]
}

/**
 * The figures of an indicator's row, one for each measure column, the empty ones as missing.
 *
 * A figure without a period is none: where neither its column nor the report says the year, no observation is made.
 */
export function readObservations(cells: RowCells, title: string, around: Surroundings): Observation[] {
  const read = cellsOf(cells, isMeasureRole).flatMap(({column, text, position}) => {
    const unit = headUnit(column.name, column.unit)
    const read = readDatedValue(text, unit === undefined ? {} : {unit})
    const period = read.period ?? periodOf(column, cells.table.columns, around)
    const measure = measureOf(column.role)
    if (period === undefined || measure === undefined) return []
    return [{column, measure, period, position, value: read.value}]
  })
  const settled = settleDates(settleUnits(read, title))
  return settled.map(({column, measure, period, position, value}) => {
    const notes = notesAt(value.raw, around.notes)
    return {
      id: observationId(cells.row.id, measure, period, column.name),
      measure,
      period,
      value,
      ...(column.of === undefined ? {} : {of: column.of}),
      ...(notes.length === 0 ? {} : {notes}),
      from: 'text',
      position,
    }
  })
}

/** An observation is known by its row, and in it by what its column is called. */
export function observationId(row: string, measure: Measure, period: string, column: string): string {
  return contentId(row, measure, period, column)
}

interface ReadCell {
  readonly column: Column
  readonly measure: Measure
  readonly period: string
  readonly position: Observation['position']
  readonly value: Value
}

function isMeasureRole(role: Role): boolean {
  return MEASURES.has(role)
}

function measureOf(role: Role): Measure | undefined {
  switch (role) {
    case 'actual':
    case 'target':
    case 'estimate':
    case 'variance':
    case 'comparator':
      return role
    default:
      return undefined
  }
}

/**
 * A variance is about the estimate's period, which the target shares. Others without a year are about the report's
 * year, of which a head may name a part (`Q2 Actual`); an outturn without any is of the report's own period, for in a
 * half-year report it is no full year's.
 */
function periodOf(
  column: Column,
  columns: readonly Column[],
  {year, period}: Surroundings,
): string | undefined {
  if (column.period !== undefined) return column.period
  if (column.role === 'variance') {
    const estimate = columns.find(({role, period}) => role === 'estimate' && period !== undefined)?.period
    const shared = columns.find(
      ({role, period}) =>
        role === 'target' && columns.some((other) => other.role === 'actual' && other.period === period),
    )?.period
    return estimate ?? shared ?? columns.find(({role}) => role === 'target')?.period ?? year
  }
  const part = year === undefined ? undefined : readPeriod(column.name, year)?.label
  if (part !== undefined || NAMES_YEAR.test(column.name)) return part
  return column.role === 'actual' ? (period ?? year) : year
}

/** A head that names a year which we cannot read (`12 months to June 2003`) is not of the report's. */
const NAMES_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{2}\/\d{2}(?!\d)/

/** Figures without a unit take the one that the description gives, except where the row prints another. */
function settleUnits(cells: readonly ReadCell[], title: string): ReadCell[] {
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

function isBare(value: Value): boolean {
  return value.type === 'number' && value.unit === undefined
}

/** A bare year beside dates is a date. */
function settleDates(cells: readonly ReadCell[]): ReadCell[] {
  if (!cells.some(({value}) => value.type === 'date')) return [...cells]
  return cells.map((cell) => {
    const {value} = cell
    const isYear =
      value.type === 'number' && value.unit === undefined && /^(19|20)\d{2}$/.test(value.raw.trim())
    return isYear ? {...cell, value: {type: 'date', edtf: value.raw.trim(), raw: value.raw}} : cell
  })
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The footnotes that the marks behind a figure call. */
export function notesAt(raw: string, notes: readonly TextBlock[]): string[] {
  const marks = /([*†‡]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*$/.exec(raw.trim())?.[1]
  if (marks === undefined) return []
  const called = plainMark(marks)
  return notes
    .filter((note) => note.mark !== undefined && plainMark(note.mark) === called)
    .map((note) => note.id)
}

function plainMark(mark: string): string {
  return mark.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (raised) => String(RAISED.indexOf(raised)))
}
