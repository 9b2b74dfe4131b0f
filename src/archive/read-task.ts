import {join} from 'node:path'
import {emitCsv} from '../emit/csv.ts'
import {ndjsonChunks} from '../emit/json.ts'
import {authorityKey} from '../model/authority-key.ts'
import type {Document} from '../model/document.ts'
import {readReport} from '../pipeline.ts'
import {producerFor} from '../producer.ts'
import {sketchOf} from './figure-sketch.ts'
import type {ReportFacts} from './ledger.ts'
import {redacted} from '../redact/redact-document.ts'
import {documentFile, tableFile, workbookFile} from './report-files.ts'
import type {Answer, Filters, ReadTask} from './tasks.ts'
import {writeWhole} from './write-file.ts'

/** Read a report, and write it and its tables below the folder that the package is made in. */
export async function readTask(task: ReadTask, onPage: (page: number) => void): Promise<Answer> {
  const reading = await readReport(task.input, producerFor(task.input), onPage)
  if (!reading.ok) return {type: 'failed', message: reading.failure.message}
  const reason = leftOut(reading.document, task.filters)
  if (reason !== undefined) return {type: 'filtered', reason}
  const messages = [...task.messages, ...reading.document.messages]
  const told = {...reading.document, messages}
  const document = task.redact === undefined ? told : redacted(told, task.redact)
  await writeWhole(join(task.tree, documentFile(task.name)), ndjsonChunks(document))
  for (const table of document.tables)
    await writeWhole(join(task.tree, tableFile(task.name, table.id)), [emitCsv(table)])
  if (task.workbook) {
    const {emitXlsx} = await import('../emit/xlsx/index.ts') // most packages have no workbooks
    await writeWhole(join(task.tree, workbookFile(task.name)), [emitXlsx(document)])
  }
  return {type: 'read', facts: factsOf(document)}
}

function factsOf(document: Document): ReportFacts {
  const {id, source, title, authority, period, ...held} = document
  return {
    id,
    format: source.format,
    title,
    authority,
    period: period?.label ?? null,
    records: held.indicators.length + held.commitments.length,
    tables: held.tables.map((table) => table.id),
    sketch: sketchOf(document),
    whole: held.messages.every(({severity}) => severity !== 'error'),
  }
}

/** Why a report is not to be in the package. One whose period nobody knows may be of any year: it is kept. */
function leftOut({authority, period}: Document, {since, authorities}: Filters): string | undefined {
  if (since !== undefined && period !== null && yearOf(period.year) < yearOf(since))
    return `it is about ${period.label}, before ${since}`
  if (authorities === undefined || authorities.length === 0) return undefined
  if (authority === null) return 'nothing in it says whose it is'
  const wanted = new Set(authorities.map(authorityKey))
  return wanted.has(authorityKey(authority.name)) ? undefined : `it is ${authority.name}’s`
}

function yearOf(label: string): number {
  return Number(/\d{4}/.exec(label)?.[0] ?? 0)
}
