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

test('the report’s first lines beside each other run through its pages', () => {
  const pages = learnPages(cutLines('Wexcombe Council\nReport 2004/05\n\nwords\n'))
  expect(pages.isRunningParts('Wexcombe Council            Report 2004/05')).toBe(true)
  expect(pages.isRunningParts('REPORT 2004/05            Page 12')).toBe(true)
  expect(pages.isRunningParts('Wexcombe Council            41%')).toBe(false)
  expect(pages.isRunningParts('Wexcombe Council')).toBe(false) // one part: that is isRunning’s
})

test('a header that begins the file is none of its running heads when it comes again', () => {
  const head = 'Ref     Indicator     2003/04     2004/05'
  expect(learnPages(cutLines(`${head}\nBV8     Bills         91          92\n`)).isRunningParts(head)).toBe(
    false,
  )
})

test('words beside the number of a page, set apart, are the page’s; those of rows that refer to pages are not', () => {
  const foot = 'Service plans 2004/05          Page 17'
  const pages = learnPages(cutLines(`A\nB\n\nBV8   Bills   91\n\n${foot}\n\nBV9   Tax   92\n`))
  expect(pages.isRunningParts(foot)).toBe(true)
  const rows = ['Mend the kerbs          Page 17', 'Sweep the streets          Page 18']
  const referring = learnPages(cutLines(`A\nB\n\n${rows.join('\n\n')}\n`))
  expect(rows.filter((row) => referring.isRunningParts(row))).toEqual([])
  expect(learnPages(cutLines(`A\nB\nx\n${foot}\ny\n`)).isRunningParts(foot)).toBe(false)
})
