import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {collapse, countVisible} from '../../../parsers/text/visible.ts'

test('collapsing twice is collapsing once', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(collapse(collapse(text))).toBe(collapse(text))
    }),
  )
})

test('characters are counted by code point, blanks of any kind not', () => {
  expect(countVisible('a\u00a0é \u2003😀\n')).toBe(3)
})

test('a text of lines stays one, without the empty ones', () => {
  expect(collapse(' one  two \n\n three')).toBe('one two\nthree')
  expect(collapse(' \n ')).toBe('')
})
