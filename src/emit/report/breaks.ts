import {byCodeUnit} from '../../model/identity.ts'
import type {Break, Point, Series} from '../../model/series.ts'
import {BREAKS} from '../describe-chart.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import {markdownTable} from '../markdown-table.ts'
import {wholeYear} from '../whole-year.ts'
import type {Telling} from './telling.ts'
import {figureAt, latestSource, lookUpName, measureName} from './measure.ts'

const AT_MOST = 15

interface Found {
  readonly series: Series
  readonly found: Break
}

/** Where a series stops being one: what changed, who says so, and the outturns on both sides. */
export function breakLines(all: readonly Series[], apparent: boolean, telling: Telling): readonly string[] {
  const found = all
    .flatMap((series) => series.breaks.map((one) => ({series, found: one})))
    .filter(({found: {reason}}) => (reason === 'apparent') === apparent)
    .sort(latestFirst)
  if (found.length === 0) return []
  const left = found.length - AT_MOST
  return [
    ...markdownTable(
      ['Measure', 'From', 'What', 'Says who', 'Outturns', 'Before', 'After', 'Source'],
      found.slice(0, AT_MOST).map((one) => rowOf(one, telling)),
    ),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
    '',
  ]
}

function latestFirst(a: Found, b: Found): number {
  return (
    byCodeUnit(b.found.period, a.found.period) ||
    byCodeUnit(lookUpName(a.series), lookUpName(b.series)) ||
    byCodeUnit(a.found.reason, b.found.reason)
  )
}

function rowOf({series, found}: Found, {cite, chart}: Telling): readonly string[] {
  const [before, after] = sidesOf(series, found.period)
  return [
    measureName(series),
    escapeMarkdown(found.period),
    BREAKS[found.reason],
    saidBy(found),
    chart(series),
    before === undefined ? '' : figureAt(series, before),
    after === undefined ? '' : `${after.measure === 'estimate' ? 'estimate ' : ''}${figureAt(series, after)}`,
    cite(before && latestSource(before), after && latestSource(after)),
  ]
}

/** The report's own words in quotation marks; what we saw in the figures or know from elsewhere, without. */
function saidBy({stated, evidence}: Break): string {
  return stated ? `the report: “${markdownPhrase(evidence, 120)}”` : markdownPhrase(evidence, 120)
}

/** The last outturn before a break and the first after it; an estimate where there is no outturn yet. */
function sidesOf({points}: Series, period: string): readonly [Point | undefined, Point | undefined] {
  const at = wholeYear(period)?.year
  if (at === undefined) return [undefined, undefined]
  const standing = points.filter(({status, value}) => status === 'current' && value.type !== 'missing')
  const actuals = standing.filter(({measure}) => measure === 'actual')
  const estimates = standing.filter(({measure}) => measure === 'estimate')
  return [
    actuals.filter((point) => yearOf(point) < at).at(-1),
    [...actuals, ...estimates].find((point) => yearOf(point) >= at),
  ]
}

/** Of a period that is no whole year there is none, and it lies on neither side. */
function yearOf({period}: Point): number {
  return wholeYear(period)?.year ?? NaN
}
