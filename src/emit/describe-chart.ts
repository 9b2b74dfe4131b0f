import type {Break, Series} from '../model/series.ts'
import {unitOfPoint} from './figure-text.ts'
import {valueWords} from './value-words.ts'
import type {Outturn} from './whole-year.ts'

/** What a break is called. */
export const BREAKS: Readonly<Record<Break['reason'], string>> = {
  redefined: 'definition changed',
  'unit-changed': 'unit changed',
  apparent: 'unexplained jump',
}

/** A chart in words: each figure with its year, the years without one, and where the series breaks. */
export function describeChart(
  series: Series,
  outturns: readonly Outturn[],
  targets: readonly Outturn[],
): string {
  const figures = (of: readonly Outturn[]): string =>
    of
      .map(({point}) => `${valueWords(point.value, unitOfPoint(series, point))} in ${point.period}`)
      .join(', ')
  const gaps = missingYears(outturns)
  const breaks = series.breaks.map(({period, reason}) => `${BREAKS[reason]} in ${period}`)
  return [
    `Outturns: ${figures(outturns)}.`,
    ...(gaps === 0 ? [] : [`Years without an outturn between these: ${gaps}.`]),
    ...(targets.length === 0 ? [] : [`Targets: ${figures(targets)}.`]),
    ...(breaks.length === 0 ? [] : [`Breaks: ${breaks.join(', ')}.`]),
  ].join(' ')
}

function missingYears(outturns: readonly Outturn[]): number {
  const [first, last] = [outturns[0], outturns.at(-1)]
  return first === undefined || last === undefined ? 0 : last.year - first.year + 1 - outturns.length
}
