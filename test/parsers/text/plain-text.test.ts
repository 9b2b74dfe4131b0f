import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {MARKUP} from '../../../parsers/text/inline-marks.ts'
import {readPlain} from '../../../parsers/text/plain-text.ts'
import {collapse, countVisible} from '../../../parsers/text/visible.ts'

test.each([
  ['BV8 paid on time', 13, true],
  [' 90% ', 3, true],
  ['', 0, true],
  ['a  b', 2, false],
  ['a\u00a0b', 2, false],
  ['a\tb', 2, false],
  ['£3.1m – “high”', 12, true],
  ['\ud83d\ude00 up', 3, true],
])('%j has %i visible characters, its blanks even: %s', (source, visible, even) => {
  expect(readPlain(source)).toEqual({visible, even})
})

test.each(['R&D', '**Actual**', '<b>90%', '• Bins', '\\|', 'BV\u200b8', '\0'])(
  '%j may mean something else than itself',
  (source) => {
    expect(readPlain(source)).toBeUndefined()
  },
)

test('it says the same as the marks, the blanks and the characters asked one by one', () => {
  const scraps = fc.constantFrom(
    'BV8',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '’',
    '&',
    '*',
    '\ud83d',
    '\ude00',
    '\u2003',
  )
  const sources = fc.oneof(
    fc.array(scraps).map((parts) => parts.join('')),
    fc.string({unit: 'binary'}),
  )
  fc.assert(
    fc.property(sources, (source) => {
      const plain = readPlain(source)
      expect(plain === undefined).toBe(MARKUP.test(source))
      if (plain === undefined) return
      expect(plain.visible).toBe(countVisible(source))
      if (plain.even) expect(source.trim()).toBe(collapse(source))
    }),
  )
})
