import {describe, expect, test} from 'vitest'
import {findBreaks, NO_BREAKS} from '../../../src/layouts/breaks.ts'
import {findHeader} from '../../../src/layouts/find-header.ts'
import {flowLines} from '../../support/flow-text.ts'

const TEXT = [
  'Oakshire annual report', // 0
  'Ref Indicator Actual Target', // 1
  'LX14 Kerbs mended 41 45',
  'Page 3 of 12', // 3
  'Oakshire annual report',
  'Ref Indicatcr Actual Target', // 5: misread
  'LX15 Lamps lit 91 95',
  '- 4 -', // 7
  'Action Lead Officer By When Status', // 8: another table
  'Mend the kerbs R. Thorn May 2006 Amber',
]

describe('below a header', () => {
  const lines = flowLines(...TEXT)
  const header = findHeader(lines, 1)
  const breaks = header === undefined ? NO_BREAKS : findBreaks(lines, header)
  const where = (is: (line: number) => boolean) =>
    TEXT.flatMap((_, line) => (is(line) && line > 1 ? [line] : []))

  test('the number of a page, what stands above the table too and the header again are no row’s', () => {
    expect(where(breaks.isBreak)).toEqual([3, 4, 5, 7])
  })

  test('the header is known again though a letter is misread', () => {
    expect(where((line) => breaks.headerAt(line) > 0)).toEqual([5])
  })

  test('the header itself is not met again', () => {
    expect(breaks.headerAt(1)).toBe(0)
  })

  test('the rows end where another table begins', () => {
    expect(where(breaks.isEnd)).toEqual([8])
  })

  test('asked again they answer the same', () => {
    expect(where(breaks.isBreak)).toEqual([3, 4, 5, 7])
  })
})

test('every line of a header printed again is a break', () => {
  const head = ['2004/05 2005/06', 'Ref Indicator Actual Target']
  const lines = flowLines(...head, 'LX14 Kerbs mended 41 45', ...head, 'LX15 Lamps lit 91 95')
  const header = findHeader(lines, 0)
  const breaks = header === undefined ? NO_BREAKS : findBreaks(lines, header)
  expect([2, 3, 4, 5].map(breaks.isBreak)).toEqual([false, true, true, false])
  expect([3, 4].map(breaks.headerAt)).toEqual([2, 0])
})

test.each(['41', '3 of the kerbs', 'Page boys', 'Kerbs', ''])('%j is no break', (text) => {
  const lines = flowLines('Ref Indicator Actual Target', 'LX14 Kerbs mended 41 45', text)
  const header = findHeader(lines, 0)
  expect(header).toBeDefined()
  expect(header === undefined ? true : findBreaks(lines, header).isBreak(2)).toBe(false)
})

test('where nothing is known of breaks there are none', () => {
  expect([NO_BREAKS.isBreak(0), NO_BREAKS.headerAt(0), NO_BREAKS.isEnd(0)]).toEqual([false, 0, false])
})
