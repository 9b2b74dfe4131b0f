import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {EMPTY, endCost, endsCode, isTextKind, shapedSpans, startCost} from '../../../src/layouts/span-cost.ts'
import {wordsOf} from '../../support/flow-text.ts'

/** The words of the cells of a kind that may begin with the first word, the cheapest ones only if asked. */
function spansAt(kind: Parameters<typeof shapedSpans>[0], text: string, at = 0): string[] {
  const {tokens, word} = wordsOf(text)
  return shapedSpans(kind, word, at).map(({length}) =>
    tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(' '),
  )
}

test.each([
  ['code', 'LX 14 b Kerbs', ['LX 14', 'LX 14 b']],
  ['code', 'Kerbs mended', []],
  ['code', '14b Kerbs', ['14b']],
  ['number', '14 Kerbs', ['14']],
  ['number', 'LX14 Kerbs', []],
  ['value', '41 % 45', ['41', '41 %']],
  ['value', 'at least 41', ['at least 41']],
  ['value', 'not yet known', ['not yet known']],
  ['value', '- 41', ['-']], // an empty cell and a figure
  ['value', 'kerbs', []],
  ['status', 'on target yes', ['on target']],
  ['status', 'Amber 3', ['Amber']],
  ['status', 'kerbs', []],
  ['direction', 'much better than', ['much better']],
  ['direction', '▲ 41', ['▲']],
  ['direction', 'Kerbs', []],
  ['name', 'Cllr R. Thorn 41', ['Cllr', 'Cllr R.', 'Cllr R. Thorn']],
  ['name', 'kerbs', []],
  ['date', 'March 2006 yes', ['March 2006']],
  ['date', 'ongoing work', ['ongoing']],
  ['date', 'kerbs', []],
  ['unit', '% days', ['%']],
  ['unit', 'higher is better', ['higher', 'higher is better']],
  ['unit', 'kerbs', []],
] as const)('a %s that begins %j has the words %j', (kind, text, spans) => {
  expect(spansAt(kind, text)).toEqual(spans)
})

test.each([
  ['a code with its scheme', 'LX14', 0],
  ['its number alone', '14b', 20],
  ['one misread', '8V14', 40],
])('what it costs to be %s: %j costs %d', (_, text, cost) => {
  expect(shapedSpans('code', wordsOf(text).word, 0)[0]?.cost).toBe(cost)
})

test('a number behind its scheme is no code by itself', () => {
  const {word} = wordsOf('LX 14 Kerbs 14')
  expect(shapedSpans('code', word, 1)[0]?.behind).toBeGreaterThan(0)
  expect(shapedSpans('code', word, 3)[0]?.behind).toBe(0)
})

test('a month behind its day is no value', () => {
  const {word} = wordsOf('31 March 2006')
  expect(shapedSpans('value', word, 1)).toMatchObject([{length: 2, behind: Infinity}])
})

test('a value that its unit stands behind is better with it', () => {
  const [bare, whole] = shapedSpans('value', wordsOf('41 days late').word, 0)
  expect(bare?.onward).toBeGreaterThan(0)
  expect(whole?.onward).toBe(0)
  expect(shapedSpans('value', wordsOf('41 (see below)').word, 0)[0]?.onward).toBe(0)
})

test('no cell goes on over the last word, and none is longer than a cell', () => {
  const kind = fc.constantFrom('code', 'number', 'value', 'status', 'direction', 'name', 'date', 'unit')
  const word = fc.constantFrom('LX', '14', 'a', '(ii)', '41', '%', 'Oak', '/', 'Ash', 'at', 'least', 'days')
  fc.assert(
    fc.property(kind, fc.array(word, {minLength: 1, maxLength: 14}), fc.nat(13), (own, words, at) => {
      const {tokens, word} = wordsOf(words.join(' '))
      const lengths = shapedSpans(own, word, at).map(({length}) => length)
      expect(lengths).toEqual([...new Set(lengths)].toSorted((a, b) => a - b))
      for (const length of lengths) {
        expect(length).toBeLessThanOrEqual(8)
        expect(at + length).toBeLessThanOrEqual(tokens.length)
      }
    }),
  )
})

/** What it costs a title to end on the last of these words, before the next. */
function titleEnd(words: string, next = ''): number {
  const {tokens, word} = wordsOf(words)
  return endCost('title', word, tokens.length - 1, next)
}

test.each([
  ['Kerbs mended', '41'],
  ['Pupils at key stage 2', '41'],
  ['Residents aged 75', '41'],
  ['Residents aged 16 to 18', '41'],
  ['Residents aged 65 and over', '41'],
  ['Kerbs mended since 2001', '41'],
  ['Kerbs mended by March 2004', '41'],
  ['Complaints dealt with', '41'],
  ['Kerbs mended in the year', '41'],
  ['Cost per year', '£41'],
  ['Kerbs mended in May', '41'],
])('a title may end as %j does before %j', (words, next) => {
  expect(titleEnd(words, next)).toBe(0)
})

test.each([
  ['Kerbs mended 41', '45'], // the figure is of the row
  ['Kerbs mended n/a', '45'],
  ['Kerbs mended 41%', ''],
  ['Share of', '41'],
  ['Number of the', '41'],
  ['Kerbs,', '41'],
  ['Kerbs mended (', '41'],
  ['Pupils at level', '4'],
  ['Kerbs mended in May', '2004'],
  ['Complaints dealt with', '2004'],
  ['Kerbs mended over', '41'],
])('no title ends as %j does before %j', (words, next) => {
  expect(titleEnd(words, next)).toBe(Infinity)
})

test('a remark may break off, though it is odd; it ends on no figure', () => {
  const {word} = wordsOf('Work goes on in 41')
  expect(endCost('text', word, 3, '41')).toBeLessThan(Infinity)
  expect(endCost('text', word, 3, '41')).toBeGreaterThan(0)
  expect(endCost('text', word, 4, '')).toBe(Infinity)
})

test.each([
  ['Kerbs', 0],
  ['kerbs', 100],
  [')', 100],
  ['41', 50],
  ['(ii)', 50],
])('a title that begins with %j costs %d', (first, cost) => {
  expect(startCost('title', first)).toBe(cost)
})

test('in a remark the middle of a sentence is odder than in a title', () => {
  expect(startCost('text', 'kerbs')).toBeGreaterThan(startCost('title', 'kerbs'))
})

test.each([
  ['Kerbs LX14', true],
  ['Kerbs LX 14', true],
  ['Kerbs 14', false],
  ['Kerbs', false],
])('%j ends with a code: %s', (text, ends) => {
  const {tokens, word} = wordsOf(text)
  expect(endsCode(word, tokens.length - 1)).toBe(ends)
})

describe('a cell without words', () => {
  test('is dearest where it would name the row, and cheapest where it would be a remark', () => {
    expect(EMPTY.title).toBeGreaterThan(EMPTY.value)
    expect(EMPTY.code).toBeGreaterThan(EMPTY.value)
    expect(EMPTY.text).toBeLessThan(EMPTY.value)
  })

  test('costs the same whichever figure, answer, name or day it lacks', () => {
    const {value, status, direction, date, name, unit} = EMPTY
    expect(new Set([value, status, direction, date, name, unit]).size).toBe(1)
  })
})

test('titles and remarks are texts; nothing else is', () => {
  expect((['title', 'text'] as const).every(isTextKind)).toBe(true)
  expect((['code', 'number', 'value', 'status', 'date', 'name', 'unit'] as const).some(isTextKind)).toBe(
    false,
  )
})
