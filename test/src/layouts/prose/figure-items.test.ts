import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {figureItems, mayGiveFigure} from '../../../../src/layouts/prose/figure-items.ts'
import {titleWords} from '../../../../src/layouts/prose/title-words.ts'

test.each(['93%', 'Target: n/a', 'It is to be set', 'TBC', 'Not yet available', 'no data'])(
  '%j may give a figure',
  (text) => {
    expect(mayGiveFigure(text)).toBe(true)
  },
)

test.each(['', 'We opened two libraries', 'Notable work', 'Attbcs', 'The target was met'])(
  '%j gives none for certain',
  (text) => {
    expect(mayGiveFigure(text)).toBe(false)
  },
)

test('a text that holds a figure, or a word for one that is missing, is always one that may', () => {
  const words = fc.constantFrom(
    ...'the target was awaited nil n/a tba not yet available known to be set agreed no data (93% 2003/04 £3m in from'.split(
      ' ',
    ),
    '–',
    ',',
    ';',
    '“not',
    'set”',
    '(awaited)',
  )
  fc.assert(
    fc.property(fc.array(words, {maxLength: 8}), (parts) => {
      const text = parts.join(' ')
      const gives = figureItems(text, titleWords('')).some(({is}) => is === 'value')
      if (gives) expect([text, mayGiveFigure(text)]).toEqual([text, true])
    }),
    {numRuns: 2000},
  )
})
