import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findReferences, readCode, readPart} from '../../../src/records/read-code.ts'

test.each([
  // as the half-year report of 2003/04 prints them
  ['BV1a', 'BV1a', 'BV'],
  ['BV1c (ii)', 'BV1c(ii)', 'BV'],
  ['BV11 a', 'BV11a', 'BV'],
  ['BV 177', 'BV177', 'BV'],
  ['BV180 a (i)', 'BV180a(i)', 'BV'],
  ['LF10', 'LF10', 'LF'],
  // spelt apart, glued, padded, in small letters
  ['BV 99 ai', 'BV99a(i)', 'BV'],
  ['BV 99 a i', 'BV99a(i)', 'BV'],
  ['BV99(a)(i)', 'BV99a(i)', 'BV'],
  ['BV 99 (ai)', 'BV99a(i)', 'BV'],
  ['BVPI 180 a (i)', 'BV180a(i)', 'BV'],
  ['BVPI 11a', 'BV11a', 'BV'],
  ['bv 78b', 'BV78b', 'BV'],
  ['BV91iv', 'BV91(iv)', 'BV'],
  ['BV 99 vi', 'BV99(vi)', 'BV'],
  ['BV 16\nb', 'BV16b', 'BV'],
  ['BV009', 'BV9', 'BV'],
  ['BV100', 'BV100', 'BV'],
  ['NI001', 'NI1', 'NI'],
  ['NI135', 'NI135', 'NI'],
  ['LAA1.2.2', 'LAA1.2.2', 'LAA'],
  ['LAA 7.2a', 'LAA7.2a', 'LAA'],
  ['PAF C32', 'PAFC32', 'PAF'],
  // a joint is punctuation in a national scheme and part of the code in a council's own
  ['PAF/C32', 'PAFC32', 'PAF'],
  ['BV-8', 'BV8', 'BV'],
  ['CHI/14', 'CHI/14', 'CHI'],
  ['LIB-4', 'LIB-4', 'LIB'],
  ['CEX 2.10', 'CEX2.10', 'CEX'],
  ['CHI09', 'CHI09', 'CHI'], // only the government's numbers are padded with zeros that mean nothing
  ['Local PI 4', 'LOCAL4', 'LOCAL'],
  // marks of notes are no part of it
  ['LTP3¹', 'LTP3', 'LTP'],
  ['BV8*', 'BV8', 'BV'],
  ['BV212†', 'BV212', 'BV'],
  // one row for several indicators
  ['BV76 a-d', 'BV76a-d', 'BV'],
  ['BV 76a – d', 'BV76a-d', 'BV'],
  ['BV76a to BV76d', 'BV76a-d', 'BV'],
  ['BV76 (a) to (d)', 'BV76a-d', 'BV'],
  ['BVPI No. 15', 'BV15', 'BV'],
  ['BV_10', 'BV10', 'BV'],
])('reads %j as %s', (raw, canonical, scheme) => {
  expect(readCode(raw)).toEqual({code: {raw, canonical, scheme}, aliases: []})
})

test.each([
  ['109a', 'BV109a'],
  ['99 a (i)', 'BV99a(i)'],
  ['082ai', 'BV82a(i)'],
  ['76 a-d', 'BV76a-d'],
  ['3', 'BV3'],
])('a bare %j takes the scheme of its table', (raw, canonical) => {
  expect(readCode(raw, 'BV')?.code).toEqual({raw, canonical, scheme: 'BV'})
})

test.each([
  ['LI 4', 'LI4'],
  ['NI 16', 'NI16'],
])('%j keeps its own scheme in a table of another', (raw, canonical) => {
  expect(readCode(raw, 'BV')?.code.canonical).toBe(canonical)
})

test('a bare number in a table without a scheme has none', () => {
  expect(readCode('109a')?.code).toEqual({raw: '109a', canonical: '109a', scheme: ''})
})

test.each([
  ['BV54, PAF C32', 'BV54', ['PAFC32']],
  ['BV54/PAF C32', 'BV54', ['PAFC32']],
  ['LI 4 (NI 16)', 'LI4', ['NI16']],
  ['BV 63 (NI187)', 'BV63', ['NI187']],
  ['NI 16 / BV 126', 'NI16', ['BV126']],
  ['BV 5 or BV 6', 'BV5', ['BV6']],
  ['BV54, 55', 'BV54', ['BV55']],
  ['BV 215a & b', 'BV215a', ['BV215b']],
  ['BV 99a(i) and (ii)', 'BV99a(i)', ['BV99a(ii)']],
  ['C28\nBV53', 'C28', ['BV53']], // one under the other
  ['LPI 7\nBV 82a(i)', 'LPI7', ['BV82a(i)']],
  ['NI 32 (LAA)', 'NI32', []], // the agreement, and no code of it
  ['BV8 (1)', 'BV8', []], // a note
])('several codes of one row: %j', (raw, canonical, aliases) => {
  const read = readCode(raw, 'BV')
  expect(read?.code.canonical).toBe(canonical)
  expect(read?.aliases).toEqual(aliases)
})

