import type {KnownCell} from '../known/cells.ts'
import type {KnownRow, KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {figuresOf} from './figures.ts'
import {headerRows} from './header-rows.ts'
import type {Laid, Look, Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {wrap} from './wrap.ts'

/** Cells parted by tabs: clean, ragged (the empty end is cut off), doubled, with spaces around, with one in front. */
export const tabs: Writer = (table, look, random) => {
  const header = headerRows(table, look).map((cells) => join(cells, look, random))
  const rows = table.rows.map((row) => tabRow(row, table, look, random))
  return onPages({header, rows, bareNumbers: true}, look, random)
}

function tabRow(row: KnownRow, table: KnownTable, look: Look, random: Random): Laid {
  const texts = row.cells.map(({raw}) => raw)
  const lost: readonly KnownCell[] =
    look.variant === 'doubled' && texts.includes('') ? figuresOf(row, table) : []
  const at = table.columns.findIndex(({role}) => role === 'description')
  const pieces = look.wraps ? wrap(row.title, 34, look.hyphens ? random : undefined) : [row.title]
  // the line break stands inside the cell: what follows the title follows its last piece
  const cells = texts.map((text, index) => (index === at ? pieces.join('\n') : text))
  return {lines: join(cells, look, random).split('\n'), lost}
}

function join(cells: readonly string[], {variant}: Look, random: Random): string {
  switch (variant) {
    case 'ragged':
      return cells.join('\t').replace(/\t+$/, '')
    case 'doubled':
      return cells
        .filter((text, index) => text !== '' || index === 0 || index === cells.length - 1)
        .join('\t\t')
    case 'spaces':
      return cells.join(random.pick(['\t', ' \t ', '\t ', ' \t']))
    default:
      return cells.join('\t')
  }
}
