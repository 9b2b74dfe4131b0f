import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Break} from '../model/series.ts'
import {wordText} from '../model/word.ts'
import type {IndicatorRow} from './group.ts'

/**
 * Let persons decide where a series breaks.
 *
 * What they say of a period goes before all that was found there; `none` takes a break away.
 */
export function withSaidBreaks(found: readonly Break[], rows: readonly IndicatorRow[]): Break[] {
  const said = rows.flatMap(({said: words}) => words?.breaks ?? [])
  if (said.length === 0) return [...found]
  const decided = new Set(said.map(({period}) => period))
  const breaks = said.flatMap(({period, reason, word}): Break[] =>
    reason === 'none' ? [] : [{period, reason, stated: true, evidence: wordText(word), by: 'person'}],
  )
  const once = groupBy(breaks.sort(inOrder), ({period, reason}) => `${period} ${reason}`)
  const firsts = Array.from(once.values(), (same) => same.slice(0, 1)).flat()
  return [...found.filter(({period}) => !decided.has(period)), ...firsts].sort(inOrder)
}

function inOrder(a: Break, b: Break): number {
  return (
    byCodeUnit(a.period, b.period) || byCodeUnit(a.reason, b.reason) || byCodeUnit(a.evidence, b.evidence)
  )
}
