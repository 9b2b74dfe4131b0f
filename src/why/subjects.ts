import type {Commitment} from '../model/commitment.ts'
import type {Section, TextBlock} from '../model/document.ts'
import type {Indicator, Observation} from '../model/indicator.ts'
import type {Officer} from '../model/officer.ts'
import type {Row, Table} from '../model/table.ts'
import type {HeldDocument, Holdings} from './holdings.ts'
import {trendSubjects, type TrendSubject} from './trend-subjects.ts'

/** A row of a table, as it is asked about. */
export interface RowAt {
  readonly table: Table
  readonly row: Row
  readonly index: number
}

/** An indicator or a commitment. */
export type AnyRecord =
  | {readonly is: 'indicator'; readonly record: Indicator}
  | {readonly is: 'commitment'; readonly record: Commitment}

/** A thing that one report holds. */
export type ReportSubject = {readonly held: HeldDocument; readonly id: string; readonly key?: string} & (
  | {readonly kind: 'document'}
  | {readonly kind: 'section'; readonly section: Section}
  | {readonly kind: 'text'; readonly block: TextBlock}
  | {readonly kind: 'table'; readonly table: Table}
  | {readonly kind: 'row'; readonly at: RowAt}
  | {readonly kind: 'indicator' | 'commitment'; readonly of: AnyRecord}
  | {readonly kind: 'observation'; readonly indicator: Indicator; readonly observation: Observation}
  | {readonly kind: 'officer mention'; readonly of: AnyRecord; readonly officer: Officer}
)

/** Anything that has an id. */
export type Subject = ReportSubject | TrendSubject

/** All things that have an id, those of reports before those of trends. */
export function* subjectsIn({documents, trends}: Holdings): Generator<Subject> {
  for (const held of documents) yield* inReport(held)
  for (const one of trends) yield* trendSubjects(one)
}

function* inReport(held: HeldDocument): Generator<ReportSubject> {
  const {document} = held
  yield {held, id: document.id, kind: 'document'}
  for (const section of document.sections) yield {held, id: section.id, kind: 'section', section}
  for (const block of document.text) yield {held, id: block.id, kind: 'text', block}
  for (const table of document.tables) {
    yield {held, id: table.id, kind: 'table', table}
    for (const [index, row] of table.rows.entries())
      yield {held, id: row.id, kind: 'row', at: {table, row, index}}
  }
  for (const record of document.indicators) {
    yield* ofRecord(held, {is: 'indicator', record})
    for (const observation of record.observations)
      yield {held, id: observation.id, kind: 'observation', indicator: record, observation}
  }
  for (const record of document.commitments) yield* ofRecord(held, {is: 'commitment', record})
}

function* ofRecord(held: HeldDocument, of: AnyRecord): Generator<ReportSubject> {
  yield {held, id: of.record.id, key: of.record.key, kind: of.is, of}
  for (const officer of of.record.officers) yield {held, id: officer.id, kind: 'officer mention', of, officer}
}

/** The row that a record was read from. */
export function rowOf({document}: HeldDocument, {record}: AnyRecord): RowAt | undefined {
  const table = document.tables.find(({id}) => id === record.table)
  const row = table?.rows[record.row]
  return table === undefined || row === undefined ? undefined : {table, row, index: record.row}
}

/** The records that a row made. */
export function recordsOf({document}: HeldDocument, {table, index}: RowAt): AnyRecord[] {
  const here = (record: {readonly table: string; readonly row: number}) =>
    record.table === table.id && record.row === index
  return [
    ...document.indicators.filter(here).map((record): AnyRecord => ({is: 'indicator', record})),
    ...document.commitments.filter(here).map((record): AnyRecord => ({is: 'commitment', record})),
  ]
}
