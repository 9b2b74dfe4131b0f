import {contentId} from '../model/identity.ts'
import type {Measure, Observation} from '../model/indicator.ts'
import type {Message} from '../model/message.ts'
import {once} from '../model/once.ts'
import type {Column, Role} from '../model/table.ts'
import type {Value} from '../model/value.ts'
import {partBrackets, readInBrackets} from '../words/in-brackets.ts'
import {isMeasure, readColumn} from '../words/read-role.ts'
import {isValueShape} from '../words/value-shape.ts'
import {periodOf, type ReportPeriod} from './column-period.ts'
import {notesCalled, type Footnotes} from './footnotes.ts'
import {settleRuns} from './glued-runs.ts'
import {takeNoteMark} from './note-marks.ts'
import {headContext, isPence, NOTHING_SAID, readUnitCell, titleContext} from './read-unit.ts'
import {partQuarters} from './quartered-cell.ts'
import {readDatedValue, type ValueContext} from './read-value.ts'
import {cellsOf, type RowCells} from './row-cells.ts'
import {joinThousands} from './spaced-thousands.ts'
import {settleDates, settleUnits} from './settle-units.ts'

const MEASURES: ReadonlySet<string> = new Set(['actual', 'target', 'estimate', 'variance', 'comparator'])

/** What a report says of its periods and notes, for figures whose column says less. */
export interface Surroundings extends ReportPeriod {
  readonly notes: Footnotes
}

/** The figures of a row, and what had to be said of them. */
export interface ReadFigures {
  readonly observations: readonly Observation[]
  readonly messages: readonly Message[]
}

/**
 * The figures of an indicator's row, one for each measure column, the empty ones as missing.
 *
 * A figure without a period is none: where neither its column nor the report says the year, no observation is made.
 */
export function readObservations(cells: RowCells, title: string, around: Surroundings): ReadFigures {
  const read = readCells(cells, title, around)
  const settled = settleRuns(settleDates(settleUnits(read, title)), around.notes.marks)
  return {
    messages: settled.messages,
    observations: settled.cells.map(({column, measure, period, position, value, mark}) => {
      const notes = notesCalled(mark, position, around.notes)
      const id = observationId(cells.row.id, measure, period, column.name)
      if (column.of === undefined && notes.length === 0)
        return {id, measure, period, value, from: 'text', position} // nearly every figure
      return {
        id,
        measure,
        period,
        value,
        ...(column.of === undefined ? {} : {of: column.of}),
        ...(notes.length === 0 ? {} : {notes}),
        from: 'text',
        position,
      }
    }),
  }
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
  /** the mark of a note behind the figure */
  readonly mark?: string
}

/** The period of each column of figures, which is that of all its table's rows. */
const periodsOf = once((around: ReportPeriod) =>
  once((columns: readonly Column[]) => {
    const measured = columns.filter(({role}) => isMeasureRole(role))
    return new Map(measured.map((column) => [column, periodOf(column, columns, around)]))
  }),
)

function readCells(cells: RowCells, title: string, around: Surroundings): ReadCell[] {
  const measured = cellsOf(cells, isMeasureRole)
  if (measured.length === 0) return []
  const printed = readUnitCell(cells)
  const titled = titleContext(title)
  const texts = measured.map(({text}) => text)
  const pence = isPence(title, texts)
  const figures = joinThousands(texts, cells.table)
  const periods = periodsOf(around)(cells.table.columns)
  return measured.flatMap(({column, text, position}, index) =>
    figuresIn(column, figures[index] ?? text, around).flatMap(({column: own, figure, whole}) => {
      const head = headContext(own)
      // of nearly every row neither its title nor a cell says what it is counted in
      const unit =
        titled === NOTHING_SAID && printed === NOTHING_SAID
          ? head
          : {...(isCounted(own) ? titled : NOTHING_SAID), ...printed, ...head}
      const context: ValueContext = {...unit, pence, notes: around.notes.marks}
      const read = readDatedValue(figure, context)
      const period =
        read.period ?? (periods.has(own) ? periods.get(own) : periodOf(own, cells.table.columns, around))
      const measure = measureOf(own.role)
      if (period === undefined || measure === undefined) return []
      const line = text.includes('\n') ? text.replaceAll('\n', ' ') : text
      const {mark} = takeNoteMark(line.trim(), around.notes.marks)
      const value = figure === text || !whole ? read.value : {...read.value, raw: text}
      const cell = {column: own, measure, period, position, value}
      return [mark === undefined ? cell : {...cell, mark}]
    }),
  )
}

interface CellFigure {
  readonly column: Column
  readonly figure: string
  /** it is all that the cell holds */
  readonly whole: boolean
}

function figuresIn(column: Column, text: string, around: Surroundings): CellFigure[] {
  return inQuarters(column, text, around) ?? inBrackets(column, text)
}

/** The figures of a year's quarters, where a cell of the year holds them: `Q1: 91% Q2: 93.5%`. */
function inQuarters(column: Column, text: string, {year}: Surroundings): CellFigure[] | undefined {
  const of = column.period ?? year
  const parts = of !== undefined && /^\d{4}\/\d{2}$/.test(of) ? partQuarters(text) : undefined
  if (parts?.every(({figure}) => isValueShape(figure)) !== true) return undefined
  return parts.map(({quarter, figure}) => ({
    column: {...column, period: `${of} Q${quarter}`},
    figure,
    whole: false,
  }))
}

/** The figure of a cell, and the one in its brackets where the head says what that is: `2005/06 (2004/05 in brackets)`. */
function inBrackets(column: Column, text: string): CellFigure[] {
  const said = readInBrackets(column.name)
  if (said === undefined) return [{column, figure: text, whole: true}]
  const parted = partBrackets(text)
  // `95% (e)` is an estimate under any head
  const parts = parted !== undefined && isValueShape(parted.inside) ? parted : undefined
  const head = readColumn(said.inside)
  const role = isMeasure(head.role) ? head.role : column.role
  const period = head.period ?? (role === column.role ? undefined : column.period)
  const other: Column = {...column, role, ...(period === undefined ? {} : {period})}
  const own = {column, figure: parts?.own ?? text, whole: parts === undefined}
  // of the brackets nothing is read where their words name neither a year nor another measure
  if (parts === undefined || period === undefined) return own.figure === '' ? [] : [own]
  const inside = {column: other, figure: parts.inside, whole: false}
  return parts.own === '' ? [inside] : [own, inside]
}

/** What a title counts in (`£m`) is what its outturns and targets are in; a change may be per cent, a rank is a place. */
const isCounted = once(
  ({role, name}: Column): boolean => role !== 'variance' && !/\brank|\bposition\b|%|\bper ?cent/i.test(name),
)

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
