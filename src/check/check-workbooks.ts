import {readFile} from 'node:fs/promises'
import {strFromU8, unzipSync} from 'fflate'
import {PLACES} from '../archive/paths.ts'
import {fault, type Fault} from './fault.ts'
import type {PackageView} from './package-view.ts'

/** What the sheets tell of a report's tables. */
interface ToldTables {
  readonly documents: ReadonlyMap<string, {readonly tables: number}>
  /** rows of each table, by its file */
  readonly tables: ReadonlyMap<string, number>
}

/** Sheets that a package of ours holds are smaller by far; what unpacks to more is not unpacked. */
const MOST_BYTES = 1 << 28
/** A spreadsheet holds no more: longer tables are cut there, and say so. */
const MOST_ROWS = 1_048_576

/** Check the workbooks of a package that has them: each report has one, with all its tables and all their rows. */
export async function* checkWorkbooks(
  view: PackageView,
  {documents, tables}: ToldTables,
): AsyncGenerator<Fault, ReadonlySet<string>> {
  const rows = rowsByReport(tables)
  const paths = new Set<string>()
  for (const [file, told] of documents) {
    const name = file.slice(PLACES.documents.length + 1, -'.json'.length)
    const path = `${PLACES.workbooks}/${name}.xlsx`
    paths.add(path)
    const workbook = await view.at(path)
    if (workbook === undefined)
      yield fault(path, 'missing', 'Each report has a workbook, and this one is not there')
    else
      for (const sentence of workbookFaults(await readFile(workbook), told.tables, rows.get(name) ?? []))
        yield fault(path, 'workbook', sentence)
  }
  return paths
}

/** How many rows each table of a report has, by the report's name in the package. */
function rowsByReport(tables: ReadonlyMap<string, number>): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  for (const [file, count] of tables) {
    const name = file.slice(PLACES.tables.length + 1, file.lastIndexOf('/'))
    const own = rows.get(name)
    if (own === undefined) rows.set(name, [count])
    else own.push(count)
  }
  return rows
}

function workbookFaults(bytes: Uint8Array, tables: number, rows: readonly number[]): readonly string[] {
  const sheets = sheetsIn(bytes)
  if (sheets === undefined) return ['It is no workbook: a part of it cannot be unpacked']
  // a sheet more than there are tables: the first lists them
  if (sheets.length !== tables + 1)
    return [`It has ${sheets.length} sheets for ${tables} tables and their list`]
  // every sheet has a head, and the list a row a table
  const wanted = [tables, ...rows].reduce((sum, count) => sum + Math.min(count + 1, MOST_ROWS), 0)
  const found = sheets.reduce((sum, count) => sum + count, 0)
  return found === wanted
    ? []
    : [`Its sheets have ${found} rows, heads among them, and should have ${wanted}`]
}

/** @returns  how many rows each sheet has; `undefined` where it cannot be read */
function sheetsIn(bytes: Uint8Array): readonly number[] | undefined {
  try {
    let unpacked = 0
    const parts = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return false
        unpacked += originalSize
        if (unpacked > MOST_BYTES) throw new RangeError(name)
        return true
      },
    })
    return Object.values(parts).map((part) => strFromU8(part).split('<row').length - 1)
  } catch {
    return undefined
  }
}
