import {authorityKey} from '../model/authority-key.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit, contentId} from '../model/identity.ts'
import type {Group} from './group.ts'

/** A member of a cluster as the ledger knows it. */
export interface PublishedMember {
  readonly record: string
  /** authority and key; absent in outputs that do not tell keys */
  readonly name?: string
}

/** A cluster that was published before, under its id and those that it had still earlier. */
export interface Published {
  readonly id: string
  readonly was: readonly string[]
  readonly members: readonly PublishedMember[]
}

/** An id, and the earlier ids that lead here now. */
export interface KeptId {
  readonly id: string
  readonly was: readonly string[]
}

/** The earlier ids of a cluster, where it has any. */
export function earlier(kept: KeptId | undefined): {readonly was?: readonly string[]} {
  return kept === undefined || kept.was.length === 0 ? {} : {was: kept.was}
}

type AnyGroup = Pick<Group<unknown>, 'authority' | 'members'>

/** How a member is known from run to run: by council and key, so that a better scan keeps it. */
export function memberName(authority: string | null, path: string, key: string): string {
  return `${authority === null ? `report ${path}` : authorityKey(authority)}\u001f${key}`
}

/**
 * Let clusters keep the ids that they were published under.
 *
 * A published id goes with the smallest of its members that is still there. Where several ids come to one cluster, the
 * one of the smallest member stays and the others are told as what it was; where a cluster is split, the part with the
 * smallest member keeps the id and the others get one of their own. So an earlier id leads to one cluster, or to none
 * when all its members have gone.
 *
 * @param natural  the id that each group has by its own content, in their order
 * @param ledger   what was published before; in any order
 */
export function keepIds(
  natural: readonly string[],
  groups: readonly AnyGroup[],
  ledger: readonly Published[],
): KeptId[] {
  if (ledger.length === 0) return natural.map((id) => ({id, was: []}))
  const claims = claimsOf(groups, ledger)
  const kept = groups.map((_, index) => claims.get(index)?.[0]?.id)
  const live = new Set(kept.flatMap((id) => id ?? []))
  const ids = kept.map((id, index) => id ?? ownId(natural[index] ?? '', live))
  for (const id of ids) live.add(id)
  return ids.map((id, index) => {
    const earlier = (claims.get(index) ?? []).flatMap((claim) => [claim.id, ...claim.was])
    return {id, was: [...new Set(earlier)].filter((one) => !live.has(one)).sort(byCodeUnit)}
  })
}

/** An id that another cluster kept is not given again. */
function ownId(natural: string, live: ReadonlySet<string>): string {
  return live.has(natural) ? ownId(contentId(natural, 'again'), live) : natural
}

/** The published clusters that come to each group, the one of the smallest member first. */
function claimsOf(groups: readonly AnyGroup[], ledger: readonly Published[]): Map<number, Published[]> {
  const find = finder(groups)
  const heirs = ledger.flatMap((published) => {
    const [first] = published.members.flatMap(find).sort(smallestFirst)
    return first === undefined ? [] : [{published, first}]
  })
  const ordered = heirs.sort(
    (a, b) => smallestFirst(a.first, b.first) || byCodeUnit(a.published.id, b.published.id),
  )
  const byGroup = groupBy(ordered, ({first}) => String(first.group))
  return new Map(Array.from(byGroup, ([group, all]) => [Number(group), all.map(({published}) => published)]))
}

interface Place {
  readonly group: number
  readonly name: string
  readonly record: string
}

function smallestFirst(a: Place, b: Place): number {
  return byCodeUnit(a.name, b.name) || byCodeUnit(a.record, b.record)
}

/** Where a published member is now: its very record, else the first that has its name. */
function finder(groups: readonly AnyGroup[]): (member: PublishedMember) => Place[] {
  const places = groups.flatMap(({authority, members}, group) =>
    members.map(({id, key, document}): Place => {
      return {group, record: id, name: memberName(authority, document.source.path, key)}
    }),
  )
  const byRecord = new Map(places.map((place) => [place.record, place]))
  const byName = groupBy(places.toSorted(smallestFirst), ({name}) => name)
  return ({record, name}) => {
    const found = byRecord.get(record) ?? (name === undefined ? undefined : byName.get(name)?.[0])
    return found === undefined ? [] : [found]
  }
}
