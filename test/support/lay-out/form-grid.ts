import {isMeasureRole, type KnownColumn} from '../known/columns.ts'
import type {KnownRow, KnownTable} from '../known-table.ts'
import {figuresOf} from './figures.ts'
import type {Laid} from './laid.ts'

/** One indicator: its name on a line, and under it a small table with the years across and the measures down. */
export function formGrid(row: KnownRow, table: KnownTable, separator: string): Laid {
  const figures = table.columns.flatMap((column, index) => {
    const cell = row.cells[index]
    const shown = isMeasureRole(column.role) && column.printed !== '' && !/^Q\d$/.test(column.words)
    return shown && cell !== undefined ? [{column, cell}] : []
  })
  const years = [...new Set(figures.map(({column}) => column.printed))]
  const words = [...new Set(figures.map(({column}) => column.words))]
  const at = (word: string, year: string): string =>
    figures.find(({column}) => is(column, word, year))?.cell.raw ?? ''
  const lines = words.map((word) => [word, ...years.map((year) => at(word, year))])
  const name = [row.code?.raw ?? '', row.title].filter((text) => text !== '').join(' ')
  const shown = figures.map(({cell}) => cell)
  return {
    lines: [name, ['', ...years].join(separator), ...lines.map((cells) => cells.join(separator))],
    unsaid: figuresOf(row, table).filter((cell) => !shown.includes(cell)),
  }
}

function is({words, printed}: KnownColumn, word: string, year: string): boolean {
  return words === word && printed === year
}
