import {type DefinedCell, edgedCells} from '../flow/defined-cell.ts'
import type {RowSides} from '../flow/table-builder.ts'
import type {Bytes} from './bytes.ts'
import {SHADINGS, shaded} from './shading.ts'
import type {Sprm} from './sprms.ts'

/** As many as Word allows in a row. */
const MOST_CELLS = 63

/** Bytes of what is said of a cell: [MS-DOC] 2.9.311 (TC80); and in Word 6 and 95, which merge none downwards. */
const CELL_SIZE = 20
export const OLD_CELL_SIZE = 10

/** The sides of a row's cells, by the properties of the mark that ends it. */
export function rowSides(row: readonly Sprm[], cellSize = CELL_SIZE): RowSides {
  let cells: DefinedCell[] = []
  let header = false
  for (const sprm of row) {
    const {code, operand} = sprm
    if (code === 0xd608) cells = definedCells(operand, cellSize)
    else if (code === 0x3404) header = operand.u8(0) !== 0
    else if (code === 0x5624) cells = joined(cells, operand.u8(0), operand.u8(1))
    else if (code === 0x5625) cells = parted(cells, operand.u8(0), operand.u8(1))
    else if (code === 0xd62b && operand.length >= 2) cells = mergedDown(cells, operand.u8(0), operand.u8(1))
    else if (code === 0x7621) cells = inserted(cells, operand.u8(0), operand.u8(1), operand.i16(2))
    else if (code === 0x5622) cells = deleted(cells, operand.u8(0), operand.u8(1))
    else if (code === 0x7623) cells = widened(cells, operand.u8(0), operand.u8(1), operand.i16(2))
    else if (SHADINGS.has(code)) cells = shaded(cells, sprm)
  }
  return {header, cells: (contents) => edgedCells(cells, contents)}
}

/** [MS-DOC] 2.9.315 (TDefTableOperand): the count, the sides, then what is said of each cell. */
function definedCells(operand: Bytes, cellSize: number): DefinedCell[] {
  const count = operand.length === 0 ? 0 : operand.u8(0)
  const from = 1 + 2 * (count + 1)
  if (from > operand.length) return []
  let begunBy = 0
  return Array.from({length: count}, (_, index): DefinedCell => {
    const at = from + cellSize * index
    const flags = at + 2 <= operand.length ? operand.u16(at) : 0
    const vertical = cellSize === OLD_CELL_SIZE ? 0 : (flags >> 5) & 3
    // Which of 1 and 2 begins cells that are one and which goes on is told in two ways ([MS-DOC] and what files of
    // Word 97 have); in both the first of them has one value and the others another.
    const across = flags & 3
    const isJoined = across !== 0 && begunBy !== 0 && across !== begunBy
    if (!isJoined) begunBy = across
    return {
      left: operand.i16(1 + 2 * index),
      right: operand.i16(3 + 2 * index),
      isJoined,
      ...(vertical === 0 ? {} : {down: vertical === 3 ? 'begins' : 'goes-on'}),
    }
  })
}

function joined(cells: readonly DefinedCell[], first: number, limit: number): DefinedCell[] {
  return cells.map((cell, index) => (index > first && index < limit ? {...cell, isJoined: true} : cell))
}

function parted(cells: readonly DefinedCell[], first: number, limit: number): DefinedCell[] {
  return cells.map((cell, index) => (index >= first && index < limit ? {...cell, isJoined: false} : cell))
}

/** Cells of a width put in before one; behind all where there is none so far. */
function inserted(cells: DefinedCell[], first: number, count: number, width: number): DefinedCell[] {
  if (cells.length + count > MOST_CELLS) return cells
  const before = cells.slice(0, first)
  const from = before.at(-1)?.right ?? cells[0]?.left ?? 0
  const added = Array.from({length: count}, (_, index): DefinedCell => {
    const left = from + width * index
    return {left, right: left + width, isJoined: false}
  })
  return [...before, ...added, ...moved(cells.slice(first), width * count)]
}

function deleted(cells: readonly DefinedCell[], first: number, limit: number): DefinedCell[] {
  const gone = cells.slice(first, limit)
  const width = gone.reduce((sum, {left, right}) => sum + right - left, 0)
  return [...cells.slice(0, first), ...moved(cells.slice(Math.max(first, limit)), -width)]
}

function widened(cells: readonly DefinedCell[], first: number, limit: number, width: number): DefinedCell[] {
  let by = 0
  return cells.map((cell, index): DefinedCell => {
    const left = cell.left + by
    if (index >= first && index < limit) by += width - (cell.right - cell.left)
    return {...cell, left, right: cell.right + by}
  })
}

function moved(cells: readonly DefinedCell[], by: number): DefinedCell[] {
  return cells.map((cell) => ({...cell, left: cell.left + by, right: cell.right + by}))
}

function mergedDown(cells: readonly DefinedCell[], which: number, how: number): DefinedCell[] {
  return cells.map((cell, index): DefinedCell => {
    if (index !== which) return cell
    const {down: _, ...plain} = cell
    if ((how & 1) === 0) return plain
    return {...plain, down: (how & 2) === 0 ? 'goes-on' : 'begins'}
  })
}
