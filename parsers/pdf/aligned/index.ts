import type {Cell, Grid} from '../../block.ts'
import {countBullets, textOfWords} from '../cell-text.ts'
import type {Place} from '../grid.ts'
import {type Line, linesOf} from '../lines.ts'
import {type Box, unite} from '../matrix.ts'
import type {Word} from '../words.ts'
import {type Column, columnsOf, flushLeft} from './columns.ts'
import {continues, type CutLine, regionsOf} from './regions.ts'
import {rowsOf, slotLine, type SlottedLine} from './rows.ts'

/** A table that is told by how its words line up. */
export interface AlignedTable {
  readonly region: readonly CutLine[]
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
  /** the words of each cell, row by row */
  readonly rows: readonly (readonly (readonly Word[])[])[]
}

/**
 * Find the tables without rules among the lines of a page.
 *
 * @param before  the table that ended the page before: one that goes on at this page's head has its columns, those
 *                that are empty here among them
 */
export function alignedTables(lines: readonly Line[], before: AlignedTable | undefined): AlignedTable[] {
  return regionsOf(lines, before?.region).map((region) => {
    const isFirst = region[0]?.line === lines[0]
    const above = isFirst && before !== undefined && continues(before.region, region) ? before.region : []
    const columns = columnsOf([...above, ...region].map(({segments}) => segments))
    const flush = flushLeft(
      columns,
      region.map(({segments}) => segments),
    )
    const slotted = region.map((cut) => slotLine(cut, columns, flush))
    const rows = rowsOf(slotted, columns.length).map((own) => cellsOf(own, columns.length))
    return {region, lines: region.map(({line}) => line), columns, rows}
  })
}

function cellsOf(lines: readonly SlottedLine[], count: number): Word[][] {
  return Array.from({length: count}, (_, column) => lines.flatMap(({cells}) => cells[column] ?? []))
}

export function boxOf({lines}: AlignedTable): Box {
  return unite(lines.map(({box}) => box))
}

/** The bullets that its cells set aside. */
export function bulletsOf({rows}: AlignedTable): number {
  return rows.flat().reduce((sum, words) => sum + countBullets(linesOf(words)), 0)
}

export function gridOf(table: AlignedTable, place: Place): Grid {
  return {
    type: 'grid',
    layout: 'aligned',
    because: 'its words line up in columns',
    rows: table.rows.map((cells) => rowOf(cells, table.columns, place)),
    position: place(boxOf(table)),
    headerRows: 0,
  }
}

function rowOf(
  cells: readonly (readonly Word[])[],
  columns: readonly Column[],
  place: Place,
): Grid['rows'][number] {
  const box = unite(cells.flat().map((word) => word.box))
  return {
    cells: columns.map(({from, to}, index) => cellOf(cells[index] ?? [], [from, box[1], to, box[3]], place)),
    position: place(box),
  }
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
