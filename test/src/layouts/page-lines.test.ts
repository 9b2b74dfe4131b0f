import {expect, test} from 'vitest'
import {isPageNumber, pageLines} from '../../../src/layouts/page-lines.ts'
import {flowLines} from '../../support/flow-text.ts'

test.each(['Page 3', 'page 3 of 40', '3 of 40', '- 3 -'])('“%s” is the number of a page', (text) => {
  expect(isPageNumber(text)).toBe(true)
})

test.each(['3', '3 of 40 kerbs', 'Page', '14 days'])('“%s” is none', (text) => {
  expect(isPageNumber(text)).toBe(false)
})

test('the head of a report is of the page where it stands again', () => {
  const lines = flowLines(
    'Wexcombe District Council',
    'Report',
    'Ref',
    'LX1',
    'Wexcombe District Council',
    'Ref',
  )
  expect(lines.map(pageLines(lines))).toEqual([false, false, false, false, true, false])
})
