import type {Cell, Grid, GridRow} from '../block.ts'
import {cutPipeRow, cutTabRow} from './cut-row.ts'
import {readInline} from './inline.ts'
import {isFramed, isPipeRule} from './layout.ts'
import type {SourceLine} from './lines.ts'

/**
 * Tabbed lines → one table piece, ragged as it stands. A line without a tab is the wrapped rest of the row above
 * where its words go on from there, and otherwise a row of one cell, such as a sub-heading that lost its tabs.
 */
export function tabGrid(lines: readonly SourceLine[]): Grid {
  const rows: GridRow[] = []
  for (const line of lines) {
    const above = rows.at(-1)
    if (above !== undefined && wraps(above, line)) rows[rows.length - 1] = appendLine(above, line)
    else rows.push(cutTabRow(line))
  }
  return {
    type: 'grid',
    layout: 'tabs',
    because: 'tabs stand between the words of its lines',
    rows,
    headerRows: 0,
    position: across(lines),
  }
}

/** Pipe-table lines → one table piece. The rule under the header is drawn, not text; what stands above it is header. */
export function pipeGrid(lines: readonly SourceLine[]): Grid {
  const rule = lines.findIndex((line) => isPipeRule(line.text))
  const framed = isFramed(lines)
  const rows = lines.filter((line) => !isPipeRule(line.text)).map((line) => cutPipeRow(line, framed))
  const because =
    rule < 0 ? 'pipes stand between the words of its lines' : 'pipes and a rule under its header'
  return {
    type: 'grid',
    layout: 'pipes',
    because,
    rows,
    headerRows: Math.max(0, rule),
    position: across(lines),
  }
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
