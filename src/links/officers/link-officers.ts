import {groupBy} from '../../model/group-by.ts'
import {judgePair, type PairJudgement} from '../judge-pair.ts'
import {inOneList, type Linked, linkScope} from '../link-nodes.ts'
import type {Member} from '../node.ts'
import {officerKind} from './officer-kind.ts'
import type {OfficerMention} from './officer-mention.ts'
import {frequenciesIn, type NameFrequencies} from './name-frequency.ts'
import {nameReader, type NameReader} from './name-reader.ts'
import {officerNodes} from './officer-nodes.ts'
import {isFull} from './officer-subject.ts'

/**
 * Link the officers of each authority by name, and by what their rows say.
 *
 * A full name is one person throughout an authority's reports; a short one (`A. Robinson`, `Sheila`) joins the
 * one full name that it fits, by the rows that it stands in where it fits several.
 */
export function linkOfficers(members: readonly Member<OfficerMention>[]): Linked<OfficerMention> {
  const names = nameReader()
  const scopes = groupBy(members, ({scope}) => scope)
  return inOneList(Array.from(scopes.values(), (own) => linkOneScope(own, names)))
}

function linkOneScope(members: readonly Member<OfficerMention>[], names: NameReader): Linked<OfficerMention> {
  const nodes = officerNodes(members, names)
  return linkScope(nodes, officerKind(nodes, frequenciesOf(members, names)))
}

/** What keeps two mentions of officers apart, or joins them. */
export function judgeOfficers(
  members: readonly Member<OfficerMention>[],
  a: string,
  b: string,
): PairJudgement {
  const names = nameReader()
  const scopes = new Set(members.flatMap(({id, scope}) => (id === a || id === b ? [scope] : [])))
  const [own = [], ...others] = Array.from(scopes, (scope) =>
    members.filter((member) => member.scope === scope),
  )
  const [nodes = [], ...rest] = [own, ...others].map((some) => officerNodes(some, names))
  return judgePair([...nodes, ...rest.flat()], officerKind(nodes, frequenciesOf(own, names)), a, b)
}

/**
 * How common names are at one authority: a surname has a bearer for each initial, a forename one for each surname.
 *
 * Counted there and not in the whole archive, so that what is linked at one council does not depend on which others
 * are read beside it.
 */
function frequenciesOf(members: readonly Member<OfficerMention>[], names: NameReader): NameFrequencies {
  const [surnames, forenames] = [new Map<string, string>(), new Map<string, string>()]
  for (const {record} of members) {
    if (record.officer.kind !== 'person') continue
    const name = names.read(record.officer.name)
    const [forename = '', surname = ''] = [name.given[0], name.surname]
    if (!isFull(name)) continue
    surnames.set(`${forename.charAt(0)} ${surname}`, surname)
    forenames.set(`${forename} ${surname}`, forename)
  }
  return frequenciesIn({surnames: surnames.values(), forenames: forenames.values()})
}
