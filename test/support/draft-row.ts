import type {Grid, GridRow, Look, Prose} from '../../parsers/block.ts'
import type {Column} from '../../src/model/table.ts'
import type {DraftRow} from '../../src/tables/draft.ts'
import {readColumn} from '../../src/words/read-role.ts'
import {characterCount} from './read-text.ts'

/** A row on its way into a table, plain but for what is said. */
export function draftRow(texts: readonly string[], said: Partial<DraftRow> = {}): DraftRow {
  const at = [{line: 4, endLine: 4}]
  const cells = texts.map((text) => ({text, visible: characterCount(text), at: text === '' ? [] : at}))
  return {kind: 'data', cells, at, flags: [], inherited: {}, opensPiece: false, ...said}
}

/** The columns that these heads name. */
export function columnsOf(...names: readonly string[]): Column[] {
  return names.map(readColumn)
}

/** The texts of rows. */
export function textsIn(rows: readonly DraftRow[]): string[][] {
  return rows.map((row) => row.cells.map((cell) => cell.text))
}

/** Characters behind the cells of rows. */
export function visibleIn(rows: readonly DraftRow[]): number {
  return rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.visible, 0)
}

/** A row as drawn. */
export function gridRow(texts: readonly string[], bold = false, line = 1): GridRow {
  const position = {line, endLine: line}
  return {
    cells: texts.map((text) => ({text, visible: characterCount(text), position, ...(bold ? {bold} : {})})),
    position,
  }
}

/** A table piece as drawn. */
export function gridOf(...rows: readonly (readonly string[])[]): Grid {
  const position = {line: 1, endLine: rows.length}
  return {
    type: 'grid',
    layout: 'tabs',
    because: 'a test says so',
    rows: rows.map((texts, index) => gridRow(texts, false, index + 1)),
    headerRows: 0,
    position,
  }
}

/** A line outside tables. */
export function proseOf(text: string, look: Partial<Look> = {}, type: Prose['type'] = 'paragraph'): Prose {
  const position = {line: 1, endLine: 1}
  const words = {text, visible: characterCount(text)}
  return {type, ...words, look: {bold: false, lines: 1, ...look}, lines: [{...words, position}], position}
}
