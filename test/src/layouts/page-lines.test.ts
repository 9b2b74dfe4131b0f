import {expect, test} from 'vitest'
import {
  isPageNumber,
  pageBlocks,
  pageBreaks,
  pageLines,
  pageLinesOf,
} from '../../../src/layouts/page-lines.ts'
import {flowOf} from '../../../src/layouts/flow.ts'
import {parsed} from '../../support/read-text.ts'
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

test('a page breaks at its marked number, and at a number beside the head again', () => {
  const {blocks} = parsed(
    'Wexcombe Council\nReport\n\nwords\n\n12\nWexcombe Council\n\nmore\n\n12\n\nPage 4 of 9\n',
  )
  const flow = flowOf(blocks.filter((block) => block.type !== 'grid'))
  const breaks = pageBreaks(flow, pageLinesOf(blocks))
  expect(flow.filter((_, at) => breaks.has(at)).map(({text}) => text)).toEqual([
    '12',
    'Wexcombe Council',
    '12',
    'Page 4 of 9',
  ])
})

test('a number alone is a figure as well as a page’s, and a label that comes again is no head', () => {
  const {blocks} = parsed('Actual 2003/04: 81%\nTarget: 84%\n\nwords\n\n12\n\nActual 2003/04: 81%\n')
  const flow = flowOf(blocks.filter((block) => block.type !== 'grid'))
  expect(pageBreaks(flow, pageLinesOf(blocks)).size).toBe(0)
})

test('blocks that are a page’s break and nothing else', () => {
  const {blocks} = parsed('Wexcombe Council\nReport\n\nwords\n\nPage 4 of 9\n\nmore\n')
  expect([...pageBlocks(blocks)].map((block) => (block.type === 'grid' ? '' : block.text))).toEqual([
    'Page 4 of 9',
  ])
})
