import {expect, test} from 'vitest'
import {pipeGrid} from '../../../parsers/text/grid.ts'
import {cutLines} from '../../../parsers/text/lines.ts'

const texts = (text: string): string[][] =>
  pipeGrid(cutLines(text)).rows.map((row) => row.cells.map((cell) => cell.text))
const HEAD = '| Code | Measure | Actual |\n| BV1 | Houses that stood empty | 12 |\n'

test('a row of wrapped ends belongs to the row above it', () => {
  expect(texts(`${HEAD}| BV2 | Bills that were paid | 41 |\n| | within 30 days | |`).at(-1)).toEqual([
    'BV2',
    'Bills that were paid within 30 days',
    '41',
  ])
})

test.each([
  ['a heading', '| | Housing | |'],
  ['a sentence that begins anew below one that ended', '| | Roads. | |\n| | Other roads | |'],
  ['a row with a value', '| | and more | 7 |'],
])('%s stays a row', (_, rows) => {
  expect(texts(HEAD + rows)).toHaveLength(2 + rows.split('\n').length)
})

test('under a row that goes by its first cell most of the others may wrap, and so may a date', () => {
  const head = '|Ref|Action    |Lead     |Due      |%  |\n|1  |Paint it  |A Cook   |June 2003|12%|\n'
  const wrapped = '|2  |Adopt our |Chief    |September|41%|\n|   |charter   |Accountant|2003    |   |'
  expect(texts(head + wrapped).slice(2)).toEqual([
    ['2', 'Adopt our charter', 'Chief Accountant', 'September 2003', '41%'],
  ])
  expect(texts(head + wrapped.replace('|   |charter', '|3  |charter'))).toHaveLength(4)
  expect(texts(head + wrapped.replace('September', 'Soon     '))).toHaveLength(4)
})