test.each([
  '',
  '-',
  'N/A',
  'BV',
  'Best Value',
  '5.6%',
  '£92k',
  'BV 86 – waste',
  'BV76d to BV76a', // no range counts down
  'BV76a to BV77d',
  // dates and years, which look like a scheme and a number
  '31/03/2004',
  '2003/04',
  '2003',
  'March 2004',
  'May 04',
  'Dec 2003',
])('%j is no code', (raw) => {
  expect(readCode(raw, 'BV')).toBeUndefined()
})

test('BV8 and BV80, BV11a and BV11b, are different codes', () => {
  const codes = ['BV8', 'BV80', 'BV11a', 'BV11b', 'BV1(i)', 'BV1', 'CHI9', 'CHI09', 'CHI/9']
  expect(new Set(codes.map((raw) => readCode(raw)?.code.canonical)).size).toBe(codes.length)
})

const numbers = fc.oneof(
  fc.integer({min: 1, max: 999}).map(String),
  fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 20})).map((parts) => parts.join('.')),
)
const printedCodes = fc
  .record({
    scheme: fc.constantFrom('BV', 'BVPI', 'NI', 'LF', 'LAA', 'CHI', 'CEX', 'PAF'),
    joint: fc.constantFrom('', ' ', '-', '/'),
    zeros: fc.constantFrom('', '0'),
    number: numbers,
    letter: fc.constantFrom('', 'a', ' a', ' (b)', 'C'),
    roman: fc.constantFrom('', '(i)', ' (ii)', ' (IV)'),
  })
  .map(({scheme, joint, zeros, number, letter, roman}) => scheme + joint + zeros + number + letter + roman)

test('reading the canonical code again gives the same canonical code', () => {
  fc.assert(
    fc.property(printedCodes, (printed) => {
      const canonical = readCode(printed)?.code.canonical
      expect(canonical).toBeDefined()
      expect(readCode(canonical ?? '')?.code.canonical).toBe(canonical)
    }),
  )
})

test('spacing and case change no national code', () => {
  const parts = fc.tuple(fc.integer({min: 1, max: 226}), fc.constantFrom('', 'a', 'b', 'c'))
  fc.assert(
    fc.property(parts, fc.constantFrom('', ' ', '  '), fc.boolean(), ([number, letter], space, small) => {
      const printed = `BV${space}${number}${letter === '' ? '' : space}${letter}`
      const raw = small ? printed.toLowerCase() : printed
      expect(readCode(raw)?.code.canonical).toBe(`BV${number}${letter}`)
    }),
  )
})

test('no words make it throw, and a code keeps its raw words', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (raw) => {
      const read = readCode(raw, 'BV')
      if (read !== undefined) expect(read.code.raw).toBe(raw)
    }),
  )
})

describe('a part under its parent', () => {
  test.each([
    ['BV180 a', '(ii) fossil fuels', 'BV180a(ii)'],
    ['BV180 a', 'ii. fossil fuels', 'BV180a(ii)'],
    ['BV180 a', '(i) electricity', 'BV180a(i)'],
    ['BV180', '(b) water', 'BV180b'],
    ['BV2 a', '(b) racial incidents', 'BV2b'], // b is beside a, not under it
    ['BV180 a (i)', '(ii) fossil fuels', 'BV180a(ii)'],
    ['BV180 a', 'fossil fuels', 'BV180a'], // no part
    ['BV180 a', 'i fear not', 'BV180a'],
  ])('under %j, %j is %s', (parent, title, canonical) => {
    const read = readCode(parent)
    expect(read && readPart(read, title).code.canonical).toBe(canonical)
  })
})

describe('references in a row’s words', () => {
  const own = new Set(['BV8'])
  const schemes = new Set(['CHI', 'CEX'])
  test.each([
    ['See BV126 and BVPI 180 a (i).', ['BV126', 'BV180a(i)']],
    ['replaces BV 82ai', ['BV82a(i)']],
    ['see BVPIs 8, 9 and 10', ['BV9', 'BV10']],
    ['reported in BV76 a-d', ['BV76a-d']],
    ['as in PAF/C32 and PAF C33', ['PAFC32', 'PAFC33']],
    ['inclusion of NI40 in LAA2.', ['NI40']],
    ['LAA7.2', ['LAA7.2']],
    ['LAA 7.2, 7.3 & 7.4a', ['LAA7.2', 'LAA7.3', 'LAA7.4a']],
    ['CS39, a PSA target', ['CS39', 'PSA']],
    ['(formerly CHI/16)', ['CHI/16']],
    ['formerly EDU/16', ['EDU/16']],
    ['see CHI 14', ['CHI14']],
    ['BV126, and BV126 again', ['BV126']],
    ['BV8 itself', []],
    ['measured by BV9 a year ago', ['BV9']], // the article is no part
    ['measured by BV9 a and b', ['BV9a']],
  ])('%j names %j', (text, codes) => {
    expect(findReferences(text, own, schemes)).toEqual(codes)
  })

  test.each([
    'ISO 9001',
    'Key Stage 2',
    'the A46 and the M1',
    'EDU/16', // a council's scheme that the report does not use
    'BV 2004', // a year
    'CS39.5',
    'the LAA',
    'bv9',
    '£5m',
  ])('%j names none', (text) => {
    expect(findReferences(text, own, schemes)).toEqual([])
  })
})
