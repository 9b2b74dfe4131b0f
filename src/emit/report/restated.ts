import {byCodeUnit} from '../../model/identity.ts'
import type {Point, Series} from '../../model/trends.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {markdownTable} from '../markdown-table.ts'
import {figureOf} from '../whole-year.ts'
import type {Cite} from './cite.ts'
import {counted} from './counted.ts'
import {figureWords, latestSource, lookUpName, measureName} from './measure.ts'

const AT_MOST = 15

interface Restated {
  readonly series: Series
  readonly before: Point
  readonly now: Point
}

/** Figures that a later report gives otherwise, outturns first, the latest year first. */
export function restatedLines(all: readonly Series[], cite: Cite): readonly string[] {
  const found = all.flatMap(restatedOf)
  const restated = found.filter((one) => !isRounding(one)).sort(inOrder)
  const rounded = found.length - restated.length
  const also =
    rounded === 0
      ? []
      : [
          `${counted(rounded, 'figure was', 'figures were')} printed again with more or fewer decimals, which is no restatement.`,
          '',
        ]
  if (restated.length === 0) return ['No figure was restated.', '', ...also]
  const rows = restated.slice(0, AT_MOST).map((one) => rowOf(one, cite))
  const left = restated.length - AT_MOST
  return [
    `${counted(restated.length, 'figure')} that one report gives and a later one gives otherwise; the later one is used.`,
    '',
    ...markdownTable(['Measure', 'Figure', 'Year', 'Before', 'Now', 'Source'], rows),
    ...(left > 0 ? ['', `… and ${left} more; \`--format revisions\` gives them all.`] : []),
    '',
    ...also,
  ]
}

function restatedOf(series: Series): readonly Restated[] {
  const {points} = series
  return points
    .filter(({status, value}) => status === 'superseded' && value.type !== 'missing')
    .filter((before, _, all) => !all.some((finer) => isRoundingOf(before, finer)))
    .flatMap((before) => {
      const now = points.find(
        ({status, period, measure}) =>
          status === 'current' && period === before.period && measure === before.measure,
      )
      return now === undefined || now.value.type === 'missing' ? [] : [{series, before, now}]
    })
}

function isRounding({before, now}: Restated): boolean {
  return isRoundingOf(before, now) || isRoundingOf(now, before)
}

/** Is a figure a finer one of the same period and measure with fewer decimals? */
function isRoundingOf(coarse: Point, finer: Point): boolean {
  const [a, b] = [figureOf(coarse), figureOf(finer)]
  if (a === undefined || b === undefined || coarse.value.type !== 'number' || finer.value.type !== 'number')
    return false
  const {decimals} = coarse.value
  const sameThing = coarse.period === finer.period && coarse.measure === finer.measure
  return sameThing && decimals < finer.value.decimals && a === Number(b.toFixed(decimals))
}

const MEASURES = ['actual', 'estimate', 'target'] as const
const WORDS = {actual: 'outturn', estimate: 'estimate', target: 'target'} as const

function inOrder(a: Restated, b: Restated): number {
  return (
    MEASURES.indexOf(a.now.measure) - MEASURES.indexOf(b.now.measure) ||
    byCodeUnit(b.now.period, a.now.period) ||
    byCodeUnit(lookUpName(a.series), lookUpName(b.series))
  )
}

function rowOf({series, before, now}: Restated, cite: Cite): readonly string[] {
  return [
    measureName(series),
    WORDS[now.measure],
    escapeMarkdown(now.period),
    figureWords(series, before),
    figureWords(series, now),
    cite(latestSource(before), now.sources[0]),
  ]
}
