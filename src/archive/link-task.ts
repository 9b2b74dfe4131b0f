import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {settleDocuments, trendsOf} from '../build-trends.ts'
import {concordanceCsv} from '../emit/concordance.ts'
import {ndjsonChunks} from '../emit/json.ts'
import {measureQuality} from '../emit/quality/measure-quality.ts'
import {revisionsCsv} from '../emit/revisions.ts'
import {trendsCsv} from '../emit/trends-csv.ts'
import {isFinal} from '../decisions/over-councils.ts'
import type {Document} from '../model/document.ts'
import type {Trends} from '../model/trends.ts'
import {csvPart} from '../package/csv-part.ts'
import {parquetFile} from '../package/parquet.ts'
import {reportFacts} from '../package/report-facts.ts'
import type {Shard} from '../package/shard.ts'
import {SHARD_SHEETS} from '../package/sheets/index.ts'
import {producerOf} from '../producer.ts'
import {comparablesOf} from '../trends/comparators.ts'
import {ledgerOf, NO_LEDGER, type Ledger} from '../trends/ledger.ts'
import {PARTS, TREND_LISTS, type ShardFacts, type TrendList} from './parts.ts'
import {documentFile, tableFolder} from './report-files.ts'
import {sameReports} from './same-report.ts'
import type {Answer, LinkTask} from './tasks.ts'
import {writeWhole} from './write-file.ts'

/** Link the reports of one council, and write its parts of all files of the package. */
export async function linkTask(task: LinkTask): Promise<Answer> {
  const read = await Promise.all(
    task.documents.map(async ({path, name}) => ({document: await readDocument(path), name})),
  )
  const documents = read.map(({document}) => document)
  const same = sameReports(documents)
  const countedAs = new Map(same.map(({document, counted}) => [document.id, counted.id]))
  const settled = settleDocuments(
    documents.filter(({id}) => !countedAs.has(id)),
    task.decided,
  )
  const messages = settled.messages.filter(
    ({message}) => message.severity === 'error' || message.code === 'decisions/no-match',
  )
  const decisions = {found: settled.found, messages}
  if (messages.some(isFinal)) return {type: 'linked', facts: decisions}
  const trends = trendsOf(settled, producerOf(documents), await ledgerIn(task.before))
  const shard: Shard = {
    documents: read.map(({document, name}) => ({
      document,
      file: documentFile(name),
      tables: tableFolder(name),
      countedAs: countedAs.get(document.id),
    })),
    trends,
  }
  const rows = await writeShard(shard, task.to)
  const {messages: _messages, ...summary} = trends.summary // they are a list of their own
  const facts: ShardFacts = {
    same: same.map(({document, counted, reason}) => ({document: document.id, counted: counted.id, reason})),
    rows,
    summary,
    producer: trends.producer,
    comparable: comparablesOf(trends.series),
    report: reportFacts(shard),
    decisions,
  }
  await writeWhole(join(task.to, PARTS.facts), ndjsonChunks(facts))
  return {type: 'linked', facts: decisions}
}

/** What we wrote ourselves, with the same version: the ledger's key says so. */
async function readDocument(path: string): Promise<Document> {
  const document: Document = JSON.parse(await readFile(path, 'utf8'))
  return document
}

/** @returns  how many rows each sheet has */
async function writeShard(shard: Shard, to: string): Promise<Readonly<Record<string, number>>> {
  const {trends} = shard
  const counts: Record<string, number> = {}
  for (const sheet of SHARD_SHEETS) {
    const rows = [...sheet.rows(shard)]
    counts[sheet.name] = rows.length
    await writeWhole(join(to, PARTS.csv(sheet.name)), csvPart(rows))
    await writeWhole(join(to, PARTS.parquet(sheet.name)), [parquetFile(sheet, rows)])
  }
  for (const list of TREND_LISTS) await writeWhole(join(to, PARTS.list(list)), itemsOf(trends[list]))
  await writeWhole(join(to, PARTS.list('messages')), itemsOf(trends.summary.messages))
  await writeWhole(join(to, PARTS.trendsCsv), withoutHead(trendsCsv(trends)))
  await writeWhole(join(to, PARTS.concordance), withoutHead(concordanceCsv(trends)))
  await writeWhole(join(to, PARTS.revisions), withoutHead(revisionsCsv(trends)))
  await writeWhole(join(to, PARTS.quality), ndjsonChunks(measureQuality(trends)))
  return counts
}

function* itemsOf(items: readonly unknown[]): Generator<string> {
  let separator = ''
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
}

/** All but the first line: the heads of our CSV are one line each. */
function* withoutHead(chunks: Iterable<string>): Generator<string> {
  let isHead = true
  for (const chunk of chunks) {
    yield isHead ? chunk.slice(chunk.indexOf('\n') + 1) : chunk
    isHead = false
  }
}

/** The ids that this council's things were published under in the package as it was. */
async function ledgerIn(before: readonly string[]): Promise<Ledger> {
  const [documents, series] = [await listIn(before, 'documents'), await listIn(before, 'series')]
  const [commitments, officers] = [await listIn(before, 'commitments'), await listIn(before, 'officers')]
  return documents.length === 0 ? NO_LEDGER : ledgerOf({documents, series, commitments, officers})
}

/** Of our own writing too. */
async function listIn<List extends TrendList>(folders: readonly string[], list: List): Promise<Trends[List]> {
  const texts = await Promise.all(
    folders.map(async (folder) => readFile(join(folder, PARTS.list(list)), 'utf8').catch(() => '')),
  )
  const items: Trends[List] = JSON.parse(`[${texts.filter((text) => text !== '').join(',')}]`)
  return items
}
