import type {Block, Cell, Grid, GridRow} from '../../parsers/block.ts'
import {isBareCodeShape, isCodeShape} from '../words/code-shape.ts'
import {isFigureShape, isValueShape} from '../words/value-shape.ts'
import type {FlowColumn} from './column-kind.ts'
import {countVisible, type Token} from './flow.ts'
import {headReadings, type HeadReading} from './head-columns.ts'
import {readHeadItems, type HeadItem} from './head-items.ts'
import {headAgain, headRow} from './head-row.ts'

/** A header of more rows is a table. */
const MOST_HEAD_ROWS = 4
/** Rows by which the ways to read a header are compared. */
const SAMPLE = 40
/** A column is of its kind where so many of its cells look it. */
const SHARE = 0.7

/**
 * Put headers of several lines over their columns, where empty cells left no mark: years above measures stand over the
 * wrong columns then.
 *
 * Of the ways to read its words the one is taken that makes as many columns as the rows have cells, each of the kind
 * that they hold. Where there is none, or more than one, nothing tells which figures are whose: its rows are left
 * undivided, and those of later pieces that print no header.
 */
export function squareHeads(blocks: readonly Block[]): Block[] {
  let untold = false
  let width = 0
  return blocks.map((block) => {
    if (block.type !== 'grid') return block
    const length = block.gapless === true ? headLength(block.rows) : 1
    if (length === 0) {
      const leave = untold ? undivide : (row: GridRow) => leaveShortRow(row, width)
      return {...block, rows: block.rows.map(leave)}
    }
    const squared = length > 1 ? squareHead(block, length) : block
    untold = squared === undefined
    width = block.gapless === true ? (squared?.rows[0]?.cells.length ?? 0) : 0
    return (
      squared ?? {...block, rows: [...block.rows.slice(0, length), ...block.rows.slice(length).map(undivide)]}
    )
  })
}

function squareHead(grid: Grid, length: number): Grid | undefined {
  const head = grid.rows.slice(0, length)
  const body = grid.rows.slice(length)
  const printed = new Set(head.map(printOf))
  const sample = body.slice(0, SAMPLE).filter((row) => !printed.has(printOf(row)))
  const width = Math.max(0, ...sample.map(({cells}) => cells.length))
  if (head.every(({cells}) => cells.length === width)) return grid
  const reading = onlyReading(head, sample, width)
  if (reading === undefined) return undefined
  return {...grid, rows: [headRow(reading, []), ...withHeadsAgain(head, body, reading)], headerRows: 1}
}

/** How many rows at the beginning hold words of headers, and years, alone. */
function headLength(rows: readonly GridRow[]): number {
  const end = rows.findIndex(({cells}) => {
    const tokens = tokensOf(cells)
    return readHeadItems(tokens).unknown * 3 > tokens.length || tokens.length === 0
  })
  return end > MOST_HEAD_ROWS ? 0 : Math.max(0, end)
}

function onlyReading(
  head: readonly GridRow[],
  body: readonly GridRow[],
  width: number,
): HeadReading | undefined {
  const items = head.map(({cells}) => cells.flatMap((cell) => readHeadItems(tokensOf([cell])).items))
  const [only, ...others] = headReadings(items.map((line): HeadItem[] => line)).filter(
    ({columns}) => columns.length === width && columns.every((column, at) => holds(column, at, body, width)),
  )
  return others.length === 0 ? only : undefined
}

/** Do the cells of whole rows look like what the column is to hold? */
function holds({kind}: FlowColumn, at: number, body: readonly GridRow[], width: number): boolean {
  const texts = body.flatMap(({cells}) => (cells.length === width ? [cells[at]?.text ?? ''] : []))
  const own = texts.filter((text) => {
    if (kind === 'value') return isValueShape(text)
    return kind === 'code' ? isCodeShape(text) || isBareCodeShape(text) : !isFigureShape(text)
  })
  return own.length >= texts.length * SHARE
}

/** Behind its first cell, nothing tells whose the words of a row are. */
function undivide(row: GridRow): GridRow {
  return row.cells.length < 2 ? row : {...row, undividedFrom: 1}
}

/** A row of a later piece that has fewer cells than the header: from its first figure on, nothing tells whose they are. */
function leaveShortRow(row: GridRow, width: number): GridRow {
  const from = row.cells.findIndex(({text}, at) => at > 0 && isValueShape(text))
  return from < 0 || row.cells.length >= width || row.undividedFrom !== undefined
    ? row
    : {...row, undividedFrom: from}
}

/** Where the header is printed again it is put over the columns again. */
function withHeadsAgain(head: readonly GridRow[], body: readonly GridRow[], reading: HeadReading): GridRow[] {
  const printed = head.map(printOf)
  const out: GridRow[] = []
  let at = 0
  while (at < body.length) {
    const row = body[at]
    if (row === undefined) break
    const again = printed.every((print, index) => print === printOf(body[at + index]))
    if (again) {
      const cells = body.slice(at, at + head.length).flatMap((own) => own.cells)
      out.push(headAgain(reading, tokensOf(cells)))
    } else out.push(row)
    at += again ? head.length : 1
  }
  return out
}

function printOf(row: GridRow | undefined): string {
  return row?.cells.map(({text}) => text).join('\t') ?? ''
}

function tokensOf(cells: readonly Cell[]): Token[] {
  return cells.flatMap(({text, visible, position}) => {
    const words = text.split(/\s+/).filter((word) => word !== '')
    const hidden = visible - words.reduce((sum, word) => sum + countVisible(word), 0)
    return words.map((word, at) => ({
      text: word,
      visible: countVisible(word) + (at === 0 ? hidden : 0),
      at,
      line: 0,
      position,
      amongValues: false,
    }))
  })
}
