import type {Cell, Grid, GridRow} from '../block.ts'
import {isValueLike, isYearLike} from './cell-shape.ts'
import {cutTabRow, pipeRowCutter, type CutRow} from './cut-row.ts'
import {readInline} from './inline.ts'
import {joinWrapped} from './join-wrapped.ts'
import {isFramed, isPipeRule} from './layout.ts'
import type {SourceLine} from './lines.ts'
import {joinWrappedRows} from './pipe-rows.ts'
import {withoutQuotes} from './quoted-cells.ts'
import {spreadOverPipes} from './spread-pipes.ts'
import {joinBrokenRows} from './tab-rows.ts'

/** What the other pieces of a table tell of its tabs. */
interface TabLore {
  readonly whole?: number
  readonly gapless?: boolean
}

/**
 * Tabbed lines → one table piece, ragged as it stands. A line without a tab is the wrapped rest of the row above
 * where its words go on from there, and otherwise a row of one cell, such as a sub-heading that lost its tabs.
 */
export function tabGrid(
  lines: readonly SourceLine[],
  {whole, gapless = false}: TabLore = {},
  cut: CutRow = cutTabRow,
): Grid {
  const rows: GridRow[] = []
  for (const broken of joinBrokenRows(lines, whole)) {
    const [line] = broken
    const above = rows.at(-1)
    if (line === undefined) continue
    if (broken.length > 1) rows.push(joinPieces(broken.map(cut)))
    else if (above !== undefined && wraps(above, line)) rows[rows.length - 1] = appendLine(above, line)
    else rows.push(cut(line))
  }
  const own = withoutQuotes(rows)
  return {
    type: 'grid',
    layout: 'tabs',
    because: 'tabs stand between the words of its lines',
    rows: gapless ? leaveShortRows(own) : own,
    headerRows: 0,
    position: across(lines),
    ...(gapless ? {gapless} : {}),
  }
}

/** The pieces of a row that broke inside a cell: the last cell above and the first below are one. */
function joinPieces(pieces: readonly GridRow[]): GridRow {
  return pieces.reduce((above, below): GridRow => {
    const [first, ...rest] = below.cells
    const last = above.cells.at(-1)
    if (first === undefined || last === undefined) return above
    const position = spanOf(last.position, first.position)
    const joined: Cell = {
      ...last,
      text: joinWrapped(last.text, first.text),
      visible: last.visible + first.visible,
      position,
    }
    return {
      cells: [...above.cells.slice(0, -1), joined, ...rest],
      position: spanOf(above.position, below.position),
    }
  })
}

/** Rows that lack cells where empty ones vanish: from the first figure on, nothing tells whose they are. */
function leaveShortRows(rows: readonly GridRow[]): GridRow[] {
  const width = rows.reduce((widest, {cells}) => Math.max(widest, cells.length), 0)
  return rows.map((row) => {
    if (row.cells.length < 2 || row.cells.length >= width) return row
    const from = row.cells.findIndex(({text}, at) => at > 0 && (isValueLike(text) || isYearLike(text)))
    return from < 0 ? row : {...row, undividedFrom: from}
  })
}

function spanOf(first: Cell['position'], last: Cell['position']): Cell['position'] {
  return 'line' in first && 'line' in last ? {line: first.line, endLine: last.endLine} : first
}

/** Pipe-table lines → one table piece. The rule under the header is drawn, not text; what stands above it is header. */
export function pipeGrid(lines: readonly SourceLine[], cut: CutRow = pipeRowCutter(isFramed(lines))): Grid {
  const written = lines.filter((line) => !isPipeRule(line.text))
  // a rule above all is the frame's
  const first = lines.findIndex((line) => !isPipeRule(line.text))
  const rule = headerRule(lines, first, cut)
  const header = rule < 0 ? 0 : rule - Math.max(0, first)
  const rows = joinWrappedRows(spreadOverPipes(written, written.map(cut)), header)
  const because =
    rule < 0 ? 'pipes stand between the words of its lines' : 'pipes and a rule under its header'
  return {
    type: 'grid',
    layout: 'pipes',
    because,
    rows,
    headerRows: header,
    position: across(lines),
  }
}

/**
 * The rule under the header: the first one under a line, if rows stand below it and none above it. One at the foot closes
 * the frame, and one under rows parts them.
 */
function headerRule(lines: readonly SourceLine[], first: number, cut: CutRow): number {
  const rule = lines.findIndex((line, at) => at > first && isPipeRule(line.text))
  if (rule < 0 || !lines.slice(rule).some((line) => !isPipeRule(line.text))) return -1
  const [, ...under] = lines.slice(Math.max(0, first), rule)
  return under.map(cut).some(holdsValue) ? -1 : rule
}

function holdsValue({cells}: GridRow): boolean {
  return cells.slice(1).some(({text}) => isValueLike(text) && !isYearLike(text))
}

function wraps(above: GridRow, line: SourceLine): boolean {
  if (line.text.includes('\t')) return false
  const last = above.cells.findLast((cell) => cell.text !== '')?.text ?? ''
  if (last === '') return false
  return (
    /^\s*[\p{Ll}(]/u.test(line.text) ||
    /(,|-|&|\b(a|an|and|by|for|from|in|of|on|or|the|to|with))$/i.test(last)
  )
}

function appendLine(row: GridRow, line: SourceLine): GridRow {
  const words = readInline(line.text)
  const at = row.cells.findLastIndex((cell) => cell.text !== '')
  const cells = row.cells.map((cell, index): Cell => {
    if (index !== at) return cell
    const position = {...row.position, endLine: line.number}
    return {...cell, text: `${cell.text} ${words.text}`, visible: cell.visible + words.visible, position}
  })
  return {cells, position: {...row.position, endLine: line.number}}
}

function across(lines: readonly SourceLine[]): Grid['position'] {
  return {line: lines[0]?.number ?? 1, endLine: lines.at(-1)?.number ?? 1}
}
