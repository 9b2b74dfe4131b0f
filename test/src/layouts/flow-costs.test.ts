import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {flowCosts, wordsOfTokens} from '../../../src/layouts/flow-costs.ts'
import {endCost, shapedSpans, startCost} from '../../../src/layouts/span-cost.ts'
import {wordsOf} from '../../support/flow-text.ts'

describe('of `LX 14 Kerbs of level 4 n/a 45%`', () => {
  const {costs} = wordsOf('LX 14 Kerbs of level 4 n/a 45%')
  const where = (asks: (at: number) => boolean) => [0, 1, 2, 3, 4, 5, 6, 7].filter(asks)

  test('a code begins at the first word and ends at the second', () => {
    expect(where((at) => costs.isCodeStart('title', at))).toEqual([0])
    expect(where((at) => costs.isCodeEnd('title', at))).toEqual([1])
  })

  test('figures are those of values, and why there is none', () => {
    expect(where((at) => costs.isFigure('title', at))).toEqual([1, 5, 6, 7])
  })

  test('words are those of two letters', () => {
    expect(where((at) => costs.isWord('title', at))).toEqual([0, 2, 3, 4])
  })

  test('a title may end its row with a word that would break it off within', () => {
    expect(costs.end('title', 4)).toBe(Infinity)
    expect(costs.lastEnd('title', 4)).toBe(0)
  })
})

test('beyond the last word there is nothing', () => {
  const {costs} = wordsOf('Kerbs 41')
  expect(costs.spans('value', 2)).toEqual([])
  expect(costs.isWord('title', 2)).toBe(false)
  expect(costs.isFigure('title', -1)).toBe(false)
})

test('a number misread as a code begins none', () => {
  const {costs} = wordsOf('8V14 14 LX14')
  expect([0, 1, 2].map((at) => costs.isCodeStart('title', at))).toEqual([false, false, true])
})

test('what is kept of a word is what it costs, however often and in whatever order it is asked', () => {
  const word = fc.constantFrom('LX', '14', 'Kerbs', 'mended', 'in', '41', '45%', 'May', '2004', 'level')
  const asked = fc.array(fc.tuple(fc.constantFrom('title', 'text'), fc.nat(9)), {maxLength: 20})
  fc.assert(
    fc.property(fc.array(word, {minLength: 10, maxLength: 10}), asked, (words, asks) => {
      const {tokens} = wordsOf(words.join(' '))
      const word = wordsOfTokens(tokens)
      const costs = flowCosts(word)
      for (const [kind, at] of asks) {
        expect(costs.start(kind, at)).toBe(startCost(kind, words[at] ?? ''))
        expect(costs.end(kind, at)).toBe(endCost(kind, word, at, words[at + 1] ?? ''))
        expect(costs.lastEnd(kind, at)).toBe(endCost(kind, word, at, ''))
        expect(costs.spans('value', at)).toEqual(shapedSpans('value', word, at))
      }
    }),
  )
})

test('figures on end are a run, their units between them too', () => {
  const {costs} = wordsOf('Kerbs 41 45 34 days 30 days level 4')
  expect([1, 2, 3, 5, 8].map((at) => costs.endsRun('title', at))).toEqual([false, true, true, true, false])
})
