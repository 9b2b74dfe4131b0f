import type {Grid, GridRow, Layout} from '../../parsers/block.ts'
import {across} from './across.ts'

const BECAUSE: Readonly<Partial<Record<Layout, string>>> = {
  'one-line': 'a header and its rows stand on one line, each row behind its code',
  'cell-a-line': 'labels of a header stand one to a line, and the cells of its rows after them',
  'spaced-rows': 'a header stands over lines whose words fit its columns, parted by single spaces',
}

/** A piece of a header and rows. */
export function gridOf(rows: readonly GridRow[], layout: Layout): Grid {
  const position = across(rows.filter(isPrinted).map((row) => row.position))
  return {type: 'grid', layout, because: BECAUSE[layout] ?? layout, rows, headerRows: 1, position}
}

/** Does a row have words of its own in the source? A header that is only thought over its rows has none. */
export function isPrinted({cells}: GridRow): boolean {
  return cells.some(({visible}) => visible > 0)
}
