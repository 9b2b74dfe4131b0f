import {dirname, resolve} from 'node:path'
import {findSources, type SourceOptions, type Sources} from '../sources.ts'
import type {Failure} from '../model/named-bytes.ts'
import {byCodeUnit} from '../model/identity.ts'
import {distinctNames, type PassedOver, type SourceFile} from '../sources/file.ts'
import {REPORT} from '../sources/find.ts'
import {kindByName} from '../sources/kind-by-name.ts'
import {fail, reasonOf} from '../sources/say.ts'
import type {ZipFolders} from '../sources/zip-folders.ts'
import {isThere} from './is-there.ts'

/** A file of an archive that is to be opened. */
export interface ArchiveFile {
  readonly file: SourceFile
  /** its name says nothing: it is a report only where its content is one of Word, PDF or HTML */
  readonly unnamed: boolean
}

/** All files of an archive, in the order of their paths. */
export interface Archive extends Omit<Sources, 'files' | 'passedOver'> {
  readonly files: readonly ArchiveFile[]
  readonly skipped: readonly PassedOver[]
  /** a path for each file that no other has */
  readonly names: ReadonlyMap<SourceFile, string>
  /** folders, zip files and paths that were named in which nothing was found: they are gone, empty or cannot be read */
  readonly outOfReach: readonly OutOfReach[]
}

export interface OutOfReach {
  /** as the user would type it */
  readonly path: string
  /** its folder is there */
  readonly isAlone: boolean
}

/** Find the files of an archive: in folders, by globs, and in zip files, which are read as folders. */
export async function findArchive(
  paths: readonly string[],
  options: SourceOptions,
  zips: ZipFolders,
): Promise<Archive> {
  const sources = await findSources(paths, options)
  const [packed, other] = [sources.passedOver.filter(isZip), sources.passedOver.filter((one) => !isZip(one))]
  const named = sources.files.filter(({path}) => ZIP.test(path))
  const files: ArchiveFile[] = sources.files
    .filter(({path}) => !ZIP.test(path))
    .map((file) => ({file, unnamed: false}))
  const skipped: PassedOver[] = []
  const failures: Failure[] = sources.failures.filter(({message}) => message.code !== 'source/no-reports')
  for (const file of [...named, ...packed.flatMap((one) => one.file ?? [])]) {
    await openZip(file, zips, {files, skipped, failures, zips: 0})
  }
  for (const one of other) {
    if (one.file !== undefined && one.what === NO_KIND) files.push({file: one.file, unnamed: true})
    else skipped.push(one)
  }
  const nothing = sources.failures.filter(() => files.length + skipped.length === 0)
  const holding = foldersAbove([...files.map(({file}) => file), ...skipped], options.cwd)
  return {
    ...sources,
    files: files.sort((a, b) => byCodeUnit(a.file.path, b.file.path) || byCodeUnit(a.file.real, b.file.real)),
    skipped: skipped.sort((a, b) => byCodeUnit(a.path, b.path)),
    names: distinctNames([...files.map(({file}) => file), ...skipped.flatMap(({file}) => file ?? [])]),
    failures: failures.length > 0 ? failures : nothing,
    outOfReach: await Promise.all(
      [...new Set([...sources.failures, ...failures].map(({path}) => path))]
        .filter((path) => !holding.has(resolve(options.cwd, path)))
        .map(async (path) => ({path, isAlone: await isThere(dirname(resolve(options.cwd, path)))})),
    ),
  }
}

/** All folders that something lies in, whether right in them or further below. */
function foldersAbove(found: readonly Pick<PassedOver, 'shown'>[], cwd: string): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const {shown} of found)
    for (let above = dirname(resolve(cwd, shown)); !folders.has(above); above = dirname(above))
      folders.add(above)
  return folders
}

const ZIP = /\.zip$/i
const NO_KIND = kindByName('')

function isZip({file, path}: PassedOver): boolean {
  return file !== undefined && ZIP.test(path)
}

/** What was found so far, in a zip file and in those that lie in it among the rest. */
interface Found {
  readonly files: ArchiveFile[]
  readonly skipped: PassedOver[]
  readonly failures: Failure[]
  /** how many zip files in this one were opened */
  zips: number
}

/** Zip files in zip files are opened so deep, and so many: they may be made to unfold without an end. */
const DEEPEST = 4
const MOST_ZIPS = 1000
const ONE_OF_TOO_MANY = `one of more than ${MOST_ZIPS} zip files in one, and was not opened`

/** Find what lies in a zip file, those in it opened too; one that cannot be opened is a failure that names it. */
async function openZip(zip: SourceFile, zips: ZipFolders, found: Found): Promise<void> {
  try {
    const within = zip.entry ?? []
    if (within.length >= DEEPEST) throw new Error(`it lies in ${DEEPEST} zip files in each other`)
    if (found.zips > MOST_ZIPS)
      throw new Error(`more than ${MOST_ZIPS} zip files lie in one, and from here on none is opened`)
    for (const {name} of await zips.list(zip.absolute, within)) await take(name, zip, zips, found)
  } catch (error) {
    found.failures.push(fail(zip.shown, 'unreadable', `Cannot read this file: ${reasonOf(error)}`))
  }
}

/** An entry's path is that of the zip file and its own behind it, whatever steps upwards its name has. */
async function take(name: string, zip: SourceFile, zips: ZipFolders, found: Found): Promise<void> {
  const inside = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  if (inside.length === 0 || inside.some((part) => part.startsWith('.') || part === '__MACOSX')) return
  const below = inside.join('/')
  const file: SourceFile = {
    path: `${zip.path}/${below}`,
    shown: `${zip.shown}/${below}`,
    absolute: zip.absolute,
    real: `${zip.real}/${name}`,
    entry: [...(zip.entry ?? []), name],
  }
  const what = kindByName(below)
  if (REPORT.test(below)) found.files.push({file, unnamed: false})
  else if (ZIP.test(below)) {
    // the one too many is told, the others of it are passed over
    if (found.zips++ <= MOST_ZIPS) await openZip(file, zips, found)
    else found.skipped.push({file, path: file.path, shown: file.shown, what: ONE_OF_TOO_MANY})
  } else if (what === NO_KIND) found.files.push({file, unnamed: true})
  else found.skipped.push({file, path: file.path, shown: file.shown, what})
}
