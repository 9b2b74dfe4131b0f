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
  const frequencies = frequenciesOf(members, names)
  const scopes = groupBy(members, ({scope}) => scope)
  return inOneList(Array.from(scopes.values(), (own) => linkOneScope(own, names, frequencies)))
}

function linkOneScope(
  members: readonly Member<OfficerMention>[],
  names: NameReader,
  frequencies: NameFrequencies,
): Linked<OfficerMention> {
  const nodes = officerNodes(members, names)
  return linkScope(nodes, officerKind(nodes, frequencies))
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
    officerNodes(
      members.filter((member) => member.scope === scope),
      names,
    ),
  )
  return judgePair([...own, ...others.flat()], officerKind(own, frequenciesOf(members, names)), a, b)
}

/** How common names are: a surname has a bearer for each initial in each authority, a forename one for each surname. */
function frequenciesOf(members: readonly Member<OfficerMention>[], names: NameReader): NameFrequencies {
  const [surnames, forenames] = [new Map<string, string>(), new Map<string, string>()]
  for (const {scope, record} of members) {
    if (record.officer.kind !== 'person') continue
    const name = names.read(record.officer.name)
    const [forename = '', surname = ''] = [name.given[0], name.surname]
    if (!isFull(name)) continue
    surnames.set(`${scope}\u001f${forename.charAt(0)} ${surname}`, surname)
    forenames.set(`${scope}\u001f${forename} ${surname}`, forename)
  }
  return frequenciesIn({surnames: surnames.values(), forenames: forenames.values()})
}
