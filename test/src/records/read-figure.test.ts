import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFigure, readPlainFigure} from '../../../src/records/read-figure.ts'

const CONTEXTS = [{}, {unit: '%'}, {unit: 'days'}, {unit: 'GBP', scale: 1000}, {unit: '%', scale: 1e6}]
const context = fc.constantFrom(...CONTEXTS)
const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`))
const printed = fc
  .tuple(
    fc.oneof(digits(9), fc.stringMatching(/^\d{1,3}(,\d{3}){1,3}$/)),
    fc.oneof(fc.constant(''), digits(4)),
    fc.constantFrom('', '%', ' %'),
  )
  .map(([whole, places, percent]) => `${whole}${places === '' ? '' : `.${places}`}${percent}`)

test('digits alone, or with a per cent sign, are the figure that they are with all that may stand around one', () => {
  fc.assert(
    fc.property(printed, context, (words, around) => {
      const plain = readPlainFigure(words, around)
      expect(plain).toEqual(readFigure(words, around))
      expect(Object.keys(plain ?? {})).toEqual(Object.keys(readFigure(words, around) ?? {}))
    }),
  )
})

test('what is taken for digits alone is never another figure', () => {
  const near = fc.stringMatching(/^[£(<]?\s?\d[\d,. ]{0,8}\s?[%)a-z-]{0,2}$/)
  fc.assert(
    fc.property(near, context, (words, around) => {
      const plain = readPlainFigure(words, around)
      if (plain !== undefined) expect(plain).toEqual(readFigure(words, around))
    }),
  )
})

test.each(['1,23', '12.', '.5', '£5', '(5)', '5p', '5-', '<5', '1 2', '5 per cent', ''])(
  '%j is more or less than digits',
  (words) => {
    expect(readPlainFigure(words)).toBeUndefined()
  },
)
