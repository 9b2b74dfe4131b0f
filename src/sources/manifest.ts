import {readFile, realpath} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {authorityKey} from '../model/authority-key.ts'
import type {Manifest, ManifestAuthority, ManifestDocument} from '../model/manifest.ts'
import type {Failure} from '../model/named-bytes.ts'
import {fail, listed, note, reasonOf, type Note} from './say.ts'

export const MANIFEST_NAME = 'outturn.json'

/** Where a manifest lies, and whether its whole folder is read or only files that were named. */
export interface ManifestAt {
  readonly absolute: string
  readonly shown: string
  readonly whole: boolean
}

/** What manifests say: of each file, under its real path, and of authorities. */
export interface Said {
  readonly documents: ReadonlyMap<string, ManifestDocument>
  readonly authorities: readonly ManifestAuthority[]
  readonly notes: readonly Note[]
  readonly failures: readonly Failure[]
}

/** Read the manifests of all folders that are read; of two that speak of one file, the nearest to it holds. */
export async function readManifests(found: readonly ManifestAt[]): Promise<Said> {
  const outermostFirst = found.toSorted((a, b) => a.absolute.length - b.absolute.length)
  const said = await Promise.all(outermostFirst.map(readManifest))
  return {
    documents: new Map(said.flatMap(({documents}) => [...documents])),
    authorities: said.flatMap(({authorities}) => authorities),
    notes: said.flatMap(({notes}) => notes),
    failures: said.flatMap(({failures}) => failures),
  }
}

/** One that is not valid is a failure, named with the field that is wrong; its reports are read without it. */
async function readManifest(at: ManifestAt): Promise<Said> {
  const parsed = await parseManifest(at.absolute)
  if (typeof parsed === 'string') {
    const failure = fail(at.shown, 'manifest-invalid', `Read the reports without this manifest: ${parsed}`)
    return {documents: new Map(), authorities: [], notes: [], failures: [failure]}
  }
  const {documents, missing} = await locate(dirname(at.absolute), parsed.manifest.documents)
  const notes = [
    ...warn(at, 'manifest-unknown-field', 'Did not read the fields that we do not know', parsed.unknown),
    ...warn(
      at,
      'manifest-missing-file',
      'The manifest names files that are not there',
      at.whole ? missing : [],
    ),
  ]
  return {documents, authorities: parsed.manifest.authorities, notes, failures: []}
}

function warn(at: ManifestAt, what: string, sentence: string, names: readonly string[]): readonly Note[] {
  return names.length > 0 ? [note('warning', at.shown, what, `${sentence}: ${listed(names)}`)] : []
}

interface Parsed {
  readonly manifest: Manifest
  /** names of fields that we do not know */
  readonly unknown: readonly string[]
}

/** The schemas are loaded where there is a manifest to hold against them: they are half the start of a small run. */
async function parseManifest(absolute: string): Promise<Parsed | string> {
  try {
    const text = await readFile(absolute, 'utf8')
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    const {Manifest, unknownFields} = await import('../model/manifest.ts')
    const parsed = Manifest.safeParse(json)
    if (parsed.success) return {manifest: parsed.data, unknown: unknownFields(parsed.data)}
    return listed(
      parsed.error.issues.map(({path, message}) => `${path.join('.') || 'the whole'}: ${message}`),
    )
  } catch (error) {
    return error instanceof SyntaxError ? `it is not JSON (${error.message})` : reasonOf(error)
  }
}

async function locate(
  folder: string,
  entries: readonly ManifestDocument[],
): Promise<{documents: Map<string, ManifestDocument>; missing: string[]}> {
  const documents = new Map<string, ManifestDocument>()
  const missing: string[] = []
  for (const entry of entries) {
    const real = await realpath(resolve(folder, entry.path)).catch(() => undefined)
    if (real === undefined) missing.push(entry.path)
    else documents.set(real, entry)
  }
  return {documents, missing}
}

/** The council that a name stands for, under its full name, with its other names and its code. */
export function authorityCalled(name: string, authorities: readonly ManifestAuthority[]): ManifestAuthority {
  const wanted = authorityKey(name)
  const found = authorities.find((known) =>
    [known.name, ...known.names].some((spelling) => authorityKey(spelling) === wanted),
  )
  return found ?? {name, names: []}
}
