import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {isPageNumberLine, learnPages} from '../../../parsers/text/page-lines.ts'

test.each([
  ['12', true],
  ['- 12 -', true],
  ['Page 12 of 160', true],
  ['2004', false], // a year
  ['12 houses', false],
  ['96%', false],
])('%j is a page number: %j', (text, expected) => {
  expect(isPageNumberLine(text)).toBe(expected)
})

test('the first lines again, and lines that recur beside page numbers, run through a file', () => {
  const turns = [2, 3, 4].map((page) => `words of page ${page}\n\nBest Value Plan\nPage ${page}\n`)
  const pages = learnPages(cutLines(`Wexcombe Council\nReport 2004/05\n${turns.join('')}`))
  expect(pages.isRunning('WEXCOMBE COUNCIL')).toBe(true)
  expect(pages.isRunning('  Best Value Plan')).toBe(true)
  expect(pages.isRunning('Housing')).toBe(false)
})

test('a heading that recurs away from page numbers does not run', () => {
  const pages = learnPages(cutLines('A\nB\nHousing\nx\nHousing\ny\nHousing\nz'))
  expect(pages.isRunning('Housing')).toBe(false)
})
