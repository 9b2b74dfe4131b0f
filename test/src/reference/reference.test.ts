import {expect, test} from 'vitest'
import {nationalIndicator} from '../../../src/reference/reference.ts'
import {REFERENCE_VERSION} from '../../../src/reference/version.ts'

test('gives unit, polarity and what the polarity rests on', () => {
  expect(nationalIndicator('BV126')).toMatchObject({
    unit: 'per 1,000 households',
    polarity: 'lower',
    basis: 'meaning',
  })
  expect(nationalIndicator('NI192')).toMatchObject({unit: '%', polarity: 'higher', basis: 'printed'})
})

test.each(['LF10', 'BV 126', 'bv126', 'BV999'])('knows nothing of %j', (code) => {
  expect(nationalIndicator(code)).toBeUndefined()
})

test('leaves out what was not seen', () => {
  expect(nationalIndicator('BV144')).toEqual({
    code: 'BV144',
    replacedBy: [],
    redefined: [],
    notes: 'known only by number; a 2003/04 proposal took its risk categories out',
  })
})

test.each([
  ['BV1', '2000/01', true],
  ['BV1', '2003/04', false], // a plan in 2000/01, four questions later
  ['BV99a', '2000/01', true],
  ['BV99a', '2004/05', false], // the letters were used otherwise later
  ['BV198', '2002/03', true], // a figure from before its first year is still this measure
  ['BV126', '2012/13', true],
])('a number used again holds only where it was seen: %s in %s', (code, year, known) => {
  expect(nationalIndicator(code, year) !== undefined).toBe(known)
})

test.each([
  ['BV56', ['2003/04']],
  ['BV99(x)', ['2004/05']],
  ['BV99(z)', ['2004/05']], // the note stands at (x): all parts
  ['BV2', ['2002/03']],
  ['NI130', ['2009/10']],
  ['BV2b', []], // only its scope changed
  ['BV78c', []], // to be deleted is not amended
])('years of an amended definition: %s', (code, years) => {
  expect(nationalIndicator(code)?.redefined).toEqual(years)
})

test('splits what replaced it', () => {
  expect(nationalIndicator('BV109')?.replacedBy).toEqual(['BV109a', 'BV109b', 'BV109c'])
})

test('the version names the facts', () => {
  expect(REFERENCE_VERSION).toMatch(/^national-indicators-[0-9a-f]{12}$/)
})
