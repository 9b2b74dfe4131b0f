import type {FileHandle} from 'node:fs/promises'
import {join} from 'node:path'
import type {Decided} from '../model/decisions.ts'
import {csvHead, csvPart} from '../package/csv-part.ts'
import {dataPackage, type PackageContents, type PackageFile} from '../package/data-package.ts'
import {FOOT_END, footLength, parquetFile, parquetJoiner} from '../package/parquet.ts'
import {SHARD_SHEETS} from '../package/sheets/index.ts'
import {SOURCES, type SourceFate} from '../package/sheets/sources.ts'
import type {SheetFacts} from '../package/sheet.ts'
import {PRODUCER} from '../producer.ts'
import type {Database} from './database/driver.ts'
import {writeDatabase} from './database/index.ts'
import {joinFiles, opened, startFile, writeChunks} from './join-parts.ts'
import {PARTS, type ShardFacts} from './parts.ts'
import {PLACES} from './paths.ts'
import {writeWhole} from './write-file.ts'
import {writeProvenance} from './write-provenance.ts'
import {isWorthAProcess, writeViewsApart} from './write-views-apart.ts'
import {writeViews} from './write-views.ts'

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
  /** the file of each report as data, by the report's id */
  readonly documents: ReadonlyMap<string, string>
  readonly decided: Decided
}

/** Put the parts of all councils together, in their order, below the folder that the package is made in. */
export async function assemble(assembly: Assembly, tree: string): Promise<void> {
  const {parts, fates, options, database} = assembly
  // beside each other; no write goes on behind a failure of the other
  const views = isWorthAProcess(parts) ? writeViewsApart(assembly, tree) : writeViews(assembly, tree)
  const sheets = await writeSheets(parts, fates, tree).finally(async () => views.catch(() => undefined))
  const {csv, parquet} = sheets
  const made = [...(await views), ...(await writeDatabase(database, tree))]
  const listed = [
    ...Array.from(csv, ([name, file]) => ({...file, path: csvPath({name})})),
    ...Array.from(parquet, ([name, file]) => ({...file, path: parquetPath({name})})),
    ...made,
  ]
  const others = [...made, await writeProvenance(assembly, listed, tree)]
  const {version, model, reference} = PRODUCER
  const contents: PackageContents = {version, model, reference, options, ...sheets, others}
  await writeWhole(join(tree, PLACES.package), [`${JSON.stringify(dataPackage(contents), null, 2)}\n`])
}

/** Write all sheets, twice: as CSV and as Parquet. */
async function writeSheets(
  parts: readonly ShardPart[],
  fates: readonly SourceFate[],
  tree: string,
): Promise<Pick<PackageContents, 'rows' | 'csv' | 'parquet'>> {
  const folders = parts.map(({folder}) => folder)
  const fateRows = [...SOURCES.rows(fates)]
  const sources = [csvHead(SOURCES), ...csvPart(fateRows)]
  const rows = new Map([[SOURCES.name, fateRows.length]])
  const csv = new Map([[SOURCES.name, await writeChunks(join(tree, csvPath(SOURCES)), sources)]])
  const table = parquetFile(SOURCES, fateRows)
  const parquet = new Map([[SOURCES.name, await writeChunks(join(tree, parquetPath(SOURCES)), [table])]])
  for (const sheet of SHARD_SHEETS) {
    const own = folders.map((folder) => join(folder, PARTS.csv(sheet.name)))
    csv.set(sheet.name, await joinFiles(join(tree, csvPath(sheet)), csvHead(sheet), own))
    parquet.set(sheet.name, await joinParquet(sheet, join(tree, parquetPath(sheet)), folders))
    rows.set(
      sheet.name,
      parts.reduce((sum, {facts}) => sum + (facts.rows[sheet.name] ?? 0), 0),
    )
  }
  return {rows, csv, parquet}
}

function csvPath({name}: Pick<SheetFacts, 'name'>): string {
  return `${PLACES.data}/${name}.csv`
}

function parquetPath({name}: Pick<SheetFacts, 'name'>): string {
  return `${PLACES.data}/${name}.parquet`
}

async function joinParquet(sheet: SheetFacts, to: string, folders: readonly string[]): Promise<PackageFile> {
  const joiner = parquetJoiner(sheet)
  const file = await startFile(to)
  await file.add(joiner.head)
  for (const folder of folders)
    await opened(join(folder, PARTS.parquet(sheet.name)), async (part) => {
      const {size} = await part.stat()
      const foot = await lastBytes(part, size, footLength(await lastBytes(part, size, FOOT_END)))
      const {from, to} = joiner.body(foot, size)
      await file.addBytes(part, from, to)
    })
  await file.add(joiner.foot())
  return file.end()
}

async function lastBytes(file: FileHandle, size: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  await file.read(bytes, 0, length, size - length)
  return bytes
}
