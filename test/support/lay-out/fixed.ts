import {isMeasureRole} from '../known/columns.ts'
import type {KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {belowOf} from './figures.ts'
import {headerRows} from './header-rows.ts'
import type {Look, Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {wrap} from './wrap.ts'

const GAP = '  '

/** Columns of fixed width: cells wrap in their column, so that their lines interleave; `middle` sets short cells at half height. */
export const fixed: Writer = (table, look, random) => {
  const widths = widthsOf(table, look)
  const right = look.variant === 'right' ? table.columns.map(({role}) => isMeasureRole(role)) : []
  const hyphens = look.hyphens ? random : undefined
  const draw = (cells: readonly string[], place: Place): string[] =>
    drawn(cells, {widths, right, place}, hyphens)
  const header = headerRows(table, look).flatMap((cells) => draw(cells, 'foot'))
  const place = look.variant === 'middle' ? 'middle' : 'top'
  const rows = table.rows.map((row) => {
    const texts = row.cells.map(({raw}) => raw)
    return {lines: draw(texts, place), ...belowOf(row)}
  })
  return onPages({header, rows, bareNumbers: true}, look, random)
}

function widthsOf(table: KnownTable, look: Look): number[] {
  const heads = headerRows(table, look)
  return table.columns.map(({role}, index) => {
    const longest = (texts: readonly string[]): number => Math.max(4, ...texts.map((text) => text.length))
    const cells = table.rows.map(({cells}) => cells[index]?.raw ?? '')
    if (role === 'description' || role === 'comment') return look.wraps ? 30 : longest(cells)
    const words = heads.flatMap((head) => (head[index] ?? '').split(' '))
    return Math.max(longest(cells), longest(words))
  })
}

type Place = 'top' | 'middle' | 'foot'

/** Where things stand: widths of columns, which of them end flush right, and at what height short cells are. */
interface Drawing {
  readonly widths: readonly number[]
  readonly right: readonly boolean[]
  readonly place: Place
}

function drawn(
  cells: readonly string[],
  {widths, right, place}: Drawing,
  hyphens: Random | undefined,
): string[] {
  const pieces = cells.map((text, index) => wrap(text, widths[index] ?? 10, hyphens))
  const height = Math.max(...pieces.map((lines) => lines.length))
  return Array.from({length: height}, (_, at) =>
    pieces
      .map((lines, index) => {
        const text = lines[at - above(lines.length, height, place)] ?? ''
        const width = widths[index] ?? 10
        return right[index] === true ? text.padStart(width) : text.padEnd(width)
      })
      .join(GAP)
      .trimEnd(),
  )
}

function above(lines: number, height: number, place: Place): number {
  switch (place) {
    case 'top':
      return 0
    case 'middle':
      return Math.floor((height - lines) / 2)
    case 'foot':
      return height - lines
    default:
      return place satisfies never
  }
}
