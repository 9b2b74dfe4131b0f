import type {Document} from '../model/document.ts'
import type {Finding} from '../model/explanation.ts'
import type {Place} from '../model/position.ts'
import {explainColumn, explainColumns} from './explain-columns.ts'
import {explainDocument} from './explain-document.ts'
import {explainLayout} from './explain-layout.ts'
import {explainMessages} from './explain-messages.ts'
import {columnOf, explainObservation} from './explain-observation.ts'
import {explainChecks, explainOfficer, explainRecord} from './explain-record.ts'
import {explainNoRecord, explainRow, explainTable} from './explain-row.ts'
import {recordName} from './subject-name.ts'
import {recordsOf, rowOf, type AnyRecord, type ReportSubject, type RowAt} from './subjects.ts'

/** Why a thing of a report is as it is: every decision from its lines on, in the order they were taken. */
export function explainReportSubject(subject: ReportSubject): Finding[] {
  const {document} = subject.held
  switch (subject.kind) {
    case 'document':
      return explainDocument(document)
    case 'section':
      return outsideTables(`read as a heading of level ${subject.section.level}`, subject.section, document)
    case 'text':
      return outsideTables(`in no table: kept as ${subject.block.kind}`, subject.block, document)
    case 'table':
      return [
        ...explainLayout(subject.table),
        ...explainTable(subject.table, document),
        ...explainColumns(subject.table, document),
        ...explainMessages(document, subject.table.position),
      ]
    case 'row':
      return [
        ...aroundRow(subject, subject.at),
        ...explainRecords(subject, subject.at),
        ...messagesAt(subject, subject.at),
      ]
    case 'observation':
      return explainObserved(subject)
    case 'officer mention':
      return [...explainMention(subject.of, subject), ...messagesAt(subject, rowOf(subject.held, subject.of))]
    case 'indicator':
    case 'commitment':
      return explainWhole(subject, subject.of)
    default:
      return subject satisfies never
  }
}

function outsideTables(says: string, {position}: {readonly position: Place}, document: Document): Finding[] {
  return [{about: 'title', says}, ...explainMessages(document, position)]
}

/** Layout, table, columns, and what was done to the row. */
function aroundRow({held: {document}}: ReportSubject, at: RowAt | undefined): Finding[] {
  if (at === undefined) return []
  return [
    ...explainLayout(at.table, at.row.position),
    ...explainTable(at.table, document),
    ...explainColumns(at.table, document),
    ...explainRow(at),
  ]
}

function explainWhole(subject: ReportSubject, of: AnyRecord): Finding[] {
  const at = rowOf(subject.held, of)
  const checks = of.is === 'indicator' ? explainChecks(of.record.checks) : []
  return [...aroundRow(subject, at), ...explainRecord(of), ...checks, ...messagesAt(subject, at)]
}

function explainRecords({held}: ReportSubject, at: RowAt): Finding[] {
  const records = recordsOf(held, at)
  if (records.length === 0) return [explainNoRecord(at)]
  return records.map((of) => ({
    about: 'record',
    says: `read as the ${of.is} ${recordName(of)}`,
    id: of.record.id,
  }))
}

function explainObserved(subject: Extract<ReportSubject, {kind: 'observation'}>): Finding[] {
  const {held, indicator, observation} = subject
  const of: AnyRecord = {is: 'indicator', record: indicator}
  const at = rowOf(held, of)
  const observed = {indicator, observation, at}
  const column = columnOf(observed)
  const index = column === undefined ? -1 : (at?.table.columns.indexOf(column) ?? -1)
  return [
    ...(at === undefined ? [] : explainLayout(at.table, at.row.position)),
    ...(at === undefined ? [] : explainTable(at.table, held.document)),
    ...(at === undefined || column === undefined
      ? []
      : [explainColumn(column, index, at.table, held.document)]),
    ...(at === undefined ? [] : explainRow(at).filter(({about}) => about === 'row')),
    {about: 'record', says: `of the indicator ${recordName(of)}`, id: indicator.id},
    ...explainObservation(observed, held.document),
    ...explainChecks(indicator.checks),
    ...messagesAt(subject, at),
  ]
}

function explainMention(
  of: AnyRecord,
  {held, officer}: Extract<ReportSubject, {kind: 'officer mention'}>,
): Finding[] {
  const at = rowOf(held, of)
  const columns = at?.table.columns ?? []
  const index = columns.findIndex(({role}, i) => role === 'officer' && (at?.row.cells[i] ?? '') !== '')
  const column = columns[index]
  return [
    ...(at === undefined ? [] : explainLayout(at.table, at.row.position)),
    ...(at === undefined || column === undefined
      ? []
      : [explainColumn(column, index, at.table, held.document)]),
    ...(at === undefined
      ? []
      : explainRow(at).filter(({about, says}) => about === 'row' || says.includes('(officer)'))),
    {about: 'record', says: `of the ${of.is} ${recordName(of)}`, id: of.record.id},
    ...explainOfficer(officer),
  ]
}

function messagesAt({held}: ReportSubject, at: RowAt | undefined): Finding[] {
  return at === undefined ? [] : explainMessages(held.document, at.row.position)
}
