import {describe, expect, test} from 'vitest'
import {readFigureRow, readMatrix} from '../../../../src/layouts/form/measure-matrix.ts'
import {gridOf} from '../../../support/draft-row.ts'

function said(...rows: readonly (readonly string[])[]): string[] | undefined {
  return readMatrix(gridOf(...rows))?.map(({head, cell}) => `${head.text}: ${cell.text}`)
}

describe('a small table of one indicator gives each figure its measure and year', () => {
  test('years across', () => {
    expect(said(['', '2003/04', '2004/05'], ['Actual', '41', ''], ['Target', '45', '48'])).toEqual([
      'Actual 2003/04: 41',
      'Target 2003/04: 45',
      'Target 2004/05: 48',
    ])
  })

  test('years down', () => {
    expect(said(['Year', 'Target', 'Outturn'], ['2003/04', '45', '41'], ['2004/05', '48', 'n/a'])).toEqual([
      'Target 2003/04: 45',
      'Outturn 2003/04: 41',
      'Target 2004/05: 48',
      'Outturn 2004/05: n/a',
    ])
  })

  test('quarters', () => {
    expect(said(['', 'Q1 2004/05', 'Q2 2004/05'], ['Actual', '11', '12'])).toEqual([
      'Actual Q1 2004/05: 11',
      'Actual Q2 2004/05: 12',
    ])
  })
})

test.each<[string, ...string[][]]>([
  ['a label that is neither', ['', '2003/04'], ['Actual', '41'], ['Remarks', '45']],
  ['a year that stands twice', ['', '2003/04', '2003/04'], ['Actual', '41', '42']],
  ['words for a figure', ['', '2003/04'], ['Actual', 'see the plan']],
  ['figures across and down', ['', '41'], ['Actual', '45']],
  ['a head without rows', ['', '2003/04']],
  ['a table of codes', ['Ref', 'Actual'], ['LX1', '41']],
])('%s: nothing is read', (_, ...rows) => {
  expect(said(...rows)).toBeUndefined()
})

const row = (...rows: readonly (readonly string[])[]) =>
  readFigureRow(gridOf(...rows))?.map(({head, cell}) => `${head.text}: ${cell.text}`)

test('figures in one row have the heads over them, a year over several measures all of those', () => {
  expect(row(['2003/04', '2004/05', ''], ['Actual', 'Target', 'Actual'], ['12%', '14%', '15%'])).toEqual([
    '2003/04 Actual: 12%',
    '2004/05 Target: 14%',
    '2004/05 Actual: 15%',
  ])
  expect(row(['Actual 2003/04', 'Target 2004/05'], ['12%', 'n/a'])).toEqual([
    'Actual 2003/04: 12%',
    'Target 2004/05: n/a',
  ])
})

test.each<[string, ...string[][]]>([
  ['a head without a year', ['Actual', 'Target 2004/05'], ['12%', '14%']],
  ['a head that stands twice', ['Actual 2003/04', 'Actual 2003/04'], ['12%', '14%']],
  ['two rows of figures', ['Actual 2003/04', 'Target 2004/05'], ['12%', '14%'], ['1', '2']],
  ['words', ['Actual 2003/04', 'Target 2004/05'], ['see below', '14%']],
  ['one figure', ['Actual 2003/04'], ['12%']],
])('%s: no row of figures', (_, ...rows) => {
  expect(row(...rows)).toBeUndefined()
})
