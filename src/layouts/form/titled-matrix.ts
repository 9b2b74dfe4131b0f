import type {Cell, Grid, GridRow} from '../../../parsers/block.ts'
import {isCodeShape} from '../../words/code-shape.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {leadOf} from '../prose/lead.ts'
import {isKnownLabel, roleOfLabel} from './label.ts'
import {areDifferent, isPlacedMeasure} from './measure-head.ts'
import {type MatrixFigure, readMatrix} from './measure-matrix.ts'
import {plain} from './plain-cell.ts'

/** What names the indicator in the first of its rows. */
interface Title {
  readonly code: Cell
  readonly title: Cell
}

/**
 * Read the tables of one indicator each that stand in a grid: a row with its code and title, years across and measures
 * down below it, and what is said of it in rows of a label and words.
 *
 * @returns a table of one row for each; `undefined` where any of the rows is another
 */
export function readTitledMatrices(grid: Grid): Grid[] | undefined {
  const rows = grid.rows.filter(({cells}) => cells.some(({text}) => text !== ''))
  const groups: GridRow[][] = []
  for (const row of rows) {
    if (titleOf(row) !== undefined) groups.push([row])
    else if (groups.at(-1)?.push(row) === undefined) return undefined
  }
  const read = groups.map((group) => readGroup(group, grid))
  return read.length > 0 && read.every((one) => one !== undefined) ? read : undefined
}

function readGroup([first, ...rows]: readonly GridRow[], grid: Grid): Grid | undefined {
  const name = first === undefined ? undefined : titleOf(first)
  if (first === undefined || name === undefined) return undefined
  const remarks = rows.filter(isRemark)
  const rest = rows.filter((row) => !isRemark(row))
  const figures = readMatrix({...grid, rows: rest}) ?? readPairs(rest)
  if (figures === undefined) return undefined
  const head = (text: string): Cell => ({text, visible: 0, position: first.position})
  const said = remarks.map(({cells}) => cells.filter(({text}) => text !== ''))
  const because = 'a code and a title stand over the years and measures of one indicator'
  const {position} = first
  return {
    type: 'grid',
    layout: 'form',
    because,
    rows: [
      {
        cells: [
          head('Code'),
          head('Indicator'),
          ...figures.map((figure) => figure.head),
          ...said.flatMap(([label]) => (label === undefined ? [] : [plain(label)])),
        ],
        position,
      },
      {
        cells: [
          name.code,
          name.title,
          ...figures.map(({cell}) => plain(cell)),
          ...said.flatMap(([, words]) => (words === undefined ? [] : [plain(words)])),
        ],
        position,
      },
    ],
    headerRows: 1,
    position: grid.position,
    drawn: grid,
  }
}

/** A label of a measure and its year, and its figure, a row each: `Target 2005/06 | 100%`. */
function readPairs(rows: readonly GridRow[]): MatrixFigure[] | undefined {
  const pairs = rows.map(({cells}) => cells.filter(({text}) => text !== ''))
  const figures = pairs.flatMap(([head, cell]) =>
    head !== undefined && cell !== undefined && isPlacedMeasure(head.text) && isValueShape(cell.text)
      ? [{head: plain(head), cell}]
      : [],
  )
  const isWhole = figures.length === rows.length && pairs.every(({length}) => length === 2)
  return isWhole && figures.length > 0 && areDifferent(figures.map(({head}) => head)) ? figures : undefined
}

/** A code and its title in two cells, or the code at the beginning of the one that is filled. */
function titleOf({cells}: GridRow): Title | undefined {
  const [first, second, third] = cells.filter(({text}) => text !== '')
  if (first === undefined || third !== undefined) return undefined
  if (second !== undefined)
    return isCodeShape(first.text) && /\p{L}{2}/u.test(second.text) && !isKnownLabel(second.text)
      ? {code: plain(first), title: plain(second)}
      : undefined
  const lead = leadOf(first.text)
  if (lead === undefined || lead.body !== undefined || lead.code === '') return undefined
  const title = {...plain(first), text: first.text.slice(lead.title)}
  return {code: {text: lead.code, visible: 0, position: first.position}, title}
}

/** A label of words and what it says, in two cells: `Comment | Works finished in January.` */
function isRemark({cells}: GridRow): boolean {
  const [label, words, more] = cells.filter(({text}) => text !== '')
  if (label === undefined || words === undefined || more !== undefined) return false
  return ['comment', 'officer', 'department', 'priority'].includes(roleOfLabel(label.text))
}
