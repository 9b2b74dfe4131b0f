import type {AuthorityDecision, LinkDecision, Placed} from '../model/decisions.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {AuthorityRelation} from '../model/trends.ts'
import {wordOf, wordText} from '../model/word.ts'

/** What persons say of mergers, whether any report is of these councils or not. */
export function relationsIn(decisions: readonly Placed<LinkDecision>[]): readonly AuthorityRelation[] {
  return decisions
    .flatMap(({entry}) =>
      entry.kind !== 'authority' || entry.relation === undefined ? [] : [relationOf(entry, entry.relation)],
    )
    .sort(byNames)
}

function relationOf(entry: AuthorityDecision, relation: AuthorityRelation['relation']): AuthorityRelation {
  const {a, b, period} = entry
  return {relation, a, b, ...(period === undefined ? {} : {period}), by: 'person', said: wordOf(entry)}
}

function byNames(x: AuthorityRelation, y: AuthorityRelation): number {
  return byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b) || byCodeUnit(wordText(x.said), wordText(y.said))
}
