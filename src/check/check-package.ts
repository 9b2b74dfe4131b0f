import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {readdir, readFile, stat} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {PLACES} from '../archive/paths.ts'
import {stirThreads} from '../workers/stir-threads.ts'
import {documentFaults} from './check-document.ts'
import {checkProvenance} from './check-provenance.ts'
import {checkSheet, type SheetKeys} from './check-sheet.ts'
import {checkTrends} from './check-trends.ts'
import {fault, type Fault} from './fault.ts'
import {checkWorkbooks} from './check-workbooks.ts'
import {rowsIn} from './rows-in.ts'
import {leadsOut, ListedPackage, type ListedResource, type ListedSheet} from './listed-package.ts'
import {startTold, type Told} from './told.ts'
import {viewPackage, type PackageView} from './package-view.ts'

/** What was looked at, at the end. */
export interface Checked {
  readonly resources: number
  readonly rows: number
  readonly documents: number
  /** sources whose hash was compared */
  readonly sources: number
}

/**
 * Check a package: that all files are there and are those of its list, that sheets keep to their schemas, keys and
 * references, that reports are whole and tables have all their rows, and that nothing lies there that is in no list.
 *
 * @param archives  folders that the sources may lie in; a source that is there is compared with its hash
 * @returns         a fault a time; nothing is written
 */
export async function* checkPackage(
  folder: string,
  archives: readonly string[],
): AsyncGenerator<Fault, Checked> {
  const settle = stirThreads()
  try {
    return yield* checkAll(folder, archives)
  } finally {
    settle()
  }
}

async function* checkAll(folder: string, archives: readonly string[]): AsyncGenerator<Fault, Checked> {
  const view = await viewPackage(folder)
  const listed = await listOf(view)
  if ('message' in listed) {
    yield listed
    return {resources: 0, rows: 0, documents: 0, sources: 0}
  }
  const keys = new Map<string, SheetKeys & {readonly path: string}>()
  const told = startTold()
  let rows = 0
  for (const resource of listed.resources) {
    const file = await view.at(resource.path)
    if (file === undefined) {
      yield fault(resource.path, 'missing', 'The list names it, and it is not there')
      continue
    }
    const changed = await fileFault(resource, file)
    if (changed !== undefined) yield changed
    if (!isSheet(resource)) continue
    const found = yield* checkSheet(resource, file, told.rowCheck(resource.name))
    keys.set(resource.name, {...found, path: resource.path})
    rows += resource.rowCount ?? 0
  }
  yield* referenceFaults(keys)
  yield* heldFaults(view, told)
  yield* checkTrends(await view.at(PLACES.trends), keys.get('series')?.ids ?? new Set())
  yield* checkProvenance(await view.at(PLACES.provenance), {
    sources: told.sources,
    documents: told.documents.keys(),
    listed: new Map(listed.resources.map(({path, hash}) => [path, hash])),
  })
  const workbooks = listed.producer?.options?.workbooks === true ? yield* checkWorkbooks(view, told) : NONE
  yield* strayFaults(view, new Set([...told.files, ...workbooks]))
  const sources = yield* sourceFaults(told.sources, archives)
  return {resources: listed.resources.length, rows, documents: told.documents.size, sources}
}

async function listOf(view: PackageView): Promise<ListedPackage | Fault> {
  const file = await view.at(PLACES.package)
  if (file === undefined) return fault(PLACES.package, 'missing', 'There is no package in this folder')
  try {
    const parsed = ListedPackage.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (parsed.success) return parsed.data
    const [first] = parsed.error.issues
    return fault(PLACES.package, 'list', `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`)
  } catch (error) {
    return fault(
      PLACES.package,
      'list',
      `It is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function isSheet(resource: ListedResource): resource is ListedSheet {
  return resource.schema !== undefined
}

async function fileFault({path, bytes, hash}: ListedResource, file: string): Promise<Fault | undefined> {
  const {size} = await stat(file)
  if (size !== bytes) return fault(path, 'bytes', `It has ${size} bytes, and the list says ${bytes}`)
  const found = `sha256:${await hashOf(file)}`
  return found === hash
    ? undefined
    : fault(path, 'hash', 'Its content is not what the list says: the hash differs')
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

function* referenceFaults(keys: ReadonlyMap<string, SheetKeys & {readonly path: string}>): Generator<Fault> {
  for (const {path, refers} of keys.values())
    for (const {field, resource, values} of refers) {
      const ids = keys.get(resource)?.ids
      if (ids === undefined)
        yield fault(path, 'reference', `${field} refers to ${resource}, which is not in the package`)
      else
        for (const [value, row] of values)
          if (!ids.has(value))
            yield fault(
              path,
              'reference',
              `Row ${row}: ${field} names ${value}, which ${resource} does not have`,
            )
    }
}

async function* heldFaults(view: PackageView, {documents, tables}: Told): AsyncGenerator<Fault> {
  for (const [path, told] of documents) {
    const file = leadsOut(path) ? undefined : await view.at(path)
    if (file === undefined) yield fault(path, 'missing', 'The sheet of reports names it, and it is not there')
    else for (const sentence of await documentFaults(file, told)) yield fault(path, 'document', sentence)
  }
  for (const [path, rows] of tables) {
    const file = leadsOut(path) ? undefined : await view.at(path)
    if (file === undefined) yield fault(path, 'missing', 'The sheet of tables names it, and it is not there')
    else {
      const found = await rowsIn(file)
      if (found !== rows)
        yield fault(path, 'count', `It has ${found} rows, and the sheet of tables says ${rows}`)
    }
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Files among the reports, tables and workbooks that no sheet names. */
async function* strayFaults(
  {roots, leaving}: PackageView,
  files: ReadonlySet<string>,
): AsyncGenerator<Fault> {
  const seen = new Set<string>()
  for (const root of roots)
    for (const folder of [PLACES.documents, PLACES.tables, PLACES.workbooks])
      for await (const path of filesBelow(root, folder)) {
        if (files.has(path) || leaving.has(path) || seen.has(path)) continue
        seen.add(path)
        yield fault(path, 'stray', 'It lies in the package, and no sheet names it')
      }
}

async function* filesBelow(root: string, folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(join(root, folder), {withFileTypes: true}).catch(() => [])) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(root, path)
    else yield path
  }
}

/** Sources that are at hand are those that were read. */
async function* sourceFaults(
  sources: ReadonlyMap<string, string>,
  archives: readonly string[],
): AsyncGenerator<Fault, number> {
  let compared = 0
  for (const [path, sha256] of sources)
    for (const archive of archives) {
      const file = resolve(archive, path)
      if (!(await stat(file).catch(() => undefined))?.isFile()) continue
      compared++
      if ((await hashOf(file)) !== sha256)
        yield fault(path, 'source', 'The file in the archive is not the one that was read')
      break
    }
  return compared
}
