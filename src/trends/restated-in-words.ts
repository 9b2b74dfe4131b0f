import {contentId} from '../model/identity.ts'
import type {NumberValue} from '../model/value.ts'
import type {Figure, IndicatorRow} from './group.ts'
import {placeOfRow} from './place-of-row.ts'
import {saidOf} from './said-of-row.ts'
import {figureOf} from './same-value.ts'

/** `The figure of 61% given last year should have been 59%`: what was said, and what is right. */
const RESTATED =
  /\bfigure of (£?[\d,]+(?:\.\d+)?)\s?(%?)[^.;]{0,60}?\bshould (?:have been|be|read|have read) (£?[\d,]+(?:\.\d+)?)\s?(%?)/i

/**
 * Read the figures that a row's comment or a note on it puts right.
 *
 * The period is that of the one earlier actual that stands as the comment quotes it; where none or several do it is
 * left alone, for a figure at the wrong year is worse than none.
 *
 * @param rows  all rows of one series
 * @returns     a further figure for each, of the report that says so
 */
export function restatedInWords(rows: readonly IndicatorRow[]): Figure[] {
  return rows.flatMap((row) => saidOf(row).flatMap((text) => restatedBy(row, text, rows)))
}

function restatedBy(row: IndicatorRow, text: string, rows: readonly IndicatorRow[]): Figure[] {
  const [whole, said = '', , right = '', unit = ''] = RESTATED.exec(text) ?? []
  if (whole === undefined) return []
  const [old, now] = [numberOf(said), numberOf(right)]
  const quoted = rows
    .filter(({rank}) => rank < row.rank)
    .flatMap(({record}) => record.observations)
    .filter(({measure, value}) => measure === 'actual' && figureOf(value) === old)
  const [period, ...others] = new Set(quoted.map((observation) => observation.period))
  const [first] = quoted
  if (period === undefined || others.length > 0 || first?.value.type !== 'number') return []
  const value = restated(first.value, now, right, unit)
  const id = contentId(row.record.id, whole)
  const position = placeOfRow(row.document, row.record)
  return [{...row, observation: {...first, id, value, position, notes: []}}]
}

function restated(old: NumberValue, value: number, right: string, unit: string): NumberValue {
  const decimals = /\.(\d+)/.exec(right)?.[1]?.length ?? 0
  return {
    type: 'number',
    value,
    decimals,
    ...(old.unit === undefined ? {} : {unit: old.unit}),
    qualifiers: ['revised'],
    raw: right + unit,
  }
}

function numberOf(text: string): number {
  return Number(text.replaceAll(/[£,]/g, ''))
}
