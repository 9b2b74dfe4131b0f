import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {concordanceCsv} from '../emit/concordance.ts'
import {revisionsCsv} from '../emit/revisions.ts'
import {trendsCsv} from '../emit/trends-csv.ts'
import type {Trends} from '../model/trends.ts'
import {csvHead, csvPart} from '../package/csv-part.ts'
import {dataPackage, type PackageContents, type PackageFile} from '../package/data-package.ts'
import {parquetFile, parquetJoiner} from '../package/parquet.ts'
import {reportPage} from '../package/report-page.ts'
import {SHARD_SHEETS} from '../package/sheets/index.ts'
import {SOURCES, type SourceFate} from '../package/sheets/sources.ts'
import type {SheetFacts} from '../package/sheet.ts'
import {PRODUCER} from '../producer.ts'
import type {Database} from './database/driver.ts'
import {writeDatabase} from './database/index.ts'
import {joinFiles, startFile} from './join-parts.ts'
import {PARTS, type ShardFacts, type SummaryCounts} from './parts.ts'
import {PLACES} from './paths.ts'
import {writeWhole} from './write-file.ts'
import {writeTrends} from './write-trends.ts'

/** A council's part of a package: where its files lie, and what they come to. */
export interface ShardPart {
  readonly name: string
  readonly digest: string
  /** whether it lies in the package or in the next one */
  readonly from: 'package' | 'next'
  readonly folder: string
  readonly facts: ShardFacts
}

/** What a package is put together of. */
export interface Assembly {
  readonly parts: readonly ShardPart[]
  readonly fates: readonly SourceFate[]
  readonly options: Readonly<Record<string, unknown>>
  readonly database?: Database | undefined
}

/** Put the parts of all councils together, in their order, below the folder that the package is made in. */
export async function assemble({parts, fates, options, database}: Assembly, tree: string): Promise<void> {
  const folders = parts.map(({folder}) => folder)
  const csv = new Map<string, PackageFile>()
  const parquet = new Map<string, PackageFile>()
  const rows = new Map<string, number>()
  const fateRows = [...SOURCES.rows(fates)]
  rows.set(SOURCES.name, fateRows.length)
  csv.set(
    SOURCES.name,
    await writeChunks(join(tree, csvPath(SOURCES)), [csvHead(SOURCES), ...csvPart(fateRows)]),
  )
  parquet.set(
    SOURCES.name,
    await writeChunks(join(tree, parquetPath(SOURCES)), [parquetFile(SOURCES, fateRows)]),
  )
  for (const sheet of SHARD_SHEETS) {
    const own = folders.map((folder) => join(folder, PARTS.csv(sheet.name)))
    csv.set(sheet.name, await joinFiles(join(tree, csvPath(sheet)), csvHead(sheet), own))
    parquet.set(sheet.name, await joinParquet(sheet, join(tree, parquetPath(sheet)), folders))
    rows.set(
      sheet.name,
      parts.reduce((sum, {facts}) => sum + (facts.rows[sheet.name] ?? 0), 0),
    )
  }
  const others = [...(await writeOthers(parts, fates, tree)), ...(await writeDatabase(database, tree))]
  const {version, model, reference} = PRODUCER
  const contents: PackageContents = {version, model, reference, options, rows, csv, parquet, others}
  await writeWhole(join(tree, PLACES.package), [`${JSON.stringify(dataPackage(contents), null, 2)}\n`])
}

function csvPath({name}: SheetFacts): string {
  return `${PLACES.data}/${name}.csv`
}

function parquetPath({name}: SheetFacts): string {
  return `${PLACES.data}/${name}.parquet`
}

async function writeChunks(path: string, chunks: Iterable<string | Uint8Array>): Promise<PackageFile> {
  const file = await startFile(path)
  for (const chunk of chunks) await file.add(chunk)
  return file.end()
}

