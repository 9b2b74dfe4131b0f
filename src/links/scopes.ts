import {authorityKey} from '../model/authority-key.ts'
import type {Document} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'

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
 * its namesakes have, unless they have two: then nobody knows which council is meant and it stays apart.
 *
 * @returns  a scope for each document's id
 */
export function scopesOf(documents: readonly Document[]): Map<string, Scope> {
  const codes = new Map<string, Set<string>>()
  for (const {authority} of documents) {
    if (authority?.code === undefined) continue
    const key = authorityKey(authority.name)
    codes.set(key, (codes.get(key) ?? new Set()).add(authority.code))
  }
  const groups = groupBy(documents, (document) => identityOf(document, codes))
  return new Map(
    Array.from(groups.values(), (group) => {
      const scope = scopeOf(group, codes)
      return group.map(({id}): [string, Scope] => [id, scope])
    }).flat(),
  )
}

function identityOf({id, authority}: Document, codes: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (authority === null) return `document ${id}`
  const key = authorityKey(authority.name)
  const known = [...(codes.get(key) ?? [])]
  const code = authority.code ?? (known.length === 1 ? known[0] : undefined)
  return code === undefined ? `name ${key}` : `code ${code}`
}

function scopeOf(documents: readonly Document[], codes: ReadonlyMap<string, ReadonlySet<string>>): Scope {
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
function namesByUse(documents: readonly Document[]): string[] {
  const uses = groupBy(
    documents.flatMap(({authority}) => authority?.name ?? []),
    (name) => name,
  )
  return Array.from(uses, ([name, given]) => ({name, count: given.length}))
    .sort((a, b) => b.count - a.count || b.name.length - a.name.length || byCodeUnit(a.name, b.name))
    .map(({name}) => name)
}
