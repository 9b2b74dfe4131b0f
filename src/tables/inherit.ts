import type {Column, Family} from '../model/table.ts'
import type {DraftRow} from './draft.ts'

/** A column proves itself merged by this many neighbours of which no two are equal. */
const FEWEST_PAIRS = 12
/** Words of a category (`High`, `PSA (C-E)`) are few; those of a priority in words are more. */
const CATEGORY_LENGTH = 14

/**
 * Give each row the text of a cell above that spans it.
 *
 * Which blanks are spans and which are blank is told from the whole column. A column of names or priorities in words
 * is merged where it has blanks; a column of short categories only if the report never prints one twice running, for a
 * merged cell would not. A span ends at a heading; a name ends with its page, as its row's own name may have been
 * lost there. What a drawn span gives is given already.
 *
 * @param merged  names of the columns of categories that the whole report shows to be merged
 */
export function inheritCells(
  rows: readonly DraftRow[],
  columns: readonly Column[],
  family: Family,
  merged: ReadonlySet<string>,
): DraftRow[] {
  const spanning = columns.map((column, index) => spans(column, index, rows, family, merged))
  const above: (string | undefined)[] = columns.map(() => undefined)
  const parents = codeParents(rows, columns, family)
  return rows.map((row, at) => {
    if (row.kind !== 'data') above.fill(undefined)
    if (row.flags.includes('undivided')) return row
    const inherited: Record<string, string> = {}
    row.cells.forEach((cell, index) => {
      if (spanning[index] === false) return
      if (row.opensPiece && isName(columns[index], family)) above[index] = undefined
      const up = above[index]
      if (cell.text !== '') above[index] = cell.text
      else if (up !== undefined && row.kind === 'data' && !isUncertain(row)) inherited[String(index)] = up
    })
    return {...row, inherited: {...inherited, ...parents[at], ...row.inherited}}
  })
}

const PART = /^\(?(?:i{1,3}|iv|vi{0,3}|ix|x|[a-h]|\d)[).](?:\s|$)/i

/** The parts `(i)`, `(ii)` of an indicator whose own row titles them have that row's code. */
function codeParents(
  rows: readonly DraftRow[],
  columns: readonly Column[],
  family: Family,
): Record<string, string>[] {
  const code = columns.findIndex((column) => column.role === 'code')
  const description = columns.findIndex((column) => column.role === 'description')
  let parent = ''
  return rows.map((row) => {
    const own = row.flags.includes('undivided') ? undividedCode(row, code) : (row.cells[code]?.text ?? '')
    const isPart = own === '' && PART.test(row.cells[description]?.text ?? '')
    if (family !== 'indicators' || code < 0 || !isPart)
      parent = row.kind === 'heading' || own !== '' ? own : ''
    return isPart && parent !== '' ? {[String(code)]: parent} : {}
  })
}

/** An undivided row's code, where it stands before the words that may be any column's. */
function undividedCode({cells}: DraftRow, code: number): string {
  const last = cells.findLastIndex((cell) => cell.text !== '')
  return code < last ? (cells[code]?.text ?? '') : ''
}

function isUncertain(row: DraftRow): boolean {
  return row.flags.includes('damaged') || (row.flags.includes('ambiguous') && !row.flags.includes('split'))
}

function isName(column: Column | undefined, family: Family): boolean {
  return column?.role === 'other' && (family === 'review' || family === 'other')
}

function spans(
  column: Column,
  index: number,
  rows: readonly DraftRow[],
  family: Family,
  merged: ReadonlySet<string>,
): boolean {
  if (index > leadingColumns(family)) return false
  if (column.role === 'code' || column.role === 'number') return family === 'status'
  if (column.role === 'description') return false
  const texts = rows
    .filter((row) => row.kind === 'data' && !row.flags.includes('undivided'))
    .map((row) => row.cells[index]?.text ?? '')
  if (texts.every((text) => text !== '')) return false
  if (column.role !== 'priority' && column.role !== 'department')
    return index === 0 && family !== 'finance' && family !== 'indicators'
  return isWorded(texts) || merged.has(column.name)
}

function leadingColumns(family: Family): number {
  return family === 'review' || family === 'other' ? 0 : 2
}

function isWorded(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '')
  return (
    filled.length > 0 && filled.filter((text) => text.length > CATEGORY_LENGTH).length >= filled.length / 2
  )
}

/** Names of the priority and department columns in which no two neighbours of one table are equal, over a whole report. */
export function findMerged(
  tables: readonly {readonly columns: readonly Column[]; readonly rows: readonly DraftRow[]}[],
): ReadonlySet<string> {
  const pairs = new Map<string, {all: number; equal: number}>()
  for (const {columns, rows} of tables) {
    columns.forEach((column, index) => {
      if (column.role !== 'priority' && column.role !== 'department') return
      const count = pairs.get(column.name) ?? {all: 0, equal: 0}
      rows.slice(1).forEach((row, at) => {
        if (row.flags.includes('undivided') || rows[at]?.flags.includes('undivided')) return
        const [above, own] = [rows[at]?.cells[index]?.text ?? '', row.cells[index]?.text ?? '']
        if (above !== '' && own !== '') count.all++
        if (above !== '' && own === above) count.equal++
      })
      pairs.set(column.name, count)
    })
  }
  return new Set(
    [...pairs].filter(([, {all, equal}]) => all >= FEWEST_PAIRS && equal === 0).map(([name]) => name),
  )
}
