import type {KnownRow, KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {allFigures, belowOf, lostToSpaces} from './figures.ts'
import {headerRows, headerSurvives} from './header-rows.ts'
import type {Look, Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {wrap} from './wrap.ts'

/** One row a line, single spaces between cells, the code first, last or behind the title: empty cells vanish. */
export const spaced: Writer = (table, look, random) => {
  const ordered = reordered(table, look.variant)
  const header = headerRows(ordered, look).map(run)
  const rows = ordered.rows.map((row) => ({
    lines: rowLines(row, ordered, look, random),
    lost: lostToSpaces(row, ordered),
    ...belowOf(row),
  }))
  const laid = onPages({header, rows, bareNumbers: false}, look, random)
  const coded = ordered.rows.every(({code}) => code !== undefined)
  return headerSurvives(table, look) && (coded || !look.wraps) ? laid : {...laid, lost: allFigures(table)}
}

/** Everything on one line: header and rows run together. Without codes that show themselves, no row can be told. */
export const oneLine: Writer = (table, look, random) => {
  const rows = table.rows.map((row) => run(row.cells.map(({raw}) => raw)))
  const text = [...headerRows(table, look).map(run), ...rows].join(random.pick([' ', '  ']))
  const shown = table.rows.every(({code}) => code !== undefined && /^[A-Z]/.test(code.raw))
  const lost =
    shown && headerSurvives(table, look)
      ? table.rows.flatMap((row) => lostToSpaces(row, table))
      : allFigures(table)
  return {lines: [text], lost}
}

function run(cells: readonly string[]): string {
  return cells.filter((text) => text !== '').join(' ')
}

/** A long row breaks at the page's width, or its title wraps round the figures, which stand on its first line. */
function rowLines(row: KnownRow, {columns}: KnownTable, look: Look, random: Random): string[] {
  const hyphens = look.hyphens ? random : undefined
  const texts = row.cells.map(({raw}) => raw)
  if (!look.wraps) return [run(texts)]
  if (random.chance(0.5)) return wrap(run(texts), 64, hyphens)
  const [first = '', ...rest] = wrap(row.title, 32, hyphens)
  return [run(texts.map((text, index) => (columns[index]?.role === 'description' ? first : text))), ...rest]
}

/** The same table with its code column moved: last, or behind the description. */
function reordered(table: KnownTable, variant: string): KnownTable {
  const order = table.columns.map((_, index) => index)
  const [first] = table.columns
  if (first?.role !== 'code' || variant === 'first') return table
  const moved = variant === 'last' ? [...order.slice(1), 0] : [1, 0, ...order.slice(2)]
  const inOrder = <T>(list: readonly T[]): T[] => moved.flatMap((index) => list.slice(index, index + 1))
  return {
    ...table,
    columns: inOrder(table.columns),
    rows: table.rows.map((row) => ({...row, cells: inOrder(row.cells)})),
  }
}
