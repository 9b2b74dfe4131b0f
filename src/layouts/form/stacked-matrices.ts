import type {Grid, GridRow, Prose, TextLine} from '../../../parsers/block.ts'
import {across} from '../across.ts'
import {isMeasureHead, isPeriodHead} from './measure-head.ts'
import {readMatrix, type MatrixFigure} from './measure-matrix.ts'

/** One of several small tables of one shape that stand under each other, and the words between that name it. */
export interface StackedMatrix {
  /** `undefined` for the first, where what names it stands above the grid */
  readonly name: Prose | undefined
  readonly grid: Grid
  readonly figures: readonly MatrixFigure[]
}

/** A table of one indicator has more rows seldom; a grid of more of them than this is another. */
const MOST = 400

/**
 * Part a grid into the small tables of measures and years that were drawn under each other with a name over each, and that
 * a reader of columns took for one: the header of the first is that of all, for it was printed again over each.
 *
 * @returns `undefined` where there is one only, or one of them is no such table
 */
export function stackedMatrices(grid: Grid): StackedMatrix[] | undefined {
  const rows = grid.rows.filter(({cells}) => cells.some(({text}) => text !== ''))
  const [top, ...body] = rows
  if (top === undefined || body.length > MOST || !body.some(isName)) return undefined
  const groups = groupsOf(body)
  if (!groups.every(({own}, order) => order === 0 || sharesLabel(own, groups[order - 1]?.own ?? [])))
    return undefined
  const read = groups.map(({names, own}, order): StackedMatrix | undefined => {
    const head = order === 0 ? top : unseen(top)
    const part = {...grid, rows: [head, ...own], position: across(own.map(({position}) => position))}
    const figures = own.length === 0 ? undefined : readMatrix(part)
    return figures === undefined ? undefined : {name: proseOf(names), grid: part, figures}
  })
  return read.length > 1 && read.every((one) => one !== undefined) ? read : undefined
}

function groupsOf(rows: readonly GridRow[]): {names: GridRow[]; own: GridRow[]}[] {
  const groups: {names: GridRow[]; own: GridRow[]}[] = [{names: [], own: []}]
  for (const row of rows) {
    const last = groups.at(-1)
    if (last === undefined) continue
    if (!isName(row)) last.own.push(row)
    else if (last.own.length === 0) last.names.push(row)
    else groups.push({names: [row], own: []})
  }
  return groups
}

/** The years or measures of one come again in the next; where they go on, the words between are a remark, and name nothing. */
function sharesLabel(own: readonly GridRow[], before: readonly GridRow[]): boolean {
  const labels = new Set(before.map(({cells}) => cells[0]?.text))
  return own.some(({cells}) => labels.has(cells[0]?.text))
}

/** Words in the first cell and nothing beside them; a year or a measure there has lost its figures, and names nothing. */
function isName({cells: [first, ...others]}: GridRow): boolean {
  if (first === undefined || others.some(({text}) => text !== '')) return false
  return /\p{L}{2}/u.test(first.text) && !isPeriodHead(first.text) && !isMeasureHead(first.text)
}

/** The header again: what it prints is counted where it stands. */
function unseen({cells, position}: GridRow): GridRow {
  return {cells: cells.map((cell) => ({...cell, visible: 0})), position}
}

function proseOf(rows: readonly GridRow[]): Prose | undefined {
  const lines = rows.flatMap(({cells: [cell]}): TextLine[] =>
    cell === undefined ? [] : [{text: cell.text, visible: cell.visible, position: cell.position}],
  )
  if (lines.length === 0) return undefined
  return {
    type: 'paragraph',
    text: lines.map(({text}) => text).join(' '),
    visible: lines.reduce((sum, {visible}) => sum + visible, 0),
    look: {bold: false, lines: lines.length},
    lines,
    position: across(lines.map(({position}) => position)),
  }
}
