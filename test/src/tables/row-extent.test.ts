import {expect, test} from 'vitest'
import {ownWidth} from '../../../src/tables/row-extent.ts'
import {gridRow} from '../../support/draft-row.ts'

const ROWS = [gridRow(['BV8', '90', '☺', '']), gridRow(['BV9', '', '', ''])]

test('a drawn cell without a head is a column of its own', () => {
  expect(ownWidth(ROWS, 'cells')).toBe(3)
  expect(ownWidth(ROWS, 'ruled')).toBe(3)
})

test('the end of a ragged line is none', () => {
  expect(ownWidth(ROWS, 'tabs')).toBe(0)
})
