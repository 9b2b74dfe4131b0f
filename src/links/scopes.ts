import {authorityKey} from '../model/authority-key.ts'
import type {Document} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'

/** What of a report says whose it is. */
export type Owned = Pick<Document, 'id' | 'authority'> & {readonly source: Pick<Document['source'], 'path'>}

/** Whose report a document is: nothing is linked beyond one scope. */
export interface Scope {
  /** the authority's key, or the document's id where the authority is not known */
  readonly key: string
  /** the name that outputs give the authority */
  readonly authority: string | null
}

/**
 * Find which reports are of one authority.
 *
 * An ONS code says it where there is one; else the name, however it is spelt. A name alone takes the code that
 * its namesakes have, unless they have two: then nobody knows which council is meant and it stays apart. A report
 * that names nobody is taken for the council's of which all others in its folder are, where they are several.
 *
 * @returns  a scope for each document's id
 */
export function scopesOf(documents: readonly Owned[]): Map<string, Scope> {
  const codes = new Map<string, Set<string>>()
  for (const {authority} of documents) {
    if (authority?.code === undefined) continue
    const key = authorityKey(authority.name)
    codes.set(key, (codes.get(key) ?? new Set()).add(authority.code))
  }
  const folders = groupBy(documents, folderOf)
  const groups = groupBy(documents, (document) => {
    const neighbours = folders.get(folderOf(document)) ?? []
    return identityOf(document, codes) ?? sharedIdentity(neighbours, codes) ?? `document ${document.id}`
  })
  return new Map(
    Array.from(groups.values(), (group) => {
      const scope = scopeOf(group, codes)
      return group.map(({id}): [string, Scope] => [id, scope])
    }).flat(),
  )
}

/** So many reports of one council make a folder the council's. */
const FEWEST_NEIGHBOURS = 3

function folderOf({source}: Owned): string {
  return source.path.slice(0, source.path.lastIndexOf('/') + 1)
}

/** The one council that all reports of a folder are of, those that name nobody aside. */
function sharedIdentity(
  documents: readonly Owned[],
  codes: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const known = documents.flatMap((document) => identityOf(document, codes) ?? [])
  return known.length >= FEWEST_NEIGHBOURS && new Set(known).size === 1 ? known[0] : undefined
}

/** The reports that were taken for their neighbours' council: a person should know. */
export function assumedAuthorities(
  documents: readonly Document[],
  scopes: ReadonlyMap<string, Scope>,
): Document[] {
  return documents.filter(
    ({id, authority}) => authority === null && (scopes.get(id)?.authority ?? null) !== null,
  )
}

function identityOf({authority}: Owned, codes: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  if (authority === null) return undefined
  const key = authorityKey(authority.name)
  const known = [...(codes.get(key) ?? [])]
  const code = authority.code ?? (known.length === 1 ? known[0] : undefined)
  return code === undefined ? `name ${key}` : `code ${code}`
}

function scopeOf(documents: readonly Owned[], codes: ReadonlyMap<string, ReadonlySet<string>>): Scope {
  const [name] = namesByUse(documents)
  const [key] = documents
    .flatMap(({authority}) => (authority === null ? [] : authorityKey(authority.name)))
    .sort(byCodeUnit)
  if (name === undefined || key === undefined) return {key: documents[0]?.id ?? '', authority: null}
  const shared = (codes.get(key)?.size ?? 0) > 1
  const code = documents.find(({authority}) => authority?.code !== undefined)?.authority?.code
  return {key: shared ? `${key} ${code ?? 'without a code'}` : key, authority: name}
}

/** The names that reports give an authority: the one given most often first, of these the longest. */
function namesByUse(documents: readonly Owned[]): string[] {
  const uses = groupBy(
    documents.flatMap(({authority}) => authority?.name ?? []),
    (name) => name,
  )
  return Array.from(uses, ([name, given]) => ({name, count: given.length}))
    .sort((a, b) => b.count - a.count || b.name.length - a.name.length || byCodeUnit(a.name, b.name))
    .map(({name}) => name)
}
