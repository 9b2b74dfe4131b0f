import {isMeasureRole} from '../known/columns.ts'
import {aParagraph} from '../known/words.ts'
import {allFigures} from './figures.ts'
import {headerRows} from './header-rows.ts'
import type {Writer} from './laid.ts'
import {wrap} from './wrap.ts'

/** The columns one after another, one cell a line or all run together; `glued`: without anything between the figures. */
export const columnMajor: Writer = (table, look, random) => {
  const heads = headerRows(table, {...look, header: 1, numbers: false}).flat()
  const columns = table.columns.map(({role}, index) => {
    const cells = table.rows.map(({cells}) => cells[index]?.raw ?? '')
    return look.variant === 'glued' && isMeasureRole(role) ? [cells.join('')] : cells
  })
  const texts =
    look.variant === 'heads-first'
      ? [...heads, ...columns.flat()]
      : columns.flatMap((cells, index) => [heads[index] ?? '', ...cells])
  const shown = texts.filter((text) => text !== '')
  return {lines: random.chance(0.3) ? [shown.join(' ')] : shown, lost: allFigures(table)}
}

/**
 * Two columns of a page read across: the table's lines and those of the prose beside it on one line (`across`), or in
 * turn (`turns`); or the halves of the table itself, side by side (`halves`).
 */
export const interleaved: Writer = (table, look, random) => {
  const rows = table.rows.flatMap(({cells}) => wrap(cells.map(({raw}) => raw).join(' '), 44))
  const prose = Array.from({length: rows.length}, () => aParagraph(random)).join(' ')
  const half = Math.ceil(rows.length / 2)
  const [left, right] =
    look.variant === 'halves' ? [rows.slice(0, half), rows.slice(half)] : [rows, wrap(prose, 38)]
  const lines = left.flatMap((line, index) => {
    const beside = right[index] ?? ''
    return look.variant === 'turns' ? [line, beside] : [`${line} ${beside}`]
  })
  return {lines, lost: allFigures(table)}
}
