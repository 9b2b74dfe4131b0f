import {belowOf, figuresOf} from './figures.ts'
import {headerRows} from './header-rows.ts'
import type {Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {wrap} from './wrap.ts'

/** Cells parted by ` / `, while `N/A`, dates and ratios stand inside them; a ratio with spaces of its own is lost. */
export const slash: Writer = (table, look, random) => {
  const header = headerRows(table, look).map((cells) => cells.join(' / '))
  const rows = table.rows.map((row) => {
    const text = row.cells.map(({raw}) => raw).join(' / ')
    const lost = row.cells.some(({raw}) => raw.includes(' / ')) ? figuresOf(row, table) : []
    return {
      lines: look.wraps ? wrap(text, 80, look.hyphens ? random : undefined) : [text],
      lost,
      ...belowOf(row),
    }
  })
  return onPages({header, rows, bareNumbers: true}, look, random)
}
