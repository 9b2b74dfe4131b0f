import {findSources, type SourceOptions, type Sources} from '../sources.ts'
import type {Failure} from '../model/named-bytes.ts'
import {byCodeUnit} from '../model/identity.ts'
import {distinctNames, type PassedOver, type SourceFile} from '../sources/file.ts'
import {REPORT} from '../sources/find.ts'
import {kindByName} from '../sources/kind-by-name.ts'
import {fail, reasonOf} from '../sources/say.ts'
import type {ZipFolders} from '../sources/zip-folders.ts'

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
    const inside = await filesIn(file, zips)
    files.push(...inside.files)
    skipped.push(...inside.skipped)
    failures.push(...inside.failures)
  }
  for (const one of other) {
    if (one.file !== undefined && one.what === NO_KIND) files.push({file: one.file, unnamed: true})
    else skipped.push(one)
  }
  const nothing = sources.failures.filter(() => files.length + skipped.length === 0)
  return {
    ...sources,
    files: files.sort((a, b) => byCodeUnit(a.file.path, b.file.path) || byCodeUnit(a.file.real, b.file.real)),
    skipped: skipped.sort((a, b) => byCodeUnit(a.path, b.path)),
    names: distinctNames([...files.map(({file}) => file), ...skipped.flatMap(({file}) => file ?? [])]),
    failures: failures.length > 0 ? failures : nothing,
  }
}

const ZIP = /\.zip$/i
const NO_KIND = kindByName('')

function isZip({file, path}: PassedOver): boolean {
  return file !== undefined && ZIP.test(path)
}

/** What was found in a zip file and in those that lie in it. */
interface Packed {
  readonly files: ArchiveFile[]
  readonly skipped: PassedOver[]
  readonly failures: Failure[]
}

/** Zip files in zip files are opened so deep: one may hold itself, in a way, without an end. */
const DEEPEST = 4

/** What lies in a zip file, those in it opened too; one that cannot be opened is a failure that names it. */
async function filesIn(zip: SourceFile, zips: ZipFolders): Promise<Packed> {
  const found: Packed = {files: [], skipped: [], failures: []}
  try {
    const within = zip.entry ?? []
    if (within.length >= DEEPEST) throw new Error(`it lies in ${DEEPEST} zip files in each other`)
    for (const {name} of await zips.list(zip.absolute, within)) await take(name, zip, zips, found)
  } catch (error) {
    found.failures.push(fail(zip.shown, 'unreadable', `Cannot read this file: ${reasonOf(error)}`))
  }
  return found
}

/** An entry's path is that of the zip file and its own behind it, whatever steps upwards its name has. */
async function take(name: string, zip: SourceFile, zips: ZipFolders, found: Packed): Promise<void> {
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
    const {files, skipped, failures} = await filesIn(file, zips)
    found.files.push(...files)
    found.skipped.push(...skipped)
    found.failures.push(...failures)
  } else if (what === NO_KIND) found.files.push({file, unnamed: true})
  else found.skipped.push({file, path: file.path, shown: file.shown, what})
}
