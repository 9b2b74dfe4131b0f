import type {Cell, Grid} from '../../../parsers/block.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {areDifferent, isMeasureHead, isPeriodHead, isPlacedMeasure} from './measure-head.ts'

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

function headOf(measure: Cell, period: Cell): Cell {
  return {text: `${measure.text} ${period.text}`, visible: 0, position: measure.position}
}

/** A figure under a head that says of it what its two labels did. */
function isSound({head, cell}: MatrixFigure): boolean {
  return isValueShape(cell.text) && isPlacedMeasure(head.text)
}

/** Rows of heads over the one row of figures. */
const MOST_HEAD_ROWS = 2

/**
 * Read the table of one indicator that has all its figures in one row, each under its year and measure.
 *
 * A year over several measures stands for all that it covers.
 */
export function readFigureRow({rows}: Grid): MatrixFigure[] | undefined {
  const printed = rows.filter(({cells}) => cells.some(({text}) => text !== ''))
  const heads = printed.slice(0, -1)
  const cells = printed.at(-1)?.cells ?? []
  if (heads.length === 0 || heads.length > MOST_HEAD_ROWS || cells.length < 2 || cells.length > MOST)
    return undefined
  if (printed.some(({undividedFrom}) => undividedFrom !== undefined)) return undefined
  if (heads.some((head) => head.cells.some(({text}) => isValueShape(text) && !isPeriodHead(text))))
    return undefined
  const figures = cells.flatMap((cell, column): MatrixFigure[] => {
    const words = heads.map((head, row) => headOver(head.cells, column, row < heads.length - 1))
    const text = words.filter((word) => word !== '').join(' ')
    return text === '' && cell.text === '' ? [] : [{head: {text, visible: 0, position: cell.position}, cell}]
  })
  if (figures.length < 2 || !figures.every(isSound) || !areDifferent(figures.map(({head}) => head)))
    return undefined
  const visible = heads.flatMap((head) => head.cells).reduce((sum, cell) => sum + cell.visible, 0)
  return figures.map((figure, at) => (at === 0 ? {...figure, head: {...figure.head, visible}} : figure))
}

function headOver(cells: readonly Cell[], column: number, isGroup: boolean): string {
  const own = cells[column]?.text ?? ''
  if (own !== '' || !isGroup) return own
  return cells.slice(0, column).findLast(({text}) => text !== '')?.text ?? ''
}
