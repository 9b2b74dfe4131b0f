import {expect, test} from 'vitest'
import {readExplainedRows} from '../../../src/layouts/explained-rows.ts'
import {visibleOf} from '../../support/flow-text.ts'
import {parsed} from '../../support/read-text.ts'

function rowsIn(text: string): string[] {
  const {blocks} = parsed(text)
  const read = readExplainedRows(blocks)
  expect(visibleOf(read)).toBe(visibleOf(blocks))
  return read.flatMap((block) =>
    block.type === 'grid' ? block.rows.map((row) => row.cells.map((cell) => cell.text).join(' | ')) : [],
  )
}

const ROWS = 'LX1 Kerbs mended 31% 28% 30%\nLX2 Lamps lit in 10 days 97% n/a 100%\n'

test.each([
  `${ROWS}\nThe figures above are the actual for 2002/03, the actual for 2003/04 and the target for 2004/05.\n`,
  `Columns show Actual 2002/03; Actual 2003/04; Target 2004/05\n\n${ROWS}`,
])('a sentence beside rows names their figures: %j', (text) => {
  expect(rowsIn(text).slice(1)).toEqual([
    'LX1 | Kerbs mended | 31% | 28% | 30%',
    'LX2 | Lamps lit in 10 days | 97% | n/a | 100%',
  ])
})

test('a row of more or fewer figures than the sentence names is not read', () => {
  const key = 'The figures above are the actual for 2003/04 and the target for 2004/05.'
  expect(
    rowsIn(`LX1 Kerbs mended 31%\nLX2 Lamps lit 97% 98%\nLX3 Lamps out 3 4 5\n\n${key}\n`).slice(1),
  ).toEqual(['LX2 | Lamps lit | 97% | 98%'])
})

test.each([
  ['names no year', 'The figures above are actual and target.'],
  ['names one thing twice', 'The figures above are the actual for 2003/04 and the actual for 2003/04.'],
  ['says more', 'The figures above are the actual for 2003/04, the target for 2004/05 and a guess.'],
])('a sentence that %s explains nothing', (_, key) => {
  expect(rowsIn(`LX1 Kerbs mended 31% 28%\n\n${key}\n`)).toEqual([])
})

test('two sentences that differ explain nothing', () => {
  const key = (year: string) => `The figures above are the actual for ${year} and the target for 2004/05.\n`
  expect(rowsIn(`${key('2002/03')}\nLX1 Kerbs mended 31% 28%\n\n${key('2003/04')}`)).toEqual([])
})
