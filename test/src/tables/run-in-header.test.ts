import {expect, test} from 'vitest'
import {takeRunInHeader} from '../../../src/tables/run-in-header.ts'
import {draftRow, textsIn, visibleIn} from '../../support/draft-row.ts'

const LABELS = ['Name of service', 'Description of review', 'Outcomes']
const ROW = draftRow(['Name of service Bins', 'Description of Review A look at costs', 'Outcomes None yet'])

test('labels of another table that begin every cell of the first row are its header', () => {
  const taken = takeRunInHeader(ROW, [['Other', 'Heads', 'Here'], LABELS])
  expect(taken?.names).toEqual(LABELS)
  expect(taken === undefined ? [] : textsIn([taken.row])).toEqual([['Bins', 'A look at costs', 'None yet']])
  expect(taken?.row.flags).toEqual(['split'])
  expect(taken === undefined ? 0 : taken.visible + visibleIn([taken.row])).toBe(visibleIn([ROW]))
})

test('cells that are empty need no label', () => {
  const row = draftRow(['Name of service Bins', '', 'Outcomes None yet'])
  expect(takeRunInHeader(row, [LABELS])?.row.cells.map(({text}) => text)).toEqual(['Bins', '', 'None yet'])
})

test.each([
  ['one cell without its label', ['Name of service Bins', 'A look at costs', 'Outcomes None yet']],
  ['one filled cell', ['Name of service Bins', '', '']],
  ['the labels and nothing else', LABELS],
  ['a label that goes on as another word', ['Name of services', 'Description of reviews', 'Outcomes None']],
  ['no label', ['Bins', 'Costs', 'None']],
])('%s is no header run in', (_, cells) => {
  expect(takeRunInHeader(draftRow(cells), [LABELS])).toBeUndefined()
})

test('where the report has no header there is none to take', () => {
  expect(takeRunInHeader(ROW, [])).toBeUndefined()
})