async function joinParquet(sheet: SheetFacts, to: string, folders: readonly string[]): Promise<PackageFile> {
  const joiner = parquetJoiner(sheet)
  const file = await startFile(to)
  await file.add(joiner.head)
  for (const folder of folders)
    await file.add(joiner.body(await readFile(join(folder, PARTS.parquet(sheet.name)))))
  await file.add(joiner.foot())
  return file.end()
}

async function writeOthers(
  parts: readonly ShardPart[],
  fates: readonly SourceFate[],
  tree: string,
): Promise<PackageContents['others']> {
  const folders = parts.map(({folder}) => folder)
  const under = (name: string): string[] => folders.map((folder) => join(folder, name))
  const csv = {format: 'csv', mediatype: 'text/csv'}
  const json = {format: 'json', mediatype: 'application/json'}
  const at = (path: string): string => join(tree, path)
  const summary = summaryOf(parts)
  return [
    {
      ...(await writeTrends(parts, summary, at(PLACES.trends))),
      ...json,
      name: 'trends',
      path: PLACES.trends,
      title: 'The trend JSON, outturn/trends/1',
    },
    {
      ...(await joinFiles(at(PLACES.trendsCsv), headOf(trendsCsv(NOTHING)), under(PARTS.trendsCsv))),
      ...csv,
      name: 'trends-csv',
      path: PLACES.trendsCsv,
      title: 'The series as tidy CSV, a row an observation',
    },
    {
      ...(await joinFiles(at(PLACES.concordance), headOf(concordanceCsv(NOTHING)), under(PARTS.concordance))),
      ...csv,
      name: 'concordance',
      path: PLACES.concordance,
      title: 'Which code and title became which',
    },
    {
      ...(await joinFiles(at(PLACES.revisions), headOf(revisionsCsv(NOTHING)), under(PARTS.revisions))),
      ...csv,
      name: 'revisions',
      path: PLACES.revisions,
      title: 'What later reports made of earlier figures',
    },
    {
      ...(await joinFiles(at(PLACES.quality), '', under(PARTS.quality))),
      format: 'ndjson',
      mediatype: 'application/x-ndjson',
      name: 'quality',
      path: PLACES.quality,
      title: 'How far the series can be relied on, a line a council',
    },
    {
      ...(await writeChunks(
        at(PLACES.report),
        reportPage({councils: parts.map(({facts}) => facts.report), fates, summary}),
      )),
      format: 'html',
      mediatype: 'text/html',
      name: 'report',
      path: PLACES.report,
      title: 'What was read and what came of it, for people',
    },
  ]
}

/** The head of a table that has no rows. */
function headOf(chunks: Iterable<string>): string {
  return [...chunks].join('')
}

const NOTHING: Trends = {
  schema: 'outturn/trends/1',
  producer: PRODUCER,
  documents: [],
  series: [],
  commitments: [],
  officers: [],
  candidates: [],
  summary: {
    documents: 0,
    authorities: 0,
    tables: 0,
    indicators: 0,
    observations: 0,
    commitments: 0,
    series: 0,
    seriesOverTwoYears: 0,
    seriesWithTwoOutturns: 0,
    officers: 0,
    candidates: 0,
    messages: [],
  },
}

function summaryOf(parts: readonly ShardPart[]): SummaryCounts {
  const all = parts.map(({facts}) => facts.summary)
  const sum = (of: (one: SummaryCounts) => number): number => all.reduce((total, one) => total + of(one), 0)
  return {
    documents: sum(({documents}) => documents),
    authorities: sum(({authorities}) => authorities),
    tables: sum(({tables}) => tables),
    indicators: sum(({indicators}) => indicators),
    observations: sum(({observations}) => observations),
    commitments: sum(({commitments}) => commitments),
    series: sum(({series}) => series),
    seriesOverTwoYears: sum(({seriesOverTwoYears}) => seriesOverTwoYears),
    seriesWithTwoOutturns: sum(({seriesWithTwoOutturns}) => seriesWithTwoOutturns),
    officers: sum(({officers}) => officers),
    candidates: sum(({candidates}) => candidates),
  }
}
