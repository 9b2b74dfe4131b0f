import type {KnownCell} from '../known/cells.ts'
import {isMeasureRole} from '../known/columns.ts'
import type {KnownRow, KnownTable} from '../known-table.ts'

/** The heading row above a row, for its layout to print. */
export function belowOf({below}: KnownRow): {readonly below?: string} {
  return below === undefined ? {} : {below}
}

/** The cells of a row that hold its figures, empty ones included. */
export function figuresOf(row: KnownRow, {columns}: KnownTable): KnownCell[] {
  return row.cells.filter((_, index) => {
    const role = columns[index]?.role
    return role !== undefined && isMeasureRole(role)
  })
}

/** One word, or a figure with its unit: told from its neighbours where single spaces part cells. */
function isPlain({raw}: KnownCell): boolean {
  return /^\S+( (days|weeks))?$/.test(raw)
}

/** All figures of the table. */
export function allFigures(table: KnownTable): KnownCell[] {
  return table.rows.flatMap((row) => figuresOf(row, table))
}

/** The figures that nobody can place once empty cells have vanished: those of a row that has one. */
export function lostToHoles(row: KnownRow, table: KnownTable): KnownCell[] {
  const figures = figuresOf(row, table)
  return figures.some(({raw}) => raw === '') ? figures : []
}

/** The same where single spaces part cells: a row with an empty cell, or with a cell of several words. */
export function lostToSpaces(row: KnownRow, table: KnownTable): KnownCell[] {
  const figures = figuresOf(row, table)
  return figures.every(isPlain) ? [] : figures
}
