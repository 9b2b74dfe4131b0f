import type {Cell, GridRow} from '../block.ts'
import {readInline} from './inline.ts'
import type {SourceLine} from './lines.ts'

/**
 * Cut one tab-separated line into cells.
 *
 * A short row stays short. Padding it here would destroy the evidence by which a later stage tells a row that a
 * page break cut from one with empty cells.
 *
 * @param line  a decoded line without its line ending
 * @returns     one cell a field, in order, at least one
 */
export function cutTabRow(line: SourceLine): GridRow {
  return rowOf(line, line.text.split('\t'))
}

/**
 * Cut one line of a pipe table into cells. An escaped pipe is a character of its cell.
 *
 * @param framed  the table has a pipe at both ends of its lines: those are drawn lines, not the ends of empty cells
 */
export function cutPipeRow(line: SourceLine, framed: boolean): GridRow {
  const trimmed = line.text.trim()
  const inner = framed ? trimmed.replace(/^\|/, '').replace(/(?<!\\)\|$/, '') : line.text
  return rowOf(line, inner.split(/(?<!\\)\|/))
}

/** A line's cells. */
export type CutRow = (line: SourceLine) => GridRow

export function pipeRowCutter(framed: boolean): CutRow {
  return (line) => cutPipeRow(line, framed)
}

function rowOf(line: SourceLine, fields: readonly string[]): GridRow {
  const position = {line: line.number, endLine: line.number}
  return {cells: fields.map((field) => cellOf(field, position)), position}
}

function cellOf(field: string, position: Cell['position']): Cell {
  const inline = readInline(field)
  const {text, visible} = inline
  if (!inline.bold && inline.bulleted !== true) return {text, visible, position}
  return {
    text,
    visible,
    position,
    ...(inline.bold ? {bold: true} : {}),
    ...(inline.bulleted ? {bulleted: true} : {}),
  }
}
