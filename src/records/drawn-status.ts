import type {StatusNow} from '../model/commitment.ts'
import type {Message} from '../model/message.ts'
import type {Position} from '../model/position.ts'
import type {Light, Table} from '../model/table.ts'
import {undividedFrom} from '../model/undivided.ts'
import type {ColourLegend} from './colour-legend.ts'
import {periodOf, type ReportPeriod} from './column-period.ts'
import {isColour, readStatus, type ReadStatus, wordOf} from './read-status.ts'
import {textIn, type RowCells} from './row-cells.ts'
import {statusColumnsOf} from './status-columns.ts'

/** What is known of a report's colours and signs, and which of its periods a status is about. */
export interface StatusContext extends ReportPeriod {
  readonly legend: ReadonlyMap<string, StatusNow>
  readonly colours: ColourLegend
}

/**
 * The light that is drawn in a row's status cell, as the report's legend explains it.
 *
 * Of several status columns (a year each, a quarter each) the one of the report's own period counts, lit or not; where
 * none is, all that are not of another year must agree.
 */
export function drawnStatus({table, row}: RowCells, context: StatusContext): StatusNow | undefined {
  const {colours} = row
  if (colours === undefined) return undefined
  const end = undividedFrom(row)
  const statuses = table.columns.flatMap((column, index) => {
    if (column.role !== 'status' || index >= end) return []
    return [{period: periodOf(column, table.columns, context), light: colours[String(index)]}]
  })
  const now = context.period ?? context.year
  const current = statuses.filter(({period}) => now !== undefined && period === now)
  const told = current.length > 0 ? current : statuses.filter(({period}) => isOfYear(period, context))
  const lights = new Set<Light>(told.flatMap(({light}) => light ?? []))
  const [light] = lights
  if (lights.size !== 1 || light === undefined) return undefined
  const meaning = context.colours.get(light) ?? light
  return meaning === 'other' ? undefined : meaning
}

function isOfYear(period: string | undefined, {year}: ReportPeriod): boolean {
  return year === undefined || period === undefined || period.startsWith(year)
}

/**
 * A row's status by its words, its heading or its colour, in this order.
 *
 * Where the words of cell or heading say it, the colour says no more. A sign is no word: one that the legend explains
 * otherwise than it is drawn says nothing.
 */
export function statusOfRow(cells: RowCells, context: StatusContext): ReadStatus | null {
  const text = wordsOfStatus(cells, context)
  const read = withBefore(readStatus(text, cells.table.section, context.legend), cells, context)
  const drawn = drawnStatus(cells, context)
  if (drawn === undefined) return read
  if (read === null) return {now: drawn, from: 'colour', raw: text}
  if (read.now === 'unknown') return {...read, now: drawn, from: 'colour'}
  const isSign = read.from === 'cell' && wordOf(text) === undefined
  return isSign && differs(read.now, drawn) && !hasWords(text) ? {...read, now: 'unknown'} : read
}

/** What a column of its own says of before, where the status now says nothing of it. */
function withBefore(read: ReadStatus | null, cells: RowCells, context: StatusContext): ReadStatus | null {
  const {before, beforePeriod} = statusColumnsOf(cells.table, context)
  const previous = wordOf(textIn(cells, before).replaceAll('\n', ' '))
  if (read === null || read.previous !== undefined || previous === undefined) return read
  return {...read, previous, ...(beforePeriod === undefined ? {} : {previousPeriod: beforePeriod})}
}

function wordsOfStatus(cells: RowCells, context: StatusContext): string {
  return textIn(cells, statusColumnsOf(cells.table, context).now).replaceAll('\n', ' ')
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text)
}

/** Two of the three lights, and not the same. */
function differs(said: StatusNow, drawn: StatusNow): boolean {
  return isColour(said) && isColour(drawn) && said !== drawn
}

/** Tell of the rows of a table whose words and colours differ; the words hold. */
export function sayDiffering(table: Table, context: StatusContext): Message[] {
  if (table.family !== 'status' && table.family !== 'indicators') return []
  if (!table.rows.some(({colours}) => colours !== undefined)) return []
  const section = table.family === 'status' ? table.section : [] // an indicator has the status of its cell alone
  const differing = table.rows.flatMap((row, index) => {
    const cells = {table, row, index}
    const drawn = drawnStatus(cells, context)
    if (drawn === undefined) return []
    const read = readStatus(wordsOfStatus(cells, context), section, context.legend)
    return read !== null && differs(read.now, drawn) ? [{row, said: read.now, drawn}] : []
  })
  const [first] = differing
  if (first === undefined) return []
  const count = differing.length === 1 ? 'A status is' : `${differing.length} statuses of the table are`
  const {said, drawn} = first
  const message = `${count} drawn in another colour than the words or signs say (${said} in words, ${drawn} drawn): the words were followed; a sign alone says nothing then`
  const position: Position[] = differing.flatMap(({row}) => row.position)
  return [{severity: 'warning', code: 'status/colour-differs', message, position}]
}
