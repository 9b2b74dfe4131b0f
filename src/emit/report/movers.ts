import {byCodeUnit} from '../../model/identity.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {markdownTable} from '../markdown-table.ts'
import {BREAKS} from '../describe-chart.ts'
import {unitOfPoint} from '../figure-text.ts'
import type {Telling} from './telling.ts'
import {differenceWords, figureAt, latestSource, lookUpName, measureName} from './measure.ts'
import type {Run, Size} from './run.ts'

/** Rows of one list; the rest are counted. */
const AT_MOST = 10

const SCALES: readonly (readonly [Size['scale'], string])[] = [
  ['points', 'Measures in per cent, by percentage points:'],
  ['per cent', 'Other measures, by the change in per cent of the first outturn:'],
  ['none', 'Levels, and measures that began at nothing, which have no change in per cent:'],
]

/** The runs that went one way, the greatest change first: a table for each scale, since scales cannot be compared. */
export function moversLines(
  runs: readonly Run[],
  direction: 'improved' | 'worsened',
  telling: Telling,
): readonly string[] {
  const moved = runs.filter((run) => run.direction === direction)
  if (moved.length === 0) return [`No measure ${direction}, as far as anyone can say.`, '']
  return SCALES.flatMap(([scale, words]) => {
    const ranked = moved.filter(({size}) => size.scale === scale).sort(greatestFirst)
    return ranked.length === 0 ? [] : [words, '', ...tableOf(ranked, telling), '']
  })
}

/** The greatest change first; the runs are of one scale. */
export function greatestFirst(a: Run, b: Run): number {
  return b.size.by - a.size.by || byCodeUnit(lookUpName(a.series), lookUpName(b.series))
}

function tableOf(ranked: readonly Run[], {cite, chart}: Telling): readonly string[] {
  const rows = ranked
    .slice(0, AT_MOST)
    .map((run) => [
      measureName(run.series),
      chart(run.series),
      figureAt(run.series, run.from),
      figureAt(run.series, run.to),
      changeWords(run),
      cite(latestSource(run.from), latestSource(run.to)),
    ])
  const left = ranked.length - AT_MOST
  return [
    ...markdownTable(['Measure', 'Outturns', 'From', 'To', 'Change', 'Source'], rows),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
  ]
}

/** `up 4.0 points`, `down 12.5% (lower is better)`. */
export function changeWords({series, from, to, difference, size}: Run): string {
  if (difference === 0) return 'no change'
  const way = difference > 0 ? 'up' : 'down'
  const decimals = Math.max(decimalsOf(from.value), decimalsOf(to.value))
  const by =
    size.scale === 'per cent'
      ? `${size.by.toFixed(1)}%`
      : differenceWords(difference, decimals, unitOfPoint(series, to))
  return `${way} ${by}${series.polarity === 'lower' ? ' (lower is better)' : ''}${broken(series, from, to)}`
}

/** A stretch may hold a jump that nobody explains, and may end before the latest outturn, then of another definition. */
function broken({breaks}: Run['series'], from: Run['from'], to: Run['to']): string {
  const jumps = breaks.filter(
    ({period, reason}) => reason === 'apparent' && period > from.period && period <= to.period,
  )
  const later = breaks.find(({period, reason}) => reason !== 'apparent' && period > to.period)
  return [...jumps, ...(later === undefined ? [] : [later])]
    .map(({period, reason}) => `; ${BREAKS[reason]} in ${escapeMarkdown(period)}`)
    .join('')
}

function decimalsOf(value: Run['from']['value']): number {
  return value.type === 'number' ? Math.min(value.decimals, 12) : 0
}
