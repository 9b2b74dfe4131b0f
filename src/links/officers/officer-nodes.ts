import {forenameLevel} from './compare-forenames.ts'
import {formalNamesOf, shortFormsOf} from './forename-forms.ts'
import {once} from '../../model/once.ts'
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
  const isShared = sharedNames(members, names)
  return gatherNodes(
    members,
    (member) => printed(member, named.get(member.id) ?? nameOf(member, names), names, isShared),
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

/** The names that mentions take from the one before them: `Jan Penhaligon (formerly Connell)` is read as two. */
function namesOf(
  members: readonly Member<OfficerMention>[],
  names: NameReader,
): ReadonlyMap<string, OfficerName> {
  const taken = new Map<string, OfficerName>()
  for (const member of members) {
    if (!isFormerName(nameOf(member, names))) continue
    const {of, officer} = member.record
    const before = of.officers
      .slice(0, of.officers.indexOf(officer))
      .filter(({kind}) => kind === 'person')
      .map(({name}) => names.read(name))
      .findLast((name) => !isFormerName(name))
    if (before !== undefined) taken.set(member.id, before)
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

/** Short names that several people of a scope bear: where one stands it may be another each time. */
function sharedNames(
  members: readonly Member<OfficerMention>[],
  names: NameReader,
): (name: OfficerName) => boolean {
  const [surnames, forenames] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  for (const name of new Set(members.map((member) => nameOf(member, names)))) {
    if (!isFull(name)) continue
    const [forename = ''] = name.given
    const forms = [...new Set([forename, ...formalNamesOf(forename), ...shortFormsOf(forename)])]
    for (const form of forms) add(surnames, form, name.surname ?? '')
    for (const initial of new Set(forms.map((form) => form.charAt(0))))
      add(forenames, `${initial} ${name.surname ?? ''}`, forename)
  }
  return once(({alone, given, surname}) =>
    alone === undefined
      ? [...(forenames.get(`${given[0] ?? ''} ${surname ?? ''}`) ?? [])].some((one, _, all) =>
          all.some((other) => isAnother(one, other)),
        )
      : (surnames.get(alone)?.size ?? 0) > 1,
  )
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const own = map.get(key)
  if (own === undefined) map.set(key, new Set([value]))
  else own.add(value)
}

function isAnother(one: string, other: string): boolean {
  const level = forenameLevel({given: [one]}, {given: [other]})
  return level === 'differs' || level === 'begins alike'
}

function printed(
  {id, document, record}: Member<OfficerMention>,
  name: OfficerName,
  names: NameReader,
  isShared: (name: OfficerName) => boolean,
): string {
  const {kind} = record.officer
  if (kind !== 'person') return `${kind}\u001f${wordingOf(record.officer)}`
  const print = names.print(name)
  if (isFull(name)) return print
  if (isShared(name)) return [print, id].join('\u001f')
  return [print, document.id, departmentOf(record) ?? record.of.table].join('\u001f')
}
