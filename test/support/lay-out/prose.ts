import type {KnownCell} from '../known/cells.ts'
import {isMeasureRole, type KnownColumn} from '../known/columns.ts'
import {aComment} from '../known/words.ts'
import type {KnownRow, KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {belowOf, figuresOf} from './figures.ts'
import type {Laid, Look, Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {sayFigures, type Figure} from './sentences.ts'
import {wrap} from './wrap.ts'

/** A heading (`heading`) or the beginning of a paragraph (`lead`, `dash`) names the indicator; sentences hold its figures. */
export const prose: Writer = (table, look, random) => {
  const rows = table.rows.map((row) => ({...paragraph(row, table, look, random), ...belowOf(row)}))
  return onPages({header: [], rows, bareNumbers: true}, look, random)
}

/** A figure of several words has no place in a sentence, nor has a word for a missing one. */
export function sayable({raw, value}: KnownCell): boolean {
  return value?.type === 'number' && value.op === undefined && /^£?[\d,.]+(%| days| weeks)?$/.test(raw)
}

/** The figures of a row that a sentence can hold, with their columns. */
export function sayableFigures(row: KnownRow, table: KnownTable): Figure[] {
  return table.columns.flatMap((column: KnownColumn, index) => {
    const cell = row.cells[index]
    if (cell === undefined || !isMeasureRole(column.role) || column.period === undefined) return []
    return sayable(cell) ? [{column, cell}] : []
  })
}

function paragraph(row: KnownRow, table: KnownTable, look: Look, random: Random): Laid {
  const {sentences, said} = sayFigures(sayableFigures(row, table), table.year, random)
  const unsaid = figuresOf(row, table).filter((cell) => !said.includes(cell))
  const name = [row.code?.raw ?? '', row.title].filter((text) => text !== '').join(' ')
  const told = [...sentences, ...(random.chance(0.4) ? [aComment(random)] : [])].join(' ')
  const hyphens = look.hyphens ? random : undefined
  const lined = (text: string): string[] => (look.wraps ? wrap(text, 76, hyphens) : [text])
  switch (look.variant) {
    case 'lead':
      return {lines: [...lined(`${name}: ${told}`), ''], unsaid}
    case 'dash':
      return {lines: [...lined(`${name} – ${told}`), ''], unsaid}
    default:
      return {lines: [...lined(name), '', ...lined(told), ''], unsaid}
  }
}
