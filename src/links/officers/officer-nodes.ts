import {groupBy} from '../../model/group-by.ts'
import {formalNamesOf, shortFormsOf} from './forename-forms.ts'
import {gatherNodes, type Member, type Node} from '../node.ts'
import type {NameReader} from './name-reader.ts'
import {departmentOf, type OfficerMention} from './officer-mention.ts'
import type {OfficerName} from './officer-name.ts'
import {isFull, type OfficerSubject, subjectOf, wordingOf} from './officer-subject.ts'

/**
 * Gather the mentions that are one without a comparison.
 *
 * A full name is one in all reports of its authority, a short one in a report and a department (or a table,
 * where no department is named): two people of one report may share it.
 */
export function officerNodes(
  members: readonly Member<OfficerMention>[],
  names: NameReader,
): Node<OfficerMention, OfficerSubject>[] {
  const named = namesOf(members, names)
  const shared = sharedForenames(members, names)
  return gatherNodes(
    members,
    (member) => printed(member, named.get(member.id) ?? nameOf(member, names), names, shared),
    (first, all) => {
      const own = nameOf(first, names)
      return subjectOf(
        {
          kind: first.record.officer.kind,
          wording: wordingOf(first.record.officer),
          name: named.get(first.id) ?? own,
          formerly: formerlyIn(all, names),
          stated: new Set(all.flatMap(({id}) => (named.has(id) ? [id] : []))),
        },
        all,
      )
    },
  )
}

function nameOf({record}: Member<OfficerMention>, names: NameReader): OfficerName {
  return names.read(record.officer.name)
}

/** The names that mentions take from the one beside them: `Jan Penhaligon (formerly Connell)` is read as two. */
function namesOf(
  members: readonly Member<OfficerMention>[],
  names: NameReader,
): ReadonlyMap<string, OfficerName> {
  const taken = new Map<string, OfficerName>()
  const bare = members.filter((member) => isFormerName(nameOf(member, names)))
  if (bare.length === 0) return taken
  const rows = groupBy(members, ({document, record}) => `${document.id} ${record.of.id}`)
  for (const member of bare) {
    const row = rows.get(`${member.document.id} ${member.record.of.id}`) ?? []
    const others = row.filter(
      (one) => one.record.officer.kind === 'person' && !isFormerName(nameOf(one, names)),
    )
    const name = others.length === 1 ? others.map((one) => nameOf(one, names))[0] : undefined
    if (name !== undefined) taken.set(member.id, name)
  }
  return taken
}

/** Is it nothing but what a surname was before? */
function isFormerName({given, surname, alone, formerly}: OfficerName): boolean {
  return formerly !== undefined && given.length === 0 && surname === undefined && alone === undefined
}

function formerlyIn(members: readonly Member<OfficerMention>[], names: NameReader): ReadonlySet<string> {
  return new Set(members.flatMap((member) => nameOf(member, names).formerly ?? []))
}

/** Forenames of several people: where one stands alone it may be another each time. */
function sharedForenames(members: readonly Member<OfficerMention>[], names: NameReader): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>()
  for (const name of new Set(members.map((member) => nameOf(member, names)))) {
    if (!isFull(name)) continue
    const [forename = ''] = name.given
    for (const form of new Set([forename, ...formalNamesOf(forename), ...shortFormsOf(forename)])) {
      bearers.set(form, (bearers.get(form) ?? new Set()).add(name.surname ?? ''))
    }
  }
  return new Set([...bearers].flatMap(([forename, surnames]) => (surnames.size > 1 ? [forename] : [])))
}

function printed(
  {id, document, record}: Member<OfficerMention>,
  name: OfficerName,
  names: NameReader,
  shared: ReadonlySet<string>,
): string {
  const {kind} = record.officer
  if (kind !== 'person') return `${kind}\u001f${wordingOf(record.officer)}`
  const print = names.print(name)
  if (isFull(name)) return print
  if (name.alone !== undefined && shared.has(name.alone)) return [print, id].join('\u001f')
  return [print, document.id, departmentOf(record) ?? record.of.table].join('\u001f')
}
