import type {Row, Table} from '../model/table.ts'
import {captionOf, columnNames, headingText, shownCells} from './cells.ts'
import {escapeMarkdown as escape} from './escape-markdown.ts'
import {markdownTable} from './markdown-table.ts'

/**
 * A table as GitHub-flavoured Markdown, its caption above it in bold.
 *
 * Markdown has no heading rows or spanning cells: a heading row is its words in bold in the first cell, and
 * an inherited cell is filled in.
 */
export function emitMarkdown(table: Table): string {
  const names = columnNames(table)
  const rows = table.rows.map((row) => cellsOf(table, row, names.length))
  const caption = captionOf(table)
  return `${[...(caption ? [`**${escape(caption)}**`, ''] : []), ...markdownTable(names.map(escape), rows)].join('\n')}\n`
}

function cellsOf(table: Table, row: Row, width: number): readonly string[] {
  const texts =
    row.kind === 'heading'
      ? [`**${escape(headingText(row))}**`]
      : shownCells(table, row).map(({text}) => escape(text))
  return [...texts, ...Array.from({length: width - texts.length}, () => '')]
}
