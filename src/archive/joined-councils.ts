import {disjointSets, type DisjointSets} from '../links/disjoint-sets.ts'
import {authorityKey} from '../model/authority-key.ts'
import type {Decided} from '../model/decisions.ts'
import type {ReadEntry} from './ledger.ts'

/**
 * Find which councils must be linked together, since a person's word may join or part them or move rows between them.
 *
 * Names are joined, not only councils: two may be one by way of a third that no report has. With a council go the
 * reports of its folders that name nobody, for whose they are may hang on their neighbours.
 *
 * @param groupOf  the group that a report is in as long as nobody says anything
 * @returns        the groups that each group goes with, itself among them; `undefined` where a row may be of any
 *                 council: then all go together
 */
export function joinedCouncils(
  entries: readonly ReadEntry[],
  groupOf: (entry: ReadEntry) => string,
  {links, corrections}: Decided,
): ((group: string) => readonly string[]) | undefined {
  const groups = new Set(entries.map(groupOf))
  const sets = disjointSets([...groups])
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  for (const {entry} of links)
    if (entry.kind === 'authority' && entry.relation === undefined) sets.join(named(entry.a), named(entry.b))
  for (const {entry} of corrections) {
    if (entry.field.trim().toLowerCase() !== 'authority') continue
    const report = byPath.get(entry.key) ?? (entry.in === undefined ? undefined : byPath.get(entry.in))
    const whose = report === undefined ? entry.authority && named(entry.authority) : groupOf(report)
    if (whose === undefined || whose === '') return undefined
    sets.join(whose, named(String(entry.value)))
  }
  for (const entry of entries) {
    const {authority} = entry.facts
    if (authority !== null && isSpokenOf(named(authority.name), sets))
      sets.join(named(authority.name), groupOf(entry))
  }
  joinFolders(entries, groupOf, sets)
  return (group) => sets.setOf(group).filter((one) => groups.has(one))
}

/** A council's name among the groups. */
function named(name: string): string {
  return `name ${authorityKey(name)}`
}

function isSpokenOf(name: string, sets: DisjointSets): boolean {
  return sets.setOf(name).length > 1
}

/** Reports that name nobody go with the councils of their folder of which a person said anything. */
function joinFolders(
  entries: readonly ReadEntry[],
  groupOf: (entry: ReadEntry) => string,
  sets: DisjointSets,
): void {
  const spoken = new Map<string, string>()
  for (const entry of entries)
    if (isSpokenOf(groupOf(entry), sets)) spoken.set(folderOf(entry), groupOf(entry))
  for (const entry of entries) {
    const neighbour = spoken.get(folderOf(entry))
    if (entry.facts.authority === null && neighbour !== undefined) sets.join(groupOf(entry), neighbour)
  }
}

function folderOf({path}: ReadEntry): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
