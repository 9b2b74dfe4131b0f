import type {Row, Table} from '../../src/model/table.ts'

/** A row of a table, plain but for what is said. */
export function aRow(cells: readonly string[], said: Partial<Row> = {}): Row {
  return {id: 'row', kind: 'data', cells, position: {line: 4, endLine: 4}, flags: [], ...said}
}

/** A table of indicators with a heading, an inherited cell, a total and cells that need care in every format. */
export function aTable(said: Partial<Table> = {}): Table {
  return {
    id: 'a1b2c3',
    family: 'indicators',
    section: ['A: Working with partners', 'Best Value'],
    columns: [
      {name: 'Priority', role: 'priority'},
      {name: 'PI Code', role: 'code'},
      {name: 'Actual 02/03', role: 'actual', period: '2002/03'},
    ],
    rows: [
      aRow(['Corporate health', '', ''], {kind: 'heading'}),
      aRow(['High', 'BV8', '-5']),
      aRow(['', 'BV9|x', '=1+1'], {
        inherited: {0: 'High'},
        flags: ['rejoined'],
        position: [
          {line: 6, endLine: 7},
          {line: 12, endLine: 12},
        ],
      }),
      aRow(['Total', '', '£3\n<b> & "more"'], {kind: 'total'}),
    ],
    position: {line: 2, endLine: 12},
    confidence: 1,
    ...said,
  }
}
