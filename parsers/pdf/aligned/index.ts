import type {Cell, Grid} from '../../block.ts'
import {textOfWords} from '../cell-text.ts'
import type {Place} from '../grid.ts'
import type {Line} from '../lines.ts'
import {type Box, unite} from '../matrix.ts'
import type {Word} from '../words.ts'
import {type Column, columnsOf} from './columns.ts'
import {type CutLine, regionsOf} from './regions.ts'
import {rowsOf, slotLine, type SlottedLine} from './rows.ts'

/** A table that is told by how its words line up. */
export interface AlignedTable {
  readonly box: Box
  readonly lines: readonly Line[]
  readonly grid: (place: Place) => Grid
}

/** Find the tables without rules among the lines of a page. */
export function alignedTables(lines: readonly Line[]): AlignedTable[] {
  return regionsOf(lines).map((region) => {
    const own = region.map(({line}) => line)
    return {box: unite(own.map(({box}) => box)), lines: own, grid: (place) => gridOf(region, place)}
  })
}

function gridOf(region: readonly CutLine[], place: Place): Grid {
  const columns = columnsOf(region.map(({segments}) => segments))
  const rows = rowsOf(
    region.map((cut) => slotLine(cut, columns)),
    columns.length,
  )
  return {
    type: 'grid',
    layout: 'aligned',
    because: 'its words line up in columns',
    rows: rows.map((lines) => rowOf(lines, columns, place)),
    position: place(unite(region.map(({line}) => line.box))),
    headerRows: 0,
  }
}

function rowOf(
  lines: readonly SlottedLine[],
  columns: readonly Column[],
  place: Place,
): Grid['rows'][number] {
  const words = lines.flatMap(({cells}) => cells.flat())
  const box = unite(words.map((word) => word.box))
  const cells = columns.map((column, index): Cell => {
    const own = lines.flatMap((line) => line.cells[index] ?? [])
    return cellOf(own, [column.from, box[1], column.to, box[3]], place)
  })
  return {cells, position: place(box)}
}

function cellOf(words: readonly Word[], slot: Box, place: Place): Cell {
  const {text, visible, bulleted} = textOfWords(words)
  return {
    text,
    visible,
    position: place(words.length === 0 ? slot : unite(words.map(({box}) => box))),
    ...(words.length > 0 && words.every(({bold}) => bold) ? {bold: true} : {}),
    ...(bulleted ? {bulleted} : {}),
  }
}
