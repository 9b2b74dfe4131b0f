import type {ObsStatus, Point, Series} from '../model/series.ts'
import {isOnOtherBasis} from './other-basis.ts'
import {isRoundingOf} from './rounding.ts'

/** The symbols of the statuses; there is none for “definition differs”, which breaks a series too. */
const SYMBOLS: Readonly<Record<ObsStatus, string>> = {
  A: '',
  B: '[b]',
  D: '[b]',
  E: '[e]',
  P: '[p]',
  O: '[x]',
  L: '[x]',
  M: '[z]',
}

/**
 * The shorthand of a point: every symbol that applies, in order, as `[e][r]`.
 *
 * Of two statuses that apply to a figure `obsStatus` is only the first; the shorthand has both.
 *
 * @see  Government Statistical Service, symbols and shorthand in statistical tables
 */
export function shorthandOf(series: Series, point: Point): string {
  const qualifiers = new Set(point.value.qualifiers)
  const figure = point.value.type !== 'missing'
  const estimated =
    point.measure === 'estimate' || qualifiers.has('estimated') || qualifiers.has('approximate')
  const symbols = [
    SYMBOLS[point.obsStatus],
    figure && estimated ? '[e]' : '',
    figure && (qualifiers.has('provisional') || qualifiers.has('unaudited')) ? '[p]' : '',
    figure && (qualifiers.has('revised') || replacesAnother(series, point)) ? '[r]' : '',
  ]
  return [...new Set(symbols)].sort().join('')
}

/** A figure that stands where an earlier report had another; a gap that was filled, or a rounding, is no revision. */
function replacesAnother({points}: Series, point: Point): boolean {
  return (
    point.status === 'current' &&
    points.some(
      (other) =>
        other.status === 'superseded' &&
        other.value.type !== 'missing' &&
        !isOnOtherBasis(other) &&
        other.period === point.period &&
        other.measure === point.measure &&
        !isRoundingOf(point, other) &&
        !isRoundingOf(other, point),
    )
  )
}
