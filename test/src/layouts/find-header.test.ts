import {describe, expect, test} from 'vitest'
import {findHeader} from '../../../src/layouts/find-header.ts'
import {textOf} from '../../../src/layouts/flow.ts'
import {flowLines} from '../../support/flow-text.ts'

test.each<[string, string[], number]>([
  ['one line', ['Ref Indicator Actual Target', 'LX14 Kerbs mended 41 45'], 1],
  ['two lines', ['2004/05 2005/06', 'Ref Indicator Actual Target', 'LX14 Kerbs mended 41 45'], 2],
  ['a label a line', ['Ref', 'Indicator', 'Actual', 'Target', 'LX14', 'Kerbs mended'], 4],
  ['actions and days', ['Action Lead Officer By When Status', 'Mend the kerbs R. Thorn May 2006 Amber'], 1],
  ['a label that is not known', ['Ref Indicator Kerbside Actual Target', 'LX14 Kerbs mended 41 45'], 1],
])('a header of %s', (_, lines, length) => {
  expect(findHeader(flowLines(...lines), 0)).toMatchObject({from: 0, to: length, rest: []})
})

test.each<[string, string[]]>([
  ['words', ['The kerbs of the borough were mended in May']],
  ['a row', ['LX14 Kerbs mended 41 45']],
  ['a code without a measure', ['Ref Indicator']],
  ['measures without a title', ['Actual Target Variance']],
  ['a sentence of header words', ['The actual performance was set against the target for each indicator.']],
  ['a list of contents', ['Code of conduct 3', 'Measures and targets 7', 'Status of actions 19']],
  ['an address', ['Performance Officer', 'Target House', '14 Actual Street', 'UB4 9XX']],
  ['nothing', ['']],
])('%s: no header', (_, lines) => {
  expect(findHeader(flowLines(...lines), 0)).toBeUndefined()
})

test('beyond the last line there is none', () => {
  expect(findHeader(flowLines('Ref Indicator Actual Target'), 1)).toBeUndefined()
})

test('the second line of a header is no header by itself', () => {
  const lines = flowLines('2004/05 2005/06', 'Ref Indicator Actual Target', 'LX14 Kerbs 41 45')
  expect(findHeader(lines, 1)).toBeUndefined()
})

test('below a heading of header words it is one', () => {
  const lines = flowLines('Local performance indicators', 'Ref Indicator Actual Target', 'LX14 Kerbs 41 45')
  expect(findHeader(lines, 1)).toMatchObject({from: 1, to: 2})
})

describe('the rows under it', () => {
  test('may stand a row or a cell to a line where it has few lines', () => {
    expect(findHeader(flowLines('Ref Indicator Actual Target'), 0)?.modes).toEqual(['by-row', 'by-line'])
  })

  test('are likelier to have a cell to a line where each of its few lines is a label', () => {
    const lines = flowLines('Ref', 'Indicator', 'Actual', 'Target')
    expect(findHeader(lines, 0)?.modes).toEqual(['by-line', 'by-row'])
  })

  test('have a cell a line where it has a label a line', () => {
    const lines = flowLines('Ref', 'Indicator', 'Actual', 'Target', 'Status')
    expect(findHeader(lines, 0)?.modes).toEqual(['by-line'])
  })
})

describe('a header and its rows on one line', () => {
  const text = 'Kerbs 2005 Ref Indicator Actual Target LX14 Kerbs mended 41 45 LX15 Lamps lit 91 95'
  const header = findHeader(flowLines(text), 0)

  test('are parted at the first code', () => {
    expect(textOf(header?.rest ?? [])).toBe('LX14 Kerbs mended 41 45 LX15 Lamps lit 91 95')
    expect(header).toMatchObject({from: 0, to: 1, modes: ['by-row']})
  })

  test.each([
    ['no code', 'Ref Indicator Actual Target Kerbs mended 41 45 Lamps lit in the street 91 95'],
    ['too few words', 'Ref Indicator Actual LX14 Kerbs mended 41'],
    ['words of no header', 'Kerbs Lamps Bins Trees LX14 Kerbs mended 41 45 LX15 Lamps lit 91 95'],
  ])('are not told where there are %s', (_, line) => {
    expect(findHeader(flowLines(line), 0)?.rest ?? []).toEqual([])
  })
})

test('a title and the heading under it are no header, though their words are a header’s', () => {
  const lines = flowLines(
    'Quarterly Performance Report - Quarter 2',
    '',
    'Performance indicators by target',
    '',
    'LX14',
  )
  expect(findHeader(lines, 0)).toBeUndefined()
})
