import type {GridRow} from '../../parsers/block.ts'
import type {Column} from '../model/table.ts'
import {alignHeaders} from './align.ts'
import {resembles, type OpenTable} from './open-table.ts'

/** The columns of a header. */
export type Head = readonly Column[]

/** How many heads, and how many tables, a report is searched back for one like a new one: pages, not the whole archive. */
const MOST_BACK = 1000

/** A head that lost labels to a misreading takes them from the same header elsewhere in the report. */
export function completeHead(columns: Head, heads: readonly Head[]): Head {
  const names = columns.map((column) => column.name)
  const fuller = names.includes('') ? heads.find((head) => isFuller(head, names)) : undefined
  return columns.map((column, at) => {
    if (column.name !== '') return {...column, from: 'header'}
    const own = fuller?.[at]
    return own === undefined || own.name === '' ? column : {...own, from: 'borrowed'}
  })
}

/** Does a head have labels wherever another has, and those for its blanks? */
function isFuller(head: Head, names: readonly string[]): boolean {
  if (head.length !== names.length || !head.every(({name}, at) => name !== '' || names[at] === ''))
    return false
  const own = head.map((column) => column.name)
  return alignHeaders(names, own) !== undefined
}

/** Heads, the latest first, with one put before them and taken out where it stood. */
export function withLatest(heads: readonly Head[], head: Head): readonly Head[] {
  const [latest] = heads
  if (latest !== undefined && isSameHead(latest, head)) return [head, ...heads.slice(1)]
  return [head, ...heads.filter((other) => !isSameHead(other, head)).slice(0, MOST_BACK - 1)]
}

function isSameHead(a: Head, b: Head): boolean {
  return a.length === b.length && a.every(({name}, at) => name === b[at]?.name)
}

/**
 * The head for rows that print none: that of the latest table with as many columns whose cells are of like length.
 *
 * @returns `undefined` where no table of the report is like them
 */
export function borrowHead(
  rows: readonly GridRow[],
  width: number,
  tables: readonly OpenTable[],
): Head | undefined {
  return tables
    .slice(-MOST_BACK)
    .findLast(
      (table) => table.headedBy !== 'none' && table.columns.length === width && resembles(rows, table.rows),
    )
    ?.columns.map((column): Column => ({...column, from: 'borrowed'}))
}
