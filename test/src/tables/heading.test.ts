import {expect, test} from 'vitest'
import type {Block} from '../../../parsers/block.ts'
import {findHeadings, headingClass} from '../../../src/tables/heading.ts'
import {gridOf, proseOf} from '../../support/draft-row.ts'

const GRID = gridOf(['PI Code', 'Actual'], ['BV8', '90%'])
const TEXT = proseOf(
  'The council has made good progress this year, and all of its services have improved. We are proud of it.',
)
const headings = (...blocks: readonly Block[]) => {
  const found = findHeadings(blocks)
  return blocks.flatMap((block) => (found.has(block) && block.type !== 'grid' ? [block.text] : []))
}

test.each([
  ['a heading mark', proseOf('plan of the year', {level: 2}, 'heading')],
  ['bold', proseOf('Best Value Performance Indicators', {bold: true})],
  ['capitals', proseOf('IMPROVING ECONOMIC WELL-BEING')],
  ['the name of a section', proseOf('Section 2: The Strategic Framework')],
  ['the name of a department', proseOf('Department: Resources')],
])('%s makes a heading wherever it stands', (_, block) => {
  expect(headings(TEXT, block, TEXT)).toEqual([block.text])
  expect(headings(block)).toEqual([block.text])
})

test('a short plain line heads a table or a paragraph right below it', () => {
  expect(headings(proseOf('Community Plan'), GRID)).toEqual(['Community Plan'])
  expect(headings(proseOf('Community Plan'), TEXT)).toEqual(['Community Plan'])
})

test('of a list of contents no line is a heading but the last, and that only over a table', () => {
  const list = ['Foreword', 'Our Priorities', 'Our Finances'].map((text) => proseOf(text))
  expect(headings(...list, GRID)).toEqual(['Our Finances'])
  expect(headings(...list)).toEqual([])
})

test.each([
  ['a sentence', proseOf('We have met our targets.')],
  ['an unfinished line', proseOf('Reports of the')],
  ['a line in lower case', proseOf('and the other services')],
  ['a list item', proseOf('Community Plan', {marker: '-'}, 'list-item')],
  ['a long line', proseOf(`Community ${'and Plan '.repeat(30)}`)],
  ['a paragraph in bold', proseOf(`Community ${'and plan '.repeat(30)}.`, {bold: true})],
  ['figures alone', proseOf('34.5 22')],
])('%s heads nothing', (_, block) => {
  expect(headings(block, GRID)).toEqual([])
})

test.each([
  ['Appendix 2', 'major'],
  ['A: Working with partners', 'theme'],
  ['Priority 3', 'theme'],
  ['DEPARTMENT: RESOURCES', 'department'],
  ['Local Performance Indicators', 'indicator-set'],
  ['CHIEF EXECUTIVE', 'capitals'],
  ['Housing', 'plain'],
])('the form of %j is of kind %j', (text, kind) => {
  expect(headingClass(proseOf(text))).toBe(kind)
})

test('a heading of no name ranks by how it is set', () => {
  expect(headingClass(proseOf('Housing', {level: 3}))).toBe('level-3')
  expect(headingClass(proseOf('Housing', {bold: true}))).toBe('bold')
})
