import {headOf, yearLabel} from '../known/columns.ts'
import type {KnownRow, KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {belowOf, figuresOf} from './figures.ts'
import type {Laid, Look, Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {sayableFigures} from './prose.ts'
import type {Figure} from './sentences.ts'
import {wrap} from './wrap.ts'

/** A numbered or bulleted list of indicators, their figures behind them. */
export const list: Writer = (table, look, random) => {
  const style = random.pick(STYLES)
  const rows = table.rows.map((row, index) => {
    const mark = look.variant === 'numbered' ? `${index + 1}. ` : look.variant === 'bulleted' ? '• ' : '- '
    return {...item(mark, row, table, look, random, style), ...belowOf(row)}
  })
  return onPages({header: [], rows, bareNumbers: true}, look, random)
}

type Style = (figures: readonly Figure[], year: number) => string

const STYLES: readonly Style[] = [
  (figures) => figures.map(({column, cell}) => `${headOf(column)}: ${cell.raw}`).join('; '),
  (figures) => figures.map(({column, cell}) => `${headOf(column)} ${cell.raw}`).join(', '),
  (figures) => figures.map(({column, cell}) => `${cell.raw} (${headOf(column)})`).join(', '),
  againstTarget,
]

/** `41 days (target 36)` of the report's year, and the others with their heads. */
function againstTarget(figures: readonly Figure[], year: number): string {
  const of = (role: string): Figure | undefined =>
    figures.find(({column}) => column.role === role && column.period === yearLabel(year))
  const [actual, target] = [of('actual'), of('target')]
  if (actual === undefined || target === undefined) return (STYLES[0] ?? againstTarget)(figures, year)
  const others = figures.filter((figure) => figure !== actual && figure !== target)
  const rest = others.map(({column, cell}) => `; ${headOf(column)}: ${cell.raw}`).join('')
  return `${actual.cell.raw} (target ${target.cell.raw})${rest}`
}

function item(
  mark: string,
  row: KnownRow,
  table: KnownTable,
  look: Look,
  random: Random,
  style: Style,
): Laid {
  const figures = sayableFigures(row, table)
  const name = [row.code?.raw ?? '', row.title].filter((text) => text !== '').join(' ')
  const text = `${mark}${name}${random.pick([': ', ' – ', ' - '])}${style(figures, table.year)}`
  const said = figures.map(({cell}) => cell)
  return {
    lines: look.wraps ? wrap(text, 76, look.hyphens ? random : undefined) : [text],
    unsaid: figuresOf(row, table).filter((cell) => !said.includes(cell)),
  }
}
