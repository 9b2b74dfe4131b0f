import type {Point, PointSource, Series} from '../../model/series.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import {shorthandOf} from '../shorthand.ts'
import {valueWords, withUnit, grouped} from '../value-words.ts'
import {unitOfPoint} from '../figure-text.ts'
import {counted} from './counted.ts'

/** A measure as a person knows it: its code in bold, and its title. */
export function measureName({code, title}: Series): string {
  return [code === null ? '' : `**${escapeMarkdown(code)}**`, markdownPhrase(title)]
    .filter((part) => part !== '')
    .join(' ')
}

/** A figure with its year: `61.5% (2002/03)`; a mark behind it where it is no plain outturn. */
export function figureAt(series: Series, point: Point): string {
  return `${figureWords(series, point)} (${escapeMarkdown(point.period)})`
}

/** A figure and its marks: `61.5% [e]`. */
export function figureWords(series: Series, point: Point): string {
  const marks = shorthandOf(series, point)
  const words = markdownPhrase(valueWords(point.value, unitOfPoint(series, point)), 60)
  return marks === '' ? words : `${words} ${escapeMarkdown(marks)}`
}

/** Where the latest report that gives a point has it. */
export function latestSource({sources}: Point): PointSource | undefined {
  return sources.at(-1)
}

/** The code and the period that a series is looked up by, for lists that must come in one order. */
export function lookUpName(series: Series): string {
  return `${series.code ?? '\uffff'} ${series.title} ${series.id}`
}

/** A difference in the unit of a series, without its sign: `4.0 points`, `£12`, `3 days`. */
export function differenceWords(difference: number, decimals: number, unit: string): string {
  const figure = grouped(Math.abs(difference).toFixed(decimals))
  if (unit === 'level') return counted(Math.abs(difference), 'level')
  return unit === '%' ? `${figure} ${figure === '1' ? 'point' : 'points'}` : withUnit(figure, unit)
}
