import type {Column} from '../model/table.ts'
import {beginsWithCode, isCodeShape, takeBareCode} from '../words/code-shape.ts'
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

/**
 * Code and title in one cell, under a head for codes (`PI`, `Ref`): without a column of titles beside it the column is
 * that of the titles, each led by its code. `BV 12 Working days lost` is none of the codes that a head promises.
 */
export function settleCodedTitles(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  if (columns.some(({role}) => role === 'description' || role === 'commitment')) return columns
  const at = columns.findIndex(({role}) => role === 'code' || role === 'number')
  const figures = columns.findIndex(({role}) => isMeasure(role))
  if (at < 0 || figures < at || !nearlyAll(textsOfColumn(rows, at), isCodedTitle)) return columns
  return columns.map((column, index): Column =>
    index === at ? {name: column.name, role: 'description', from: 'contents'} : column,
  )
}

/** Words of a title behind the code, and not only a second code: `BV 12 Working days lost`. */
const WORD = /\p{L}{3}/u

function isCodedTitle(text: string): boolean {
  const printed = text.replaceAll('\n', ' ').replace(/\s*[:.–—-](?:\s|$)\s*/, ' ')
  if (isCodeShape(printed)) return false
  return (beginsWithCode(printed) && WORD.test(printed)) || takeBareCode(printed) !== undefined
}
