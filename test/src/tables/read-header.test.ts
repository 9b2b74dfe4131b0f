import {expect, test} from 'vitest'
import {tablesIn} from '../../support/read-text.ts'

const ROWS = 'BV7\tVisits to museums\t5\t6\t7\nBV8\tInvoices paid on time\t50\t60\t70\n'
const MEASURES = ['actual 2003/04', 'target 2003/04', 'target 2004/05']

/** Role and period of the columns of the first table, and the cells of its first row. */
function read(header: string, rows = ROWS): {columns: string[]; cells: readonly string[]; count: number} {
  const [table] = tablesIn(`${header}\n${rows}`).tables
  const columns = table?.columns.map(({role, period}) => [role, period].filter(Boolean).join(' ')) ?? []
  return {columns, cells: table?.rows[0]?.cells ?? [], count: table?.rows.length ?? 0}
}

test.each([
  ['years over measures', 'PI Code\tIndicator\t2003/04\t\t2004/05\n\t\tActual\tTarget\tTarget'],
  ['measures over years', 'PI Code\tIndicator\tActual\tTarget\tTarget\n\t\t2003/04\t2003/04\t2004/05'],
  ['a measure over two years', '\t\tActual\tTarget\t\nPI Code\tIndicator\t2003/04\t2003/04\t2004/05'],
  ['years above all names', '\t\t2003/04\t\t2004/05\nPI Code\tIndicator\tActual\tTarget\tTarget'],
  [
    'labels over two lines',
    'PI\tIndicator\tActual\tTarget\tTarget\nCode\t\tfor 2003/04\tfor 2003/04\tfor 2004/05',
  ],
  [
    'names parted over two lines',
    'PI Code\tPerformance\t2003/04\t\t2004/05\n\tIndicator\tActual\tTarget\tTarget',
  ],
  [
    'three lines and units',
    'PI Code\tIndicator\t2003/04\t\t2004/05\n\t\tActual\tTarget\tTarget\n\t\t%\t%\t%',
  ],
  [
    'a head over heads',
    '\t\tPerformance\t\t\n\t\t2003/04\t\t2004/05\nPI Code\tIndicator\tActual\tTarget\tTarget',
  ],
  [
    'three lines, of which the first says little',
    '\t\tPerformance\tTargets\tTargets\n\t\tResult\tTarget\tTarget\nCode\tMeasure\t2003/04\t2003/04\t2004/05',
  ],
  [
    'years broken at the slash',
    'PI Code\tIndicator\tActual\tTarget\tTarget\n\t\t2003/\t2003/\t2004/\n\t\t04\t04\t05',
  ],
  [
    'column numbers below',
    'PI Code\tIndicator\tActual 2003/04\tTarget 2003/04\tTarget 2004/05\n1\t2\t3\t4\t5',
  ],
  [
    'column letters below',
    'PI Code\tIndicator\tActual 2003/04\tTarget 2003/04\tTarget 2004/05\n(a)\t(b)\t(c)\t(d)\t(e)',
  ],
  [
    'column numbers above',
    '1\t2\t3\t4\t5\nPI Code\tIndicator\tActual 2003/04\tTarget 2003/04\tTarget 2004/05',
  ],
  ['misread years', 'PI Code\tIndicator\tActual 2OO3/04\tTarget 2003/O4\tTarget 2004/O5'],
])('a header of %s gives each column its measure and year, and takes no row', (_, header) => {
  const {columns, cells, count} = read(header)
  expect(columns.slice(2)).toEqual(MEASURES)
  expect(cells[0]).toBe('BV7')
  expect(count).toBe(2)
})

test('a header again with slips and a label lost takes no row', () => {
  const again = 'Pl Code\tIndlcator\tActua1 2003/04\tTarqet 2003/04\t\n'
  const {columns, count} = read(
    'PI Code\tIndicator\tActual 2003/04\tTarget 2003/04\tTarget 2004/05',
    `BV7\tVisits\t5\t6\t7\n\n${again}BV8\tInvoices\t50\t60\t70\n`,
  )
  expect(columns.slice(2)).toEqual(MEASURES)
  expect(count).toBe(2)
})

test('rows of words under a header of one line stay rows', () => {
  const {count} = read(
    'PI Code\tIndicator\tActual 2003/04\tTarget 2003/04\tComments',
    'BV1\tIs there a strategy?\tYes\tYes\tNone\nBV2\tIs it kept?\tNo\tYes\tNone\n',
  )
  expect(count).toBe(2)
})
