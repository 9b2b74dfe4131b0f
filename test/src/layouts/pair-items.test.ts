import {expect, test} from 'vitest'
import {textOf} from '../../../src/layouts/flow.ts'
import {readHeadItems} from '../../../src/layouts/head-items.ts'
import {pairings} from '../../../src/layouts/pair-items.ts'
import {wordsOf} from '../../support/flow-text.ts'

function paired(text: string): string[][] {
  const {items} = readHeadItems(wordsOf(text).tokens)
  return pairings(items).map((way) => way.map((own) => own.map(({tokens}) => textOf(tokens)).join(' ')))
}

test('a year and its measure are one column or two', () => {
  expect(paired('2004/05 Actual')).toEqual([['2004/05 Actual'], ['2004/05', 'Actual']])
})

test('for each count of columns the most regular pairs are offered', () => {
  const ways = paired('Actual 2004/05 Target 2005/06 Variance').filter((way) => way.length === 3)
  expect(ways).toEqual([['Actual 2004/05', 'Target 2005/06', 'Variance']]) // and not `2004/05 Target`
})

test('a measure that needs no year stays alone', () => {
  expect(paired('Actual 2004/05 Variance')).toContainEqual(['Actual 2004/05', 'Variance'])
})

test('two years are never one column', () => {
  expect(paired('2004/05 2005/06')).toEqual([['2004/05', '2005/06']])
})

test('runs of too many items are not paired', () => {
  expect(paired('2004/05 Actual '.repeat(7))).toEqual([])
})
