import {scopesOf} from '../links/scopes.ts'
import type {Decided} from '../model/decisions.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit, contentId} from '../model/identity.ts'
import {LAYOUT} from './parts.ts'
import {PRODUCER} from '../producer.ts'
import type {ReadEntry} from './ledger.ts'

/** The reports of one council: what is linked at a time. */
export interface ShardPlan {
  /** the folder of its parts */
  readonly name: string
  readonly authority: string
  /** all that its parts depend on */
  readonly digest: string
  readonly entries: readonly ReadEntry[]
}

/** Decisions that may join or part councils take all reports together: who is one council is not known before. */
function joinsCouncils({links, corrections}: Decided): boolean {
  return (
    links.some(({entry}) => entry.kind === 'authority') ||
    corrections.some(({entry}) => entry.field.trim().toLowerCase() === 'authority')
  )
}

/**
 * Divide the reports of an archive by their councils, for nothing is linked from one to another.
 *
 * Reports of no council that is known are linked with nothing: they are divided by the first letter of their ids, so
 * that a new one changes few of the others' parts.
 *
 * @returns  in the order in which the package holds them: by the council's name
 */
export function shardsOf(entries: readonly ReadEntry[], decided: Decided): readonly ShardPlan[] {
  const owned = entries.map(({path, facts: {id, authority}}) => ({id, authority, source: {path}}))
  const scopes = scopesOf(owned)
  const together = joinsCouncils(decided)
  const groups = groupBy(entries, ({facts: {id}}) => {
    const scope = scopes.get(id)
    if (together) return 'all'
    return scope === undefined || scope.authority === null
      ? `unknown ${id.slice(0, 1)}`
      : `council ${scope.key}`
  })
  return Array.from(groups, ([key, own]) => {
    const sorted = own.toSorted((a, b) => byCodeUnit(a.path, b.path))
    const [first] = sorted
    return {
      name: contentId('shard', key),
      authority: (together ? null : scopes.get(first?.facts.id ?? '')?.authority) ?? '',
      digest: digestOf(sorted, decided),
      entries: sorted,
    }
  }).sort((a, b) => byCodeUnit(a.authority, b.authority) || byCodeUnit(a.name, b.name))
}

function digestOf(entries: readonly ReadEntry[], decided: Decided): string {
  const read = entries.flatMap(({key, name, facts: {id}}) => [key, name, id])
  return contentId(`parts ${LAYOUT}`, JSON.stringify(PRODUCER), JSON.stringify(decided), ...read)
}
