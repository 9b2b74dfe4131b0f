import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {flowOf, isFlowing, textOf} from '../../../src/layouts/flow.ts'
import {gridOf, proseOf} from '../../support/draft-row.ts'
import {flowLines, paragraphOf} from '../../support/flow-text.ts'
import {characterCount} from '../../support/read-text.ts'

describe('the words of two paragraphs', () => {
  const [first, second, third] = flowLines('Kerbs mended 41', '12 n/a 14%', '', 'Kerbs dropped')

  test('are counted on from the first word of the first', () => {
    expect([first, second, third].map((line) => line?.tokens.map(({at}) => at))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ])
  })

  test('know the line that they stand in', () => {
    expect(second?.tokens.map(({line}) => line)).toEqual([1, 1, 1])
    expect(third?.tokens.map(({line}) => line)).toEqual([2, 2])
    expect(second?.tokens[0]?.position).toEqual({line: 2, endLine: 2})
  })

  test('are parted where the paragraph ends', () => {
    expect([first, second, third].map((line) => line?.parted)).toEqual([true, false, true])
  })

  test('stand among values only where all of their line are values', () => {
    expect(first?.tokens.map(({amongValues}) => amongValues)).toEqual([false, false, false])
    expect(second?.tokens.map(({amongValues}) => amongValues)).toEqual([true, true, true])
  })
})

test('what a line does not show is counted with its first word', () => {
  const [line] = paragraphOf('Kerbs 41').lines
  const struck = {...paragraphOf('Kerbs 41'), lines: line === undefined ? [] : [{...line, visible: 12}]}
  expect(flowOf([struck])[0]?.tokens.map(({visible}) => visible)).toEqual([10, 2])
})

test('a line without words has none', () => {
  expect(flowOf([paragraphOf('')])).toMatchObject([{text: '', tokens: []}])
  expect(flowOf([])).toEqual([])
})

test.each([
  ['paragraph', true],
  ['list-item', true],
  ['heading', false],
  ['footnote', false],
] as const)('may the lines of a %s be rows? %s', (type, flows) => {
  expect(isFlowing(proseOf('Kerbs 41', {}, type))).toBe(flows)
})

test('rows that are drawn need not be looked for', () => {
  expect(isFlowing(gridOf(['Kerbs', '41']))).toBe(false)
})

test('the words of a flow are those of its lines, every character of them counted once', () => {
  const line = fc.array(fc.constantFrom('Kerbs', '41', '£3', '½', '🙂', 'n/a'), {minLength: 1, maxLength: 6})
  fc.assert(
    fc.property(fc.array(line, {maxLength: 5}), (lines) => {
      const printed = lines.map((words) => words.join('  '))
      const flow = flowOf(printed.map((text) => paragraphOf(text)))
      expect(flow.map(({tokens}) => textOf(tokens))).toEqual(lines.map((words) => words.join(' ')))
      const tokens = flow.flatMap((own) => own.tokens)
      expect(tokens.map(({at}) => at)).toEqual(tokens.map((_, index) => index))
      expect(tokens.reduce((sum, {visible}) => sum + visible, 0)).toBe(characterCount(printed.join('')))
    }),
  )
})
