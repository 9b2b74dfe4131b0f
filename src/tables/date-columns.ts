import type {Column} from '../model/table.ts'
import {readDate} from '../words/read-date.ts'
import {nearlyAll, textsOfColumn} from './column-texts.ts'
import type {DraftRow} from './draft.ts'

/** Heads under which a promise's last day may stand, and other things as well: what the cells hold tells. */
const END =
  /^(?:(?:key |target |planned |end |proposed |expected )*(?:milestones?|finish|end|completion|complete(?:d)? by|by|due by|target|delivery|timing|date for completion|planned end|to be completed by|for completion by))$/i
const UNDATED = /^(?:ongoing|on-going|continuous|tb[ac]|n\/?a|-|immediate(?:ly)?|annual(?:ly)?|completed?)$/i

/**
 * A column of dates under `Milestone`, `Finish` or `Target` says by when a promise is to be kept, in a table that heads
 * no column so. Of a start and an end it is the end. A head alone does not tell: milestones are as often sentences.
 */
export function settleDates(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  if (columns.some(({role}) => role === 'timescale')) return columns
  if (!columns.some(({role}) => role === 'commitment')) return columns
  const at = columns.findIndex(({name, role}, index) => {
    if (role !== 'other' && role !== 'target') return false
    const texts = textsOfColumn(rows, index)
    return END.test(name) && nearlyAll(texts, isDated) && texts.some((text) => !UNDATED.test(text))
  })
  return columns.map((column, index): Column =>
    index === at ? {name: column.name, role: 'timescale', from: 'contents'} : column,
  )
}

function isDated(text: string): boolean {
  return UNDATED.test(text) || readDate(text) !== undefined
}
