import {expect, test} from 'vitest'
import {
  headerKey,
  isBoldHeader,
  isFieldHeader,
  isPlainHeader,
  isSameLabel,
} from '../../../src/tables/header.ts'
import {gridRow} from '../../support/draft-row.ts'

test.each([
  [['MTCS Priority', 'PI Code', 'PI Description', 'Actual 02/03', 'Target 03/04']],
  [['', 'BVPP page', 'Commitment', 'Time-Scale (Where Stated)', 'Responsible Officer']],
  [['REF', 'High Priorities', 'We Will Achieve', 'Responsible Officer', 'Red/ Amber Green/Achieved']],
  [['Measure', 'Outturn 2006/07', 'Owner', 'Direction of travel']], // of no seed
  [['', '% of Indicators in 2001/02', 'Actual 2002/03', 'Target']],
  [['PI Code', 'Indicator', '2003/04', '2003/04', '2004/05', '2005/06']], // years say when, not what
])('%j is a header in words of the field', (texts) => {
  expect(isFieldHeader(texts)).toBe(true)
})

test.each([
  [['BV8', 'Invoices paid on time', '90%', '95%', 'Bill Nichols']],
  [['PI Code', '', '']],
  [['Target', 'Yes', 'N/A']],
  [['Commitment', 'March 2004', 'Responsible Officer']],
  [['Housing', 'Education', 'Roads']],
  [['Target', 'x'.repeat(101), 'Actual']],
  [[]],
])('%j is none', (texts) => {
  expect(isFieldHeader(texts)).toBe(false)
})

test.each([
  ['Explanation', 'Explanatlon', true],
  ['Target', 'Target 03/04', true],
  ['MTCS Priority', 'Priority', true],
  ['Target 02/03', 'Target 03/04', true], // alike: the years are told apart by place
  ['Target', 'Actual', false],
  ['', '', false],
])('%j and %j are one label: %j', (a, b, same) => {
  expect(isSameLabel(a, b)).toBe(same)
  expect(isSameLabel(b, a)).toBe(same)
})

test('short labels over figures or over longer words head them, whatever their words', () => {
  expect(
    isPlainHeader(
      ['Service', 'Staff'],
      [
        ['Parks', '12'],
        ['Roads', '30'],
      ],
    ),
  ).toBe(true)
  expect(
    isPlainHeader(
      ['Issue', 'What next'],
      [['Bins are late', 'A new contract begins in the spring of this year']],
    ),
  ).toBe(true)
})

test.each([
  ['a figure', ['Service', '12'], [['Parks', '14']]],
  ['a sentence', ['Service', 'It closed.'], [['Parks', '14']]],
  ['a code', ['BV8', 'Invoices'], [['BV9', '14']]],
  ['one label', ['Service', ''], [['Parks', '14']]],
  [
    'words like those below',
    ['Housing', 'Roads'],
    [
      ['Parks', 'Trees'],
      ['Bins', 'Lamps'],
    ],
  ],
  ['no row below', ['Service', 'Staff'], []],
])('%s makes no plain header', (_, texts, below) => {
  expect(isPlainHeader(texts, below)).toBe(false)
})

test('bold labels are a header, one bold label or a bold paragraph is not', () => {
  expect(isBoldHeader(gridRow(['Service', '', 'Staff'], true))).toBe(true)
  expect(isBoldHeader(gridRow(['Service', '', ''], true))).toBe(false)
  expect(isBoldHeader(gridRow(['Service', 'Staff']))).toBe(false)
  expect(isBoldHeader(gridRow(['Service', 'x'.repeat(101)], true))).toBe(false)
})

test('the key of a header is blind to case, marks and empty ends', () => {
  expect(headerKey(['PI Code', 'Actual*', '', ''])).toBe(headerKey(['pi  code', 'Actual']))
  expect(headerKey(['PI Code', '', 'Actual'])).not.toBe(headerKey(['PI Code', 'Actual']))
})
