import {type Line, textOfLine} from '../lines.ts'
import type {Word} from '../words.ts'
import {isContents, isPages} from './contents.ts'
import type {AlignedTable} from './index.ts'

/** So many lines over a table may be the title of a list of contents: a title of its first part may stand between. */
const TITLE_LINES = 3

/** Is a table a list of contents, or an index? */
export function isListOfContents(
  {rows, heads, columns, lines: own}: Pick<AlignedTable, 'rows' | 'heads' | 'columns' | 'lines'>,
  lines: readonly Line[],
): boolean {
  if (!areAllPages(rows, -1) && !areAllPages(rows, 0)) return false
  const at = own[0] === undefined ? 0 : lines.indexOf(own[0])
  const over = lines.slice(Math.max(0, at - TITLE_LINES), Math.max(0, at))
  const head = Array.from({length: heads?.rows ?? 0}, (_, row) =>
    columns.map((_, column) =>
      textOf(heads?.heads.find((one) => one.row === row && one.column === column)?.words),
    ),
  )
  return isContents([...head, ...rows.map((row) => row.map(textOf))], over.map(textOfLine))
}

function textOf(words: readonly Word[] = []): string {
  return textOfLine({words})
}

/**
 * Has a column nothing but pages, in all rows of more than one cell? Most tables say no in their second row; the first
 * may be the head of one whose heads are rows: `Section | Page`.
 */
function areAllPages([, ...rows]: AlignedTable['rows'], column: number): boolean {
  return rows.every(
    (row) => isPages(textOf(row.at(column))) || row.filter(({length}) => length > 0).length < 2,
  )
}
