import type {Column} from '../model/table.ts'
import {isCodeShape} from '../words/code-shape.ts'
import {isMeasure} from '../words/read-role.ts'
import {nearlyAll, textsOfColumn} from './column-texts.ts'
import type {DraftRow} from './draft.ts'

/**
 * Codes under a head that is no word for codes (`Standard`, `Our measure`), in a table of figures without another column
 * of them: nearly all its cells have a code's shape, each another, before the first column of figures.
 */
export function settleCodes(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  if (columns.some(({role}) => role === 'code' || role === 'number' || role === 'commitment')) return columns
  const figures = columns.findIndex(({role}) => isMeasure(role))
  const at = columns.slice(0, Math.max(0, figures)).findIndex(({role, period}, index) => {
    if (role !== 'other' && role !== 'description') return false
    const texts = textsOfColumn(rows, index)
    return period === undefined && nearlyAll(texts, isCodeShape) && new Set(texts).size === texts.length
  })
  return columns.map((column, index): Column =>
    index === at ? {name: column.name, role: 'code', from: 'contents'} : column,
  )
}
