import type {Row, Table} from '../model/table.ts'
import {captionOf, columnNames, headingText, shownCells} from './cells.ts'

/**
 * A table as GitHub-flavoured Markdown, its caption above it in bold.
 *
 * Markdown has no heading rows or spanning cells: a heading row is its words in bold in the first cell, and
 * an inherited cell is filled in.
 */
export function emitMarkdown(table: Table): string {
  const names = columnNames(table)
  const head = [line(names.map(escape)), line(names.map(() => '---'))]
  const rows = table.rows.map((row) => line(cellsOf(table, row, names.length)))
  const caption = captionOf(table)
  return `${[...(caption ? [`**${escape(caption)}**`, ''] : []), ...head, ...rows].join('\n')}\n`
}

function cellsOf(table: Table, row: Row, width: number): readonly string[] {
  const texts =
    row.kind === 'heading'
      ? [`**${escape(headingText(row))}**`]
      : shownCells(table, row).map(({text}) => escape(text))
  return [...texts, ...Array.from({length: width - texts.length}, () => '')]
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Text that shows as it stands: what Markdown or HTML would read as a mark is escaped, a line end is `<br>`. */
function escape(text: string): string {
  return text
    .replace(/[\\`*~[\]|]|\b_|_\b/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?=[a-z/!?])/gi, '&lt;')
    .replace(/\r?\n/g, '<br>')
}
