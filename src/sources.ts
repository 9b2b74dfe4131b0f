import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {byCodeUnit} from './model/identity.ts'
import type {ManifestDocument} from './model/manifest.ts'
import type {Message} from './model/message.ts'
import type {Failure, NamedBytes, PageRange, SaidOf} from './model/named-bytes.ts'
import {onePerFile, STDIN, type PassedOver, type SourceFile} from './sources/file.ts'
import type {DecisionsAt} from './sources/decisions-name.ts'
import {findAt} from './sources/find.ts'
import {authorityCalled, readManifests, type ManifestAt, type Said} from './sources/manifest.ts'
import {fail, reasonOf, type Note} from './sources/say.ts'
import type {ZipFolders} from './sources/zip-folders.ts'

/** How PATH arguments are meant, and what is said of all of them by hand. */
export interface SourceOptions {
  readonly cwd: string
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined
  readonly format?: NamedBytes['format'] | undefined
  readonly authority?: string | undefined
  readonly period?: string | undefined
  /** for encrypted files */
  readonly password?: string | undefined
  /** the pages to read of files that have pages */
  readonly pages?: PageRange | undefined
  /** megabytes that the text of a .docx may unpack to */
  readonly unpackLimit?: number | undefined
  /** asks for what the finder of tables saw of each page */
  readonly views?: boolean | undefined
  /** opens what lies in zip files */
  readonly zips?: ZipFolders | undefined
  /** folders not to walk into: where this run writes */
  readonly exclude?: readonly string[] | undefined
}

/** What PATH arguments name, before any report is opened. */
export interface Sources {
  readonly files: readonly SourceFile[]
  /** what lies in the folders and is not taken for a report */
  readonly passedOver: readonly PassedOver[]
  readonly said: Said
  /** files of what persons decided, each once */
  readonly decisions: readonly DecisionsAt[]
  readonly notes: readonly Note[]
  readonly failures: readonly Failure[]
}

/**
 * Find the reports that PATH arguments name: files, folders, globs, `-`.
 *
 * @returns  each file once, in code-unit order of its path, whatever the order of the arguments; a path
 *           that gives nothing is a failure that names it
 */
export async function findSources(paths: readonly string[], options: SourceOptions): Promise<Sources> {
  const found = await Promise.all([...new Set(paths)].map(async (path) => findAt(path, options)))
  const said = await readManifests(oncePerManifest(found.flatMap(({manifests}) => manifests ?? [])))
  const files = onePerFile(found.flatMap((one) => one.files))
  const failures = [...found.flatMap((one) => one.failures ?? []), ...said.failures]
  const nothing = fail(paths.join(' '), 'no-reports', 'There is no report here to read')
  return {
    files,
    passedOver: found.flatMap((one) => one.passedOver ?? []),
    said,
    decisions: oncePerFile(found.flatMap(({decisions}) => decisions ?? [])),
    notes: [...found.flatMap((one) => one.notes ?? []), ...said.notes],
    failures: files.length + failures.length > 0 ? failures : [nothing],
  }
}

/** In one order whatever the order of the paths, each as it was found when the most was read. */
function oncePerFile(found: readonly DecisionsAt[]): readonly DecisionsAt[] {
  const bestLast = found.toSorted(
    (a, b) =>
      Number(a.whole) - Number(b.whole) || b.shown.length - a.shown.length || byCodeUnit(b.shown, a.shown),
  )
  const once = new Map(bestLast.map((at) => [at.absolute, at]))
  return [...once.values()].sort((a, b) => byCodeUnit(a.absolute, b.absolute))
}

function oncePerManifest(manifests: readonly ManifestAt[]): readonly ManifestAt[] {
  const wholeLast = manifests.toSorted((a, b) => Number(a.whole) - Number(b.whole))
  return [...new Map(wholeLast.map((at) => [at.absolute, at])).values()]
}

/** A file's bytes under its name, with what was said of it; or why it could not be opened. */
export type Opened =
  | {readonly ok: true; readonly input: NamedBytes; readonly messages: readonly Message[]}
  | {readonly ok: false; readonly failure: Failure}

/** Open one of the files found. Called as each is processed, so that an archive is never in memory whole. */
export async function openSource(file: SourceFile, said: Said, options: SourceOptions): Promise<Opened> {
  try {
    const bytes = await bytesOf(file, options)
    const entry = said.documents.get(file.real)
    const {format, password, pages, unpackLimit, views} = options
    const input = {
      path: file.path,
      bytes,
      ...(format && {format}),
      ...(password !== undefined && {password}),
      ...(pages && {pages}),
      ...(unpackLimit !== undefined && {unpackLimit}),
      ...(views && {views}),
    }
    return {ok: true, input: {...input, ...saidOf(entry, said, options)}, messages: checkHash(bytes, entry)}
  } catch (error) {
    return {ok: false, failure: fail(file.shown, 'unreadable', `Cannot read this file: ${reasonOf(error)}`)}
  }
}

async function bytesOf(file: SourceFile, {stdin, zips}: SourceOptions): Promise<Uint8Array> {
  if (file === STDIN) return readAll(stdin ?? [])
  if (file.entry === undefined || zips === undefined) return readFile(file.absolute)
  return zips.read(file.absolute, file.entry)
}

async function readAll(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

type SaidOfInput = Pick<NamedBytes, 'authority' | 'authorityNames' | 'authorityCode' | 'period' | 'title'>

/** An option holds over the manifest: it is what the person says now. */
function saidOf(entry: ManifestDocument | undefined, said: Said, options: SourceOptions): SaidOfInput {
  const authority = either(options.authority, entry?.authority)
  const period = either(options.period, entry?.period)
  const title = either(undefined, entry?.title)
  const known = authority && authorityCalled(authority.value, said.authorities)
  return {
    ...(authority && known && {authority: {...authority, value: known.name}, authorityNames: known.names}),
    ...(known?.code && {authorityCode: known.code}),
    ...(period && {period}),
    ...(title && {title}),
  }
}

function either(option: string | undefined, manifest: string | undefined): SaidOf | undefined {
  if (option) return {value: option, from: 'option'}
  return manifest ? {value: manifest, from: 'manifest'} : undefined
}

function checkHash(bytes: Uint8Array, entry: ManifestDocument | undefined): readonly Message[] {
  if (!entry?.sha256) return []
  const found = createHash('sha256').update(bytes).digest('hex')
  if (entry.sha256.toLowerCase() === found) return []
  const message = `Read the file though it is not the one that the manifest describes: sha256 is ${found}, not ${entry.sha256}`
  return [{severity: 'warning', code: 'source/hash-differs', message}]
}
