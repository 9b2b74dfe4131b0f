import type {EntryPlace} from '../model/decisions.ts'
import {groupBy} from '../model/group-by.ts'
import type {Findable} from './find-members.ts'

/** A council in which a key was found; of a report of no council that is known its path. */
export interface FoundAt {
  readonly scope: string
  readonly council: string
}

/** What an entry finds among some reports; a correction has no second. */
export interface Found {
  readonly place: EntryPlace
  readonly a: readonly FoundAt[]
  readonly b: readonly FoundAt[]
}

/** The councils that members are of. */
export function foundAt(members: readonly Findable[]): readonly FoundAt[] {
  return Array.from(groupBy(members, ({scope}) => scope).values(), ([first]) => first).flatMap((member) =>
    member === undefined ? [] : [{scope: member.scope, council: member.authority ?? member.path}],
  )
}
