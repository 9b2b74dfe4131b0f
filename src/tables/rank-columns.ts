import type {Column} from '../model/table.ts'
import {textsOfColumn} from './column-texts.ts'
import type {DraftRow} from './draft.ts'

const QUARTILE =
  /^(?:(?:current|our|national|county|district|all england|england) )*quartiles?(?: (?:position|ranking|rank|placing))?\b/i
const YEAR = /\b(?:19|20)?\d{2}(?:\s?[/–-]\s?\d{2,4})?\b/
const RANK =
  /^(?:[1-4](?:st|nd|rd|th)?|q[1-4]|i{1,3}|iv|first|second|third|fourth|top|upper|lower|bottom|best|worst|median|middle|n\/?a|-|–)(?: quartile)?[*†]?$/i

/**
 * A column headed `Quartile` that holds ranks (`1`, `2nd`, `Bottom`) says in which quarter of the councils this one
 * stands: that is no figure of others to compare with, as those under `Top quartile` are.
 */
export function settleRanks(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  return columns.map((column, index): Column => {
    if (column.role !== 'comparator' || !QUARTILE.test(column.name.replace(YEAR, '').trim())) return column
    const texts = textsOfColumn(rows, index)
    if (texts.length === 0 || !texts.every((text) => RANK.test(text))) return column
    return {name: column.name, role: 'other', from: 'contents'}
  })
}
