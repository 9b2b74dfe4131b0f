import type {Row, Table} from '../model/table.ts'
import {captionOf, columnNames, headingText, shownCells, type ShownCell} from './cells.ts'

/** Columns whose cells say what a row is about: a screen reader reads them before each figure. */
const NAMES_A_ROW: ReadonlySet<string> = new Set(['code', 'number', 'description', 'commitment'])

/**
 * A table as a page of its own, so that a browser gets its characters right: a caption, `scope` on each
 * header, a `tbody` under each heading row, inherited cells filled in and marked `data-inherited`.
 */
export function emitHtml(table: Table): string {
  const names = columnNames(table)
  const caption = escape(captionOf(table))
  const groups = rowGroups(table.rows).map((rows) => body(table, rows, names.length))
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${caption || 'Table'}</title></head>
<body>
<table id="${escape(table.id)}">
${caption && `<caption>${caption}</caption>\n`}<thead>
<tr>${names.map(header).join('')}</tr>
</thead>
${groups.join('\n')}
</table>
</body>
</html>
`
}

// An empty <th> is a header that says nothing, which checkers of accessibility refuse.
function header(name: string): string {
  return name === '' ? '<td></td>' : `<th scope="col">${lines(name)}</th>`
}

/** A heading row begins a group; the rows before the first are one too. */
function rowGroups(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last === undefined || row.kind === 'heading') groups.push([row])
    else last.push(row)
  }
  return groups
}

function body(table: Table, rows: readonly Row[], width: number): string {
  const named = table.columns.findIndex(({role}) => NAMES_A_ROW.has(role))
  const trs = rows.map((row) => {
    if (row.kind === 'heading')
      return `<tr><th scope="rowgroup" colspan="${width}">${lines(headingText(row))}</th></tr>`
    const cells = shownCells(table, row).map((cell, i) => dataCell(cell, i === named))
    return `<tr${row.kind === 'total' ? ' class="total"' : ''}>${cells.join('')}</tr>`
  })
  return `<tbody>\n${trs.join('\n')}\n</tbody>`
}

function dataCell({text, inherited}: ShownCell, namesRow: boolean): string {
  const mark = inherited ? ' data-inherited' : ''
  return namesRow && text !== ''
    ? `<th scope="row"${mark}>${lines(text)}</th>`
    : `<td${mark}>${lines(text)}</td>`
}

function lines(text: string): string {
  return escape(text).replace(/\r?\n/g, '<br>')
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
}
