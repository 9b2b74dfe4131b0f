import {once} from '../model/once.ts'
import type {Place} from '../model/position.ts'
import type {Column, Role, Row, Table} from '../model/table.ts'
import {undividedFrom} from '../model/undivided.ts'
import {readMissing} from '../words/read-missing.ts'

/** One row of a table with its columns, as the record readers ask for it. */
export interface RowCells {
  readonly table: Table
  readonly row: Row
  readonly index: number
}

/** The row's own text in the columns of a role, several joined; '' where there is none, or where it may be another's. */
export function own({table, row}: RowCells, role: Role): string {
  const end = undividedFrom(row)
  let words = ''
  table.columns.forEach((column, index) => {
    const text = column.role === role && index < end ? (row.cells[index] ?? '') : ''
    if (text !== '') words = words === '' ? text : `${words} ${text}`
  })
  return words
}

/** The row's own text in these columns, several joined; '' where there is none, or where it may be another's. */
export function textIn({row}: RowCells, columns: readonly number[]): string {
  const end = undividedFrom(row)
  const texts = columns.map((index) => (index < end ? (row.cells[index] ?? '') : ''))
  return texts.filter((text) => text !== '').join(' ')
}

/** The row's text in the columns of a role, else what a cell that spans it gives. */
export function ownOrInherited(cells: RowCells, role: Role): string {
  const text = own(cells, role)
  if (text !== '') return text
  const at = cells.table.columns.findIndex((column) => column.role === role)
  return cells.row.inherited?.[String(at)] ?? ''
}

/** Does the row leave open what it holds in a column of a role? */
export function isOpen({table, row}: RowCells, role: Role): boolean {
  const end = undividedFrom(row)
  return table.columns.some((column, index) => column.role === role && index >= end)
}

/** The columns of some roles, each with the row's text and place in it; not those whose words may be another's. */
export function cellsOf(
  {table, row}: RowCells,
  wanted: (role: Role) => boolean,
): {column: Column; text: string; position: Place}[] {
  const end = undividedFrom(row)
  const cells: {column: Column; text: string; position: Place}[] = []
  table.columns.forEach((column, index) => {
    if (!wanted(column.role) || index >= end) return
    cells.push({column, text: ownOrReason(row, index), position: row.cellPositions?.[index] ?? row.position})
  })
  return cells
}

/** The row's own text in a column, else words of a cell beside or above that lies over it, where they say why there is none. */
function ownOrReason({cells, inherited}: Row, index: number): string {
  const text = cells[index] ?? ''
  const over = text === '' ? (inherited?.[String(index)] ?? '') : ''
  return over !== '' && readMissing(over) !== undefined ? over : text
}

/** All the words of a row. */
export function rowText({row}: RowCells): string {
  return row.cells.filter((text) => text !== '').join(' \n ')
}

/** All the words of a row but its own code's: what may refer to others. */
export function wordsBesideCode({table, row}: RowCells): string {
  const end = undividedFrom(row)
  return row.cells
    .filter((text, index) => text !== '' && (table.columns[index]?.role !== 'code' || index >= end))
    .join(' \n ')
}

/** The letter or number that the themes of a report go by: `A` of `A: WORKING WITH PARTNERS`. */
export function themeOf(section: readonly string[]): string | undefined {
  for (const title of section) {
    const letter = /^([A-Z]|\d{1,2})\s?[:.)]\s/.exec(title)?.[1]
    if (letter !== undefined) return letter
  }
  return undefined
}

/** What departments of councils are called after; a heading of nothing but such words names one. */
const DEPARTMENT_WORDS =
  /^(?:the|and|of|for|&|chief|executives?|resources?|corporate|finance|financial|treasurers?|legal|democratic|personnel|human|education|schools?|learning|lifelong|children|childrens|young|peoples?|people|social|services?|adult|care|community|communities|health|housing|planning|transportation|transport|highways?|engineering|environment|environmental|regulatory|waste|property|estates?|libraries|library|museums?|heritage|archives|arts?|culture|cultural|leisure|recreation|regeneration|development|economic|information|systems?|technology|unit|trading|standards|protection|public|fire|rescue|surveyors?|department)$/i

/** The department that a heading over the table names: `DEPARTMENT: RESOURCES`, or `PLANNING AND TRANSPORTATION`. */
export const departmentOf = once((section: readonly string[]): string | undefined => {
  for (const title of section.toReversed()) {
    const name = /^(?:department|directorate|portfolio|division|service)\s*[:–-]\s*(.+)$/i.exec(title)?.[1]
    if (name !== undefined) return name
  }
  const innermost = section.at(-1) ?? ''
  const words = innermost.replace(/['’]s?\b/gi, 's').split(/[\s,/]+/)
  const named = section.length > 1 && words.length <= 6 && words.every((word) => DEPARTMENT_WORDS.test(word))
  return named ? innermost : undefined
})
