import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {byCodeUnit} from '../model/identity.ts'
import type {Failure} from '../model/named-bytes.ts'
import {fail, reasonOf} from './say.ts'

/** A file below a folder: `path` from that folder with `/`, `real` with every symbolic link resolved. */
export interface WalkedFile {
  readonly path: string
  readonly absolute: string
  readonly real: string
}

/** What lies below a folder and is no file that could be opened: a named pipe, say. */
export interface NoFile {
  readonly path: string
  readonly what: string
}

export interface Walked {
  readonly files: readonly WalkedFile[]
  readonly others: readonly NoFile[]
  readonly failures: readonly Failure[]
}

interface Walk {
  readonly files: WalkedFile[]
  readonly others: NoFile[]
  readonly failures: Failure[]
  readonly seen: Set<string>
  readonly exclude: ReadonlySet<string>
  readonly packages: boolean
}

/** How a folder is walked. */
interface WalkOptions {
  /** folders below the root not to enter: what an earlier run wrote with `-o` is not a report */
  readonly exclude?: readonly string[] | undefined
  /** enter packages that we made, too; else each is one thing that is no file */
  readonly packages?: boolean
}

/**
 * List the files below a folder, dot-files and `node_modules` aside.
 *
 * A folder that symbolic links reach twice is walked once, under its own name where it has one below the
 * root: so a link that points upwards ends, and no file comes out twice.
 */
export async function walk(
  root: string,
  {exclude = [], packages = false}: WalkOptions = {},
): Promise<Walked> {
  const excluded = await Promise.all(exclude.map(realOf))
  const state: Walk = {
    files: [],
    others: [],
    failures: [],
    seen: new Set(),
    exclude: new Set(excluded.flat()),
    packages,
  }
  await enter(state, root, '')
  const {files, others, failures} = state
  return {files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)), others, failures}
}

async function realOf(path: string): Promise<string[]> {
  return realpath(path).then(
    (real) => [real],
    () => [],
  )
}

async function enter(walk: Walk, absolute: string, path: string): Promise<void> {
  const real = await realpath(absolute)
  if (walk.seen.has(real) || (path !== '' && walk.exclude.has(real))) return
  walk.seen.add(real)
  const entries = await entriesOf(walk, absolute, path)
  if (path !== '' && !walk.packages && entries.some(({name}) => name === PACKAGE)) {
    if (await isOurs(absolute)) {
      walk.others.push({path, what: 'a package that outturn made'})
      return
    }
  }
  for (const entry of entries) {
    const below = {absolute: join(absolute, entry.name), path: path ? `${path}/${entry.name}` : entry.name}
    if (entry.isDirectory()) await enter(walk, below.absolute, below.path)
    else if (entry.isFile()) walk.files.push({...below, real: join(real, entry.name)})
    else if (entry.isSymbolicLink()) await follow(walk, below.absolute, below.path)
    else walk.others.push({path: below.path, what: whatIs(entry)})
  }
}

const PACKAGE = 'datapackage.json'

/** Data packages are made by others too; ours keeps what its next run needs. */
async function isOurs(folder: string): Promise<boolean> {
  return stat(join(folder, '.outturn')).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function whatIs(entry: Pick<Dirent, 'isFIFO' | 'isSocket'>): string {
  if (entry.isFIFO()) return 'a named pipe'
  return entry.isSocket() ? 'a socket' : 'a device'
}

async function entriesOf(walk: Walk, absolute: string, path: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(absolute, {withFileTypes: true})
    return entries.filter(({name}) => !name.startsWith('.') && name !== 'node_modules').sort(linksLast)
  } catch (error) {
    walk.failures.push(fail(path, 'unreadable', `Cannot list this folder: ${reasonOf(error)}`))
    return []
  }
}

function linksLast(a: Dirent, b: Dirent): number {
  return Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || byCodeUnit(a.name, b.name)
}

async function follow(walk: Walk, absolute: string, path: string): Promise<void> {
  try {
    const target = await stat(absolute)
    if (target.isDirectory()) await enter(walk, absolute, path)
    else if (target.isFile()) walk.files.push({absolute, path, real: await realpath(absolute)})
    else walk.others.push({path, what: `a link to ${whatIs(target)}`})
  } catch (error) {
    walk.failures.push(fail(path, 'unreadable', `Cannot follow this symbolic link: ${reasonOf(error)}`))
  }
}
