import {scopesOf, type Scope} from '../links/scopes.ts'
import type {Decided} from '../model/decisions.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit, contentId} from '../model/identity.ts'
import {LAYOUT} from './parts.ts'
import {PRODUCER} from '../producer.ts'
import {decisionsFor} from './decisions-for.ts'
import {joinedCouncils} from './joined-councils.ts'
import type {ReadEntry} from './ledger.ts'
import {namedTwins} from './named-twins.ts'

/** The reports of one council: what is linked at a time. */
export interface ShardPlan {
  /** the folder of its parts */
  readonly name: string
  readonly authority: string
  /** all that its parts depend on */
  readonly digest: string
  readonly entries: readonly ReadEntry[]
  /** what persons said that can concern them */
  readonly decided: Decided
}

/**
 * Divide the reports of an archive by their councils, for nothing is linked from one to another.
 *
 * Reports of no council that is known are linked with nothing. One of them may be another in a different format, which
 * is about the same period: so they are divided by that, those of no period by the first letter of their ids, and a new
 * one changes few of the others' parts; one that seems to be a council's goes with that. Councils that a person's word
 * may join go together.
 *
 * @returns  in the order in which the package holds them: by the council's name
 */
export function shardsOf(entries: readonly ReadEntry[], decided: Decided): readonly ShardPlan[] {
  const owned = entries.map(({path, facts: {id, authority}}) => ({id, authority, source: {path}}))
  const scopes = scopesOf(owned)
  const twins = namedTwins(entries, scopes)
  const groupOf = ({facts: {id, period}}: ReadEntry): string => {
    const scope = scopes.get(twins.get(id) ?? id)
    if (scope !== undefined && scope.authority !== null) return `council ${scope.key}`
    return period === null ? `unknown ${id.slice(0, 1)}` : `unknown of ${period}`
  }
  const joined = joinedCouncils(entries, groupOf, decided)
  const groups = groupBy(entries, (entry) =>
    joined === undefined ? 'all' : joined(groupOf(entry)).toSorted(byCodeUnit).join('\n'),
  )
  const paths = new Set(entries.map(({path}) => path))
  const parted = Array.from(groups, ([key, own]) => {
    const sorted = own.toSorted((a, b) => byCodeUnit(a.path, b.path))
    return {
      name: contentId('shard', key),
      authority: joined === undefined ? '' : firstName(sorted, scopes),
      entries: sorted,
      decided: decisionsFor(sorted, decided, paths),
    }
  }).sort((a, b) => byCodeUnit(a.authority, b.authority) || byCodeUnit(a.name, b.name))
  return withAllDecided(parted, decided).map((plan) => ({...plan, digest: digestOf(plan)}))
}

/**
 * Is this the last part of a council? Reports of no council that is known have many parts, which stand before the
 * others: to whoever waits for the end they are one.
 */
export function endsCouncil(plans: readonly Pick<ShardPlan, 'authority'>[], index: number): boolean {
  return plans[index]?.authority !== '' || plans[index + 1]?.authority !== ''
}

type Undigested = Omit<ShardPlan, 'digest'>

/** What can concern no council here goes to the first, so that somebody tells that it matches nothing. */
function withAllDecided(plans: readonly Undigested[], {links, corrections}: Decided): readonly Undigested[] {
  const given = new Set(plans.flatMap(({decided}) => [...decided.links, ...decided.corrections]))
  const isLeft = (one: Decided['links' | 'corrections'][number]): boolean => !given.has(one)
  return plans.map((plan, index) =>
    index > 0
      ? plan
      : {
          ...plan,
          decided: {
            links: links.filter((one) => isLeft(one) || plan.decided.links.includes(one)),
            corrections: corrections.filter((one) => isLeft(one) || plan.decided.corrections.includes(one)),
          },
        },
  )
}

/** The name of the council, of several that go together the first. */
function firstName(entries: readonly ReadEntry[], scopes: ReadonlyMap<string, Scope>): string {
  const names = entries.flatMap(({facts: {id}}) => scopes.get(id)?.authority ?? [])
  return names.sort(byCodeUnit)[0] ?? ''
}

function digestOf({entries, decided}: Undigested): string {
  const read = entries.flatMap(({key, name, facts: {id}}) => [key, name, id])
  return contentId(`parts ${LAYOUT}`, JSON.stringify(PRODUCER), JSON.stringify(decided), ...read)
}
