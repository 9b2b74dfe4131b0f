import type {KnownRow, KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {belowOf} from './figures.ts'
import {headerRows} from './header-rows.ts'
import type {Laid, Look, Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {wrap} from './wrap.ts'

/** Cells parted by pipes: with a separator line or without, with pipes at both ends or open. Wrapped cells make continuation rows. */
export const pipes: Writer = (table, look, random) => {
  const heads = headerRows(table, look).map((cells) => line(cells, look))
  const rule =
    look.variant === 'separator' && heads.length > 0
      ? [
          line(
            table.columns.map(() => '---'),
            look,
          ),
        ]
      : []
  const rows = table.rows.map((row) => ({...pipeRow(row, table, look, random), ...belowOf(row)}))
  const empty = table.columns.slice(1).map(() => '')
  const heading = (text: string): string => line([text, ...empty], look)
  return onPages({header: [...heads, ...rule], rows, heading, bareNumbers: true}, look, random)
}

function pipeRow(row: KnownRow, {columns}: KnownTable, look: Look, random: Random): Laid {
  const hyphens = look.hyphens ? random : undefined
  const cells = row.cells.map(({raw}, index) =>
    look.wraps && ['description', 'comment'].includes(columns[index]?.role ?? '')
      ? wrap(raw, 30, hyphens)
      : [raw],
  )
  const height = Math.max(...cells.map((pieces) => pieces.length))
  const lines = Array.from({length: height}, (_, at) =>
    line(
      cells.map((pieces) => pieces[at] ?? ''),
      look,
    ),
  )
  return {lines}
}

function line(cells: readonly string[], {variant}: Look): string {
  return variant === 'open' ? cells.join(' | ').trimEnd() : `| ${cells.join(' | ')} |`
}
