import {expect, test} from 'vitest'
import {learnHeadings, splitHeadings} from '../../../src/tables/split-headings.ts'
import {columnsOf, draftRow, textsIn, visibleIn} from '../../support/draft-row.ts'

const COLUMNS = columnsOf('No', 'Commitment', 'Responsible Officer')

test('a short title over a sentence in one cell is learnt as a heading', () => {
  const rows = [draftRow(['1', 'Safer Roads\nReduce the number of people hurt on our roads', 'Bill Nichols'])]
  expect(learnHeadings(rows, COLUMNS)).toEqual(['Safer Roads'])
})

test.each([
  ['a sentence over a sentence', 'Make the roads safer\nReduce the number of people hurt on our roads'],
  ['a title over a title', 'Safer Roads\nCleaner Streets'],
  ['a title that ends in a mark', 'Safer Roads:\nReduce the number of people hurt on our roads'],
  ['a title that cannot end there', 'Safer Roads and\nReduce the number of people hurt on our roads'],
  ['one line', 'Safer Roads'],
])('%s teaches nothing', (_, text) => {
  expect(learnHeadings([draftRow(['1', text, ''])], COLUMNS)).toEqual([])
})

test('what was learnt is parted from the entry it was run into', () => {
  const row = draftRow(['2', 'Safer Roads Build ten crossings.', 'Bill Nichols'], {opensPiece: true})
  const rows = splitHeadings([row], COLUMNS, new Set(['Safer Roads']))
  expect(textsIn(rows)).toEqual([
    ['', 'Safer Roads', ''],
    ['2', 'Build ten crossings.', 'Bill Nichols'],
  ])
  expect(rows.map(({kind, opensPiece}) => [kind, opensPiece])).toEqual([
    ['heading', true],
    ['data', false],
  ])
  expect(visibleIn(rows)).toBe(visibleIn([row]))
})

test.each([
  ['elsewhere in the cell', 'Build ten crossings for Safer Roads'],
  ['as the whole cell', 'Safer Roads'],
  ['as the start of a longer word', 'Safer Roadside lamps'],
])('what was learnt stays where it stands %s', (_, text) => {
  const row = draftRow(['2', text, ''])
  expect(splitHeadings([row], COLUMNS, new Set(['Safer Roads']))).toEqual([row])
})

test('a table without a column of words has no headings run in', () => {
  const columns = columnsOf('Service', 'Budget')
  const row = draftRow(['Safer Roads Build', '£3'])
  expect(splitHeadings([row], columns, new Set(['Safer Roads']))).toEqual([row])
  expect(learnHeadings([row], columns)).toEqual([])
})
