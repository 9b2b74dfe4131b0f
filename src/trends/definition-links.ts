import type {Link} from '../model/link.ts'
import type {Break} from '../model/series.ts'
import type {IndicatorRow} from './group.ts'
import {financialYear} from './period-kind.ts'

/**
 * Say of each link whether its two rows count in one way.
 *
 * Rows of reports before and from a redefinition on are one measure under two definitions.
 */
export function linksByDefinition(
  links: readonly Link[],
  rows: readonly (IndicatorRow & {readonly id: string})[],
  breaks: readonly Break[],
): readonly Link[] {
  const redefined = breaks.flatMap(({reason, period}) =>
    reason === 'redefined' ? (financialYear(period) ?? []) : [],
  )
  if (redefined.length === 0) return links
  const years = new Map(rows.map(({id, document}) => [id, document.period?.year]))
  return links.map((link) => {
    const [a, b] = [years.get(link.a), years.get(link.b)]
    const across = a !== undefined && b !== undefined && redefined.some((from) => a < from !== b < from)
    return link.relation === 'same' && across ? {...link, relation: 'same-measure-other-definition'} : link
  })
}
