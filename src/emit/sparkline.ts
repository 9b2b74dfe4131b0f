import type {Series} from '../model/series.ts'
import {outturnsOf, unbrokenParts, type Outturn} from './whole-year.ts'

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const FLAT = '▄'
const GAP = '·'
const BREAK = '¦'
/** A century of bars is no small chart. */
const YEARS_AT_MOST = 40

/**
 * A chart of a series in one word: a bar a year, `·` where there is no outturn, `¦` where the definition changed.
 *
 * The lowest and the highest bar are the least and the greatest outturn of the years between two breaks, never
 * of both sides of one. Nothing is drawn of fewer than two outturns.
 */
export function sparkline(series: Series): string {
  const outturns = outturnsOf(series)
  const [first, last] = [outturns[0], outturns.at(-1)]
  if (first === undefined || last === undefined || outturns.length < 2) return ''
  if (last.year - first.year >= YEARS_AT_MOST) return ''
  return unbrokenParts(series, outturns).map(barsOf).reduce(joined, {text: '', until: first.year}).text
}

interface Drawn {
  readonly text: string
  /** the first year that is not drawn yet */
  readonly until: number
}

function joined({text, until}: Drawn, part: Drawn & {readonly from: number}): Drawn {
  const gap = GAP.repeat(Math.max(0, part.from - until))
  return {text: `${text}${text === '' ? '' : gap + BREAK}${part.text}`, until: part.until}
}

function barsOf(outturns: readonly Outturn[]): Drawn & {readonly from: number} {
  const figures = outturns.map(({figure}) => figure)
  const [least, most] = [Math.min(...figures), Math.max(...figures)]
  const byYear = new Map(outturns.map(({year, figure}) => [year, figure]))
  const [from, to] = [outturns[0]?.year ?? 0, outturns.at(-1)?.year ?? 0]
  const text = Array.from({length: to - from + 1}, (_, i) => barOf(byYear.get(from + i), least, most))
  return {text: text.join(''), from, until: to + 1}
}

function barOf(figure: number | undefined, least: number, most: number): string {
  if (figure === undefined) return GAP
  if (least === most) return FLAT
  return BARS[Math.round(((figure - least) / (most - least)) * (BARS.length - 1))] ?? FLAT
}
