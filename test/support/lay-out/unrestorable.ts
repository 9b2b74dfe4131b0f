import type {KnownTable} from '../known-table.ts'
import {aParagraph} from '../known/words.ts'
import {allFigures} from './figures.ts'
import {headerRows} from './header-rows.ts'
import type {Writer} from './laid.ts'
import {wrap} from './wrap.ts'

/** The columns one after another, one cell a line: which figure stood in which row cannot be told for sure. */
export const columnMajor: Writer = (table, look, random) => {
  const heads = headerRows(table, {...look, header: 1, numbers: false}).flat()
  const shuffled = look.variant === 'heads-first'
  const columns = table.columns.map((_, index) => table.rows.map(({cells}) => cells[index]?.raw ?? ''))
  const lines = shuffled
    ? [...heads, ...columns.flat()]
    : columns.flatMap((cells, index) => [heads[index] ?? '', ...cells])
  const glued = random.chance(0.3) ? lines.join(' ') : lines.filter((text) => text !== '').join('\n')
  return {lines: glued.split('\n'), lost: allFigures(table)}
}

/** Two columns of a page read across: the table's lines and those of the prose beside it on one line, or in turn. */
export const interleaved: Writer = (table, look, random) => {
  const left = tableLines(table)
  const prose = wrap(Array.from({length: left.length}, () => aParagraph(random)).join(' '), 38)
  const lines = left.flatMap((line, index) => {
    const beside = prose[index] ?? ''
    return look.variant === 'across' ? [`${line} ${beside}`] : [line, beside]
  })
  return {lines, lost: allFigures(table)}
}

function tableLines(table: KnownTable): string[] {
  return table.rows.flatMap(({cells}) => wrap(cells.map(({raw}) => raw).join(' '), 44))
}
