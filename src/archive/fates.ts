import type {SourceFate} from '../package/sheets/sources.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {SourceFile} from '../sources/file.ts'
import type {Archive} from './find-archive.ts'
import type {ShardFacts} from './parts.ts'
import type {FileRead} from './read-archive.ts'

/** A file of the archive and what became of it. */
export interface FileFate {
  readonly file: SourceFile
  readonly read: FileRead
}

/** What became of every file of an archive, in the order of their paths. */
export function fatesOf(
  {skipped, failures, names}: Archive,
  files: readonly FileFate[],
  facts: readonly Pick<ShardFacts, 'same'>[],
): readonly SourceFate[] {
  const nameOf = (file: SourceFile): string => names.get(file) ?? file.path
  const same = new Map(facts.flatMap((one) => one.same.map((told) => [told.document, told] as const)))
  const ids = new Map(
    files.flatMap(({file, read}) =>
      read.type === 'entry' && read.entry.outcome === 'read'
        ? [[nameOf(file), read.entry.facts.id] as const]
        : [],
    ),
  )
  const nothing = {code: null, sha256: null, bytes: null, document: null}
  const taken = new Set(names.values())
  return [
    ...files.map(({file, read}) => fateOf(nameOf(file), read, same, ids)),
    ...skipped.map(({file, path, shown, what}): SourceFate => ({
      ...nothing,
      path: file === undefined ? (taken.has(path) ? shown : path) : nameOf(file),
      outcome: 'skipped',
      reason: `it is ${what}`,
    })),
    ...failures.map(({path, message}): SourceFate => ({
      ...nothing,
      path,
      outcome: 'failed',
      reason: message.message,
      code: message.code,
    })),
  ].sort((a, b) => byCodeUnit(a.path, b.path))
}

function fateOf(
  path: string,
  read: FileRead,
  same: ReadonlyMap<string, ShardFacts['same'][number]>,
  ids: ReadonlyMap<string, string>,
): SourceFate {
  const nothing = {path, reason: null, code: null, sha256: null, bytes: null, document: null}
  switch (read.type) {
    case 'skipped':
      return {...nothing, outcome: 'skipped', reason: `it is ${read.what}`}
    case 'failed':
      return {...nothing, outcome: 'failed', reason: read.message.message, code: read.message.code}
    case 'duplicate': {
      const {sha256, bytes, of} = read
      const reason = `byte for byte the same as ${of}`
      return {...nothing, outcome: 'duplicate', reason, sha256, bytes, document: ids.get(of) ?? null}
    }
    case 'entry':
      break
    default:
      return read satisfies never
  }
  const {entry} = read
  const about = {...nothing, sha256: entry.sha256, bytes: entry.bytes}
  if (entry.outcome === 'failed')
    return {...about, outcome: 'failed', reason: entry.message.message, code: entry.message.code}
  if (entry.outcome === 'filtered') return {...about, outcome: 'filtered', reason: entry.reason}
  const twin = same.get(entry.facts.id)
  return twin === undefined
    ? {...about, outcome: 'read', document: entry.facts.id}
    : {...about, outcome: 'same-report', reason: twin.reason, document: entry.facts.id}
}
