import {across} from './across.ts'
import type {Cell, GridRow} from '../../parsers/block.ts'
import {LONGEST_CODE, isCodeShape} from '../words/code-shape.ts'
import type {FlowColumn} from './column-kind.ts'
import type {Division} from './divide-row.ts'
import {textOf, type Token} from './flow.ts'
import {readHeadItems} from './head-items.ts'
import type {FoundRow} from './row-of-lines.ts'

/** A row that was found, as a piece has it: where its words were not told apart they stand together. */
export function gridRow(row: FoundRow, columns: readonly FlowColumn[]): GridRow {
  const division = isTold(row.division, columns) ? row.division : wholly(row, columns)
  const cells = division.cells.map((tokens) => cellOf(tokens, textOf(tokens)))
  const from = division.undivided[0]?.from
  return {...rowOfCells(cells), ...(from === undefined ? {} : {undividedFrom: from})}
}

/** Does a row have its code, and nothing else? */
export function isCodeAlone({tokens}: FoundRow, columns: readonly FlowColumn[]): boolean {
  return columns[0]?.kind === 'code' && tokens.length > 0 && codeOf(tokens) >= tokens.length
}

/** Where most of a row's figures are lacking the row was not understood: its words are kept together. */
function isTold(division: Division | undefined, columns: readonly FlowColumn[]): division is Division {
  if (division === undefined) return false
  const values = columns.flatMap(({kind}, index) => (kind === 'value' ? [index] : []))
  const open = new Set(
    division.undivided.flatMap(({from, to}) => values.filter((at) => at >= from && at <= to)),
  )
  const empty = values.filter((at) => !open.has(at) && division.cells[at]?.length === 0)
  const title = columns.findIndex(({kind}) => kind === 'title')
  const named = division.cells[title] ?? []
  if (title >= 0 && (named.length === 0 || isHead(named))) return false
  return empty.length <= Math.max(1, values.length / 2)
}

/** Words of headers and years alone: the header again, and no title. */
function isHead(tokens: readonly Token[]): boolean {
  const {items, unknown} = readHeadItems(tokens)
  return unknown === 0 && items.some(({is}) => is === 'period')
}

/** Nothing fits: the code where it stands first, and all the rest together. */
function wholly(row: FoundRow, columns: readonly FlowColumn[]): Division {
  const length = columns[0]?.kind === 'code' ? codeOf(row.tokens) : 0
  const first = length > 0 ? [row.tokens.slice(0, length)] : []
  const from = first.length
  const cells = columns.map((_, index) => first[index] ?? (index === from ? row.tokens.slice(length) : []))
  return {cells, undivided: [{from, to: columns.length - 1}], cost: Infinity}
}

function codeOf(tokens: readonly Token[]): number {
  for (let length = LONGEST_CODE; length > 0; length--)
    if (isCodeShape(textOf(tokens.slice(0, length)))) return length
  return 1
}

/** A cell of some words, under this text. */
export function cellOf(tokens: readonly Token[], text: string): Cell {
  return {
    text,
    visible: tokens.reduce((sum, token) => sum + token.visible, 0),
    position: across(tokens.map(({position}) => position)),
  }
}

/** A row of cells, where those stand that are printed. */
export function rowOfCells(cells: readonly Cell[]): GridRow {
  return {cells, position: across(cells.filter(({visible}) => visible > 0).map(({position}) => position))}
}
