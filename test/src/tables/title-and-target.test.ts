import {expect, test} from 'vitest'
import {joinTitlesAndTargets} from '../../../src/tables/title-and-target.ts'
import {columnsOf, draftRow, textsIn, visibleIn} from '../../support/draft-row.ts'

const COLUMNS = columnsOf('No', 'Dept', 'Priority', 'Commitment', 'Time-Scale', 'Progress')
const TITLE = draftRow(['12', 'Chief', 'High', 'Better Access', '', ''])

test('a title and the target under it that share a number are one row, its parts on lines of their own', () => {
  const target = draftRow(['', 'Exec', 'High', 'Open five access points.', '', ''])
  const rows = joinTitlesAndTargets([TITLE, target], COLUMNS)
  expect(textsIn(rows)).toEqual([
    ['12', 'Chief Exec', 'High', 'Better Access\nOpen five access points.', '', ''],
  ])
  expect(rows[0]?.flags).toEqual(['rejoined'])
  expect(visibleIn(rows)).toBe(visibleIn([TITLE, target]))
})

test.each([
  ['has a number of its own', ['13', 'Chief', 'High', 'Open five access points.', '', '']],
  ['shares nothing', ['', '', '', 'Open five access points.', '', '']],
  ['has another priority', ['', 'Chief', 'Other', 'Open five access points.', '', '']],
  ['has progress of its own', ['', 'Chief', 'High', 'Open five access points.', '', 'Two are open.']],
  ['has no commitment', ['', 'Chief', 'High', '', '', '']],
])('a row that %s stays', (_, cells) => {
  expect(joinTitlesAndTargets([TITLE, draftRow(cells)], COLUMNS)).toHaveLength(2)
})

test('nothing is joined over a page break, nor under a sentence that ended', () => {
  const cells = ['', 'Chief', 'High', 'Open five access points.', '', '']
  expect(joinTitlesAndTargets([TITLE, draftRow(cells, {opensPiece: true})], COLUMNS)).toHaveLength(2)
  const ended = draftRow(['12', 'Chief', 'High', 'Better Access.', '', ''])
  expect(joinTitlesAndTargets([ended, draftRow(cells)], COLUMNS)).toHaveLength(2)
})
