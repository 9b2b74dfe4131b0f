import {expect, test} from 'vitest'
import {markDisplacedRows} from '../../../src/tables/displaced.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

const COLUMNS = columnsOf('PI Code', 'Indicator', 'Actual 2003/04', 'Target 2004/05')
const WHOLE = [
  draftRow(['LX1', 'Kerbs mended', '41', '45']),
  draftRow(['LX2', 'Lamps lit', '91', '95']),
  draftRow(['LX3', 'Paths swept', '12', '14']),
]

function marked(...rows: readonly string[][]): boolean[] {
  const read = markDisplacedRows([...WHOLE, ...rows.map((texts) => draftRow(texts))], COLUMNS)
  return read.rows.slice(WHOLE.length).map(({flags}) => flags.includes('damaged'))
}

test('a figure in the title’s column stands beside it, and so do the others of its row', () => {
  expect(marked(['', '14 days', '15 days', ''])).toEqual([true])
  const {messages} = markDisplacedRows([...WHOLE, draftRow(['', '14', '15', ''])], COLUMNS)
  expect(messages).toMatchObject([{code: 'table/displaced-row', severity: 'warning'}])
})

test('the end of a title in the code’s column stands beside it, and above it is the beginning', () => {
  expect(marked(['LX4', 'Bins emptied on the', '', ''], ['day after', '88', '90', ''])).toEqual([true, true])
})

test.each([['a) under £5,000'], ['(ii) of which urgent'], ['b. council tenants'], ['(c) 5 days or more']])(
  'the lettered title of a part stands beside the figures: %j',
  (part) => {
    expect(marked(['LX4', 'Repairs in time', part, '88'], ['', '', part, '88'])).toEqual([true, true])
  },
)

test.each([
  ['a whole row', ['LX4', 'Bins emptied', '88', '90']],
  ['a title without a code', ['', 'Bins emptied', '88', '90']],
  ['a row without a figure', ['LX4', 'Bins emptied', '', '']],
  ['a lettered figure', ['LX4', 'Bins emptied', 'a) 88%', 'i) 90%']],
  ['a title that holds a figure', ['LX4', '5 or more bins emptied', '88', '90']],
])('%s stays', (_, texts) => {
  expect(marked(texts)).toEqual([false])
})

test('where most titles are figures, the column holds no titles', () => {
  const rows = [draftRow(['LX1', '1', '41', '45']), draftRow(['LX2', '2', '91', '95'])]
  expect(markDisplacedRows(rows, COLUMNS)).toEqual({rows, messages: []})
})
