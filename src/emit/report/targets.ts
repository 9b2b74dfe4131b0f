import {byCodeUnit} from '../../model/identity.ts'
import type {Point, Series, TargetOutcome} from '../../model/series.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {markdownTable} from '../markdown-table.ts'
import type {Cite} from './cite.ts'
import {figureWords, latestSource, lookUpName, measureName} from './measure.ts'
import {counted} from './counted.ts'

const AT_MOST = 15

/** What a series made of its targets: how many could be judged, and the latest of those, if it was missed. */
export interface Missed {
  readonly series: Series
  readonly target: Point
  readonly outcome: Point
  readonly missed: number
  readonly judged: number
}

/** Measures that missed their latest target that could be judged: the latest year first, in it those that missed most often. */
export function missedTargetLines(all: readonly Series[], cite: Cite): readonly string[] {
  const outcomes = all.flatMap(({targets}) => targets)
  const judged = outcomes.filter(({met}) => met !== null)
  if (judged.length === 0) return ['No target could be set against an outturn.', '']
  const missed = missedTargets(all)
  const said = `Of ${counted(outcomes.length, 'target')}, ${judged.length} could be judged: ${numberMet(judged, true)} were met and ${numberMet(judged, false)} missed. `
  const why = 'The others have no outturn of their year, or nothing tells whether it meets them.'
  if (missed.length === 0) return [`${said}${why}`, '', 'No measure missed its latest target.', '']
  const rows = missed.slice(0, AT_MOST).map((one) => rowOf(one, cite))
  const left = missed.length - AT_MOST
  return [
    `${said}${why} These measures missed the latest one that could be judged:`,
    '',
    ...markdownTable(['Measure', 'Year', 'Target', 'Outturn', 'Times missed', 'Source'], rows),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
    '',
  ]
}

function numberMet(judged: readonly TargetOutcome[], met: boolean): number {
  return judged.filter((one) => one.met === met).length
}

/** The measures that missed their latest target that could be judged, in the order of the list. */
export function missedTargets(all: readonly Series[]): readonly Missed[] {
  return all.flatMap(latestMissed).sort(mostOftenFirst)
}

function latestMissed(series: Series): readonly Missed[] {
  const judged = series.targets.filter(({met}) => met !== null)
  const latest = judged.at(-1)
  if (latest?.met !== false) return []
  const at = (measure: Point['measure']): Point | undefined =>
    series.points.find(
      (point) => point.period === latest.period && point.measure === measure && point.status === 'current',
    )
  const [target, outcome] = [at('target'), at('actual')]
  const missed = judged.filter(({met}) => met === false).length
  return target && outcome ? [{series, target, outcome, missed, judged: judged.length}] : []
}

function mostOftenFirst(a: Missed, b: Missed): number {
  return (
    byCodeUnit(b.target.period, a.target.period) ||
    b.missed - a.missed ||
    byCodeUnit(lookUpName(a.series), lookUpName(b.series))
  )
}

function rowOf({series, target, outcome, missed, judged}: Missed, cite: Cite): readonly string[] {
  return [
    measureName(series),
    escapeMarkdown(target.period),
    figureWords(series, target),
    figureWords(series, outcome),
    `${missed} of ${judged}`,
    cite(latestSource(target), latestSource(outcome)),
  ]
}
