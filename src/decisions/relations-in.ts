import type {AuthorityDecision, LinkDecision, Placed} from '../model/decisions.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {AuthorityRelation} from '../model/trends.ts'
import {wordOf, wordText} from '../model/word.ts'

/** What persons say of mergers, whether any report is of these councils or not; what one says twice is said once. */
export function relationsIn(decisions: readonly Placed<LinkDecision>[]): readonly AuthorityRelation[] {
  const said = decisions.flatMap(({entry}) =>
    entry.kind !== 'authority' || entry.relation === undefined ? [] : [relationOf(entry, entry.relation)],
  )
  return [...new Map(said.map((one) => [JSON.stringify(one), one])).values()].sort(byNames)
}

function relationOf(entry: AuthorityDecision, relation: AuthorityRelation['relation']): AuthorityRelation {
  const {a, b, period} = entry
  return {relation, a, b, ...(period === undefined ? {} : {period}), by: 'person', said: wordOf(entry)}
}

function byNames(x: AuthorityRelation, y: AuthorityRelation): number {
  return byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b) || byCodeUnit(wordText(x.said), wordText(y.said))
}
