import type {KnownRow, KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {allFigures, belowOf, figuresOf} from './figures.ts'
import {headerRows, headerSurvives} from './header-rows.ts'
import type {Laid, Look, Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {wrap} from './wrap.ts'

/**
 * Cells parted by tabs: clean; ragged (the empty end is cut off); each tab doubled; with spaces around; or as many tabs
 * as the stops need (`stops`), so that empty cells vanish.
 */
export const tabs: Writer = (table, look, random) => {
  const header = headerRows(table, look).map((cells) => join(cells, look, random))
  const rows = table.rows.map((row) => ({...tabRow(row, table, look, random), ...belowOf(row)}))
  const empty = random.chance(0.5) ? table.columns.slice(1).map(() => '') : []
  const heading = (text: string): string => join([text, ...empty], look, random)
  const laid = onPages({header, rows, heading, bareNumbers: true}, look, random)
  const vanished = look.variant === 'stops' && !headerSurvives(table, look)
  return vanished ? {...laid, lost: allFigures(table)} : laid
}

function tabRow(row: KnownRow, table: KnownTable, look: Look, random: Random): Laid {
  const texts = row.cells.map(({raw}) => raw)
  const lost = look.variant === 'stops' && texts.includes('') ? figuresOf(row, table) : []
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
      return cells.join('\t\t')
    case 'spaces':
      return cells.join(random.pick(['\t', ' \t ', '\t ', ' \t']))
    case 'stops':
      return cells
        .filter((text) => text !== '')
        .reduce(
          (line, text) => (line === '' ? text : `${line}${'\t'.repeat(random.between(1, 3))}${text}`),
          '',
        )
    default:
      return cells.join('\t')
  }
}
