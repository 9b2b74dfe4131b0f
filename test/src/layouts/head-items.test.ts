import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {textOf} from '../../../src/layouts/flow.ts'
import {
  mayBeMostlyKnown,
  mostKnown,
  phraseAt,
  readHeadItems,
  splitItem,
  type HeadItem,
} from '../../../src/layouts/head-items.ts'
import {wordsOf} from '../../support/flow-text.ts'

function shown(items: readonly HeadItem[]): string[] {
  return items.map(({is, kind, tokens}) => `${is === 'label' ? kind : is}: ${textOf(tokens)}`)
}

function read(text: string): string[] {
  return shown(readHeadItems(wordsOf(text).tokens).items)
}

test.each<[string, string[]]>([
  ['Ref Indicator', ['code: Ref', 'title: Indicator']],
  ['PI No. Description', ['code: PI No.', 'title: Description']],
  ['2004/05 Actual', ['period: 2004/05', 'measure: Actual']],
  ['Target 2005-06', ['measure: Target', 'period: 2005-06']],
  ['Actual Target Variance', ['measure: Actual', 'measure: Target', 'measure: Variance']],
  ['Q1 Q2 Q3', ['period: Q1', 'period: Q2', 'period: Q3']],
  ['Top Quartile', ['measure: Top Quartile']],
  ['Direction of Travel', ['direction: Direction of Travel']],
  ['RAG Status', ['status: RAG Status']],
  ['Lead Officer', ['name: Lead Officer']],
  ['Action By When Who', ['title: Action', 'date: By When', 'name: Who']],
  ['Budget (£000)', ['measure: Budget (£000)']],
  ['Unit of measure', ['unit: Unit of measure']],
])('the header words %j are %j', (text, items) => {
  expect(read(text)).toEqual(items)
})

test('the longest phrase is taken, not the first word of it', () => {
  expect(read('Performance Indicator Description')).toEqual(['title: Performance Indicator Description'])
})

test('words of no phrase run together as one label, and are counted', () => {
  const {items, unknown} = readHeadItems(wordsOf('Code Kerb stones laid Target').tokens)
  expect(shown(items)).toEqual(['code: Code', 'text: Kerb stones laid', 'measure: Target'])
  expect(unknown).toBe(3)
})

test.each(['Kerbs', '41%', 'LX14', '14', 'the'])('no phrase of headers begins with %j', (text) => {
  expect(phraseAt(wordsOf(text).tokens, 0)).toBeUndefined()
})

describe('a phrase that is two labels as well', () => {
  test.each([
    ['Measure Code', ['title: Measure', 'code: Code']],
    ['PI Description', ['code: PI', 'title: Description']],
  ])('%j could be %j', (text, labels) => {
    const item = phraseAt(wordsOf(text).tokens, 0)
    expect(item === undefined ? undefined : shown(splitItem(item) ?? [])).toEqual(labels)
  })

  test.each(['Target', 'Direction of Travel', '2004/05', 'Description'])('%j is not', (text) => {
    const item = phraseAt(wordsOf(text).tokens, 0)
    expect(item).toBeDefined()
    expect(item === undefined ? undefined : splitItem(item)).toBeUndefined()
  })
})

test('items hold every word of a header once and in order', () => {
  const word = fc.constantFrom(
    ...'PI Code Ref Description Measure 2004/05 Actual Target Kerbs Lead 41% of'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(word, {maxLength: 12}), (words) => {
      const {tokens} = wordsOf(words.join(' '))
      const {items, unknown} = readHeadItems(tokens)
      expect(items.flatMap((item) => item.tokens)).toEqual(tokens)
      expect(unknown).toBeLessThanOrEqual(words.length)
    }),
  )
})

test('a line that may be mostly of words of headers is one of which half may, and one at least', () => {
  const word = fc.constantFrom(
    'Actual',
    'Target',
    'of',
    '2003/04',
    'libraries',
    'Wexcombe',
    'visits',
    'opened',
  )
  fc.assert(
    fc.property(fc.array(word, {maxLength: 8}), (words) => {
      const most = mostKnown(words)
      expect(mayBeMostlyKnown(words)).toBe(most > 0 && words.length - most <= most)
    }),
  )
})
