import {headOf, isMeasureRole, type KnownColumn} from '../known/columns.ts'
import type {KnownTable} from '../known-table.ts'
import type {Look} from './laid.ts'

/** The header as rows of cells, one a column: on one line, years apart from words, or with groups above both. */
export function headerRows({columns}: KnownTable, {header, spans, numbers}: Look): string[][] {
  const count = numbers ? [columns.map((_, index) => String(index + 1))] : []
  switch (header) {
    case 0:
      return []
    case 1:
      return [columns.map(headOf), ...count]
    case 2:
      return [...twoLines(columns, spans), ...count]
    case 3:
      return [once(columns.map(groupOf)), ...twoLines(columns, spans), ...count]
    default:
      return header satisfies never
  }
}

function twoLines(columns: readonly KnownColumn[], spans: boolean): string[][] {
  const years = columns.map(({printed}) => printed)
  const words = columns.map(({words}) => words)
  const yearsAbove = columns.some(({yearFirst}) => yearFirst === true)
  if (yearsAbove || spans) return [spans ? once(years) : years, words]
  // words that have no year below them stand on the lower line
  const upper = columns.map(({words, printed}) => (printed === '' ? '' : words))
  return [upper, columns.map(({words, printed}) => printed || words)]
}

/** A spanning head is printed over its first column only. */
function once(heads: readonly string[]): string[] {
  return heads.map((head, index) => (head !== '' && head === heads[index - 1] ? '' : head))
}

function groupOf({role}: KnownColumn): string {
  switch (role) {
    case 'actual':
    case 'estimate':
      return 'Performance'
    case 'target':
      return 'Targets'
    case 'comparator':
      return 'Comparison'
    default:
      return ''
  }
}

/** Can the columns still be told where the header's empty cells have vanished? */
export function headerSurvives({columns}: KnownTable, {header, spans}: Look): boolean {
  if (header < 2) return true
  return header === 2 && !spans && columns.every(({role, printed}) => !isMeasureRole(role) || printed !== '')
}
