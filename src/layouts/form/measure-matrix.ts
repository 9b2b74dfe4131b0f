import type {Cell, Grid} from '../../../parsers/block.ts'
import {isMeasure, readColumn} from '../../words/read-role.ts'
import {readPart} from '../../words/read-part.ts'
import {readPeriod} from '../../words/read-period.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {beginsWithYear} from './label.ts'

/** A figure of a matrix: its head, measure and year in one, and its cell. */
export interface MatrixFigure {
  readonly head: Cell
  readonly cell: Cell
}

/** Fewer rows and columns than this beside the labels make no matrix. */
const FEWEST = 1
/** More of either are a table. */
const MOST = 12

/**
 * Read the small table of one indicator, which stands under its name: years across and measures down, or the other way
 * round.
 *
 * @returns its figures in reading order, the characters of each label counted with the first head that has it;
 *          `undefined` where a label is neither, stands twice, or a cell is no figure
 */
export function readMatrix({rows}: Grid): MatrixFigure[] | undefined {
  const [top, ...body] = rows.filter(({cells}) => cells.some(({text}) => text !== ''))
  if (top === undefined || body.length < FEWEST || body.length > MOST) return undefined
  if (rows.some(({undividedFrom}) => undividedFrom !== undefined)) return undefined
  const [corner, ...heads] = top.cells
  if (corner === undefined || heads.length < FEWEST || heads.length > MOST || !isCorner(corner.text))
    return undefined
  const labels = body.flatMap(({cells}) => cells.slice(0, 1))
  const across = heads.every(({text}) => isPeriodHead(text)) && labels.every(({text}) => isMeasureHead(text))
  const down = heads.every(({text}) => isMeasureHead(text)) && labels.every(({text}) => isPeriodHead(text))
  if ((!across && !down) || !areDifferent(heads) || !areDifferent(labels)) return undefined
  if (body.some(({cells}) => cells.length > top.cells.length)) return undefined
  const figures = body.flatMap(({cells}, row) =>
    heads.flatMap((head, column): MatrixFigure[] => {
      const [label, cell] = [labels[row], cells[column + 1]]
      if (label === undefined || cell === undefined || cell.text === '') return []
      return [{head: headOf(across ? label : head, across ? head : label), cell}]
    }),
  )
  if (figures.length === 0 || !figures.every(isSound)) return undefined
  const printed = [corner, ...heads, ...labels].reduce((sum, {visible}) => sum + visible, 0)
  return figures.map((figure, at) =>
    at === 0 ? {...figure, head: {...figure.head, visible: printed}} : figure,
  )
}

/** The figures of a table of two rows: labels that are dated, and what stands below each. */
export function datedFigures({rows: [heads, values]}: Grid): MatrixFigure[] {
  return (heads?.cells ?? []).flatMap((head, at): MatrixFigure[] => {
    const cell = values?.cells[at]
    return cell === undefined ? [] : [{head, cell}]
  })
}

/** The cell above the labels and before the heads: empty, or a word for either. */
function isCorner(text: string): boolean {
  return text === '' || /^(?:years?|period|measures?|indicators?|performance)$/i.test(text)
}

function isPeriodHead(text: string): boolean {
  const label = text.replace(/[*†]+$/, '').replace(/^(?:ay|fy)\s+/i, '')
  return beginsWithYear(label)
    ? readPeriod(label) !== undefined
    : /^(?:q|h|quarter|half)/i.test(label) && readPart(label) !== undefined
}

function isMeasureHead(text: string): boolean {
  return text.length <= 40 && isMeasure(readColumn(text).role) && readPeriod(text) === undefined
}

function areDifferent(cells: readonly Cell[]): boolean {
  return new Set(cells.map(({text}) => text.toLowerCase())).size === cells.length
}

function headOf(measure: Cell, period: Cell): Cell {
  return {text: `${measure.text} ${period.text}`, visible: 0, position: measure.position}
}

/** A figure under a head that says of it what its two labels did. */
function isSound({head, cell}: MatrixFigure): boolean {
  const column = readColumn(head.text)
  return (
    isValueShape(cell.text) &&
    isMeasure(column.role) &&
    (column.period !== undefined || readPart(head.text) !== undefined)
  )
}
