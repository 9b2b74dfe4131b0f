import type {Document} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {MemberWords} from './decisions/member-words.ts'
import {toSetApart} from './decisions/set-apart.ts'

/** One record, or one officer's name in a record, as a report has it. */
export interface Member<R> {
  readonly id: string
  /** by which a better scan of the same report keeps its place */
  readonly key: string
  /** the authority, or the report where that is not known: nothing is linked beyond it */
  readonly scope: string
  readonly authority: string | null
  readonly document: Document
  readonly record: R
  /** what persons said of it */
  readonly words?: MemberWords
}

/** Members that print the same, so that they are compared once; `id` is the smallest of theirs. */
export interface Node<R, Subject> {
  readonly id: string
  readonly scope: string
  readonly subject: Subject
  readonly members: readonly Member<R>[]
}

const NOBODY: ReadonlySet<string> = new Set()

/**
 * Gather what prints the same into nodes, unless a person keeps it apart.
 *
 * @param keyOf      what must be equal, the scope aside
 * @param subjectOf  what a node is compared by, from its first member and all of them
 */
export function gatherNodes<R, Subject>(
  members: readonly Member<R>[],
  keyOf: (member: Member<R>) => string,
  subjectOf: (first: Member<R>, all: readonly Member<R>[]) => Subject,
): Node<R, Subject>[] {
  const groups = groupBy(members, (member) => `${member.scope}\u001f${keyOf(member)}`)
  const spoken = members.some(({words}) => words !== undefined)
  const alone = spoken ? toSetApart(groups.values()) : NOBODY
  const parted =
    alone.size === 0 ? [...groups.values()] : [...groups.values()].flatMap((group) => part(group, alone))
  const nodes = parted.map((group) => {
    const ordered = group.toSorted((a, b) => byCodeUnit(a.id, b.id))
    return ordered.slice(0, 1).map((first) => ({
      id: first.id,
      scope: first.scope,
      subject: subjectOf(first, ordered),
      members: ordered,
    }))
  })
  return nodes.flat().sort((a, b) => byCodeUnit(a.id, b.id))
}

function part<R>(members: readonly Member<R>[], alone: ReadonlySet<string>): Member<R>[][] {
  const rest = members.filter(({id}) => !alone.has(id))
  return [rest, ...members.filter(({id}) => alone.has(id)).map((member) => [member])]
}
