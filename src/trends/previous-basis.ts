import {contentId} from '../model/identity.ts'
import type {Observation} from '../model/indicator.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {NumberValue} from '../model/value.ts'
import type {Figure, IndicatorRow} from './group.ts'
import {isWholeYear} from './period-kind.ts'
import {saidOf} from './said-of-row.ts'

/** `Figure would have been 75% on previous method`: this year's figure, counted as the years before were. */
const WOULD_HAVE_BEEN =
  /\bwould have been (£?[\d,]*\d(?:\.\d+)?)\s?(%?)[^.;\d]{0,25}?\b(?:on|under|using|by|with) (?:the |our )?((?:previous|old|former|earlier) (?:method|methodology|definition|basis|calculation)s?)\b/i

/**
 * Read the figures that a report gives on the basis of the years before.
 *
 * Each is of the row's latest figure, which is on the new basis. What is said in another unit than that is not
 * about it, and is left alone.
 *
 * @returns  a further figure for each, with the words that name its basis
 */
export function onPreviousBasis(rows: readonly IndicatorRow[]): Figure[] {
  return rows.flatMap((row) => {
    const latest = latestFigure(row.record.observations)
    return saidOf(row).flatMap((text): Figure[] => {
      const [whole, said = '', percent = '', basis = ''] = WOULD_HAVE_BEEN.exec(text) ?? []
      if (whole === undefined || latest?.value.type !== 'number') return []
      const value = inUnitOf(latest.value, said, percent)
      const id = contentId(row.record.id, whole)
      return value === undefined
        ? []
        : [{...row, observation: {...latest, id, value, basis: basis.toLowerCase(), notes: []}}]
    })
  })
}

function inUnitOf({unit}: NumberValue, said: string, percent: string): NumberValue | undefined {
  const own = percent === '%' ? '%' : said.startsWith('£') ? 'GBP' : undefined
  if (own !== undefined && own !== unit) return undefined
  const digits = said.replaceAll(/[£,]/g, '')
  return {
    type: 'number',
    value: Number(digits),
    decimals: digits.split('.')[1]?.length ?? 0,
    ...(unit === undefined ? {} : {unit}),
    raw: said + percent,
  }
}

/** The figure that a row was printed for: of the latest whole year, an actual before an estimate. */
function latestFigure(observations: readonly Observation[]): Observation | undefined {
  return observations
    .filter(({measure}) => measure === 'actual' || measure === 'estimate')
    .filter(({period, value}) => isWholeYear(period) && value.type !== 'missing')
    .toSorted((a, b) => byCodeUnit(b.period, a.period) || byCodeUnit(a.measure, b.measure))[0]
}
