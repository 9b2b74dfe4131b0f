import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  areKeptApart,
  compareIndicators,
  titleLevel,
} from '../../../../src/links/indicators/compare-indicators.ts'
import type {IndicatorSubject} from '../../../../src/links/indicators/indicator-subject.ts'
import {titleWords} from '../../../../src/links/content-words.ts'

test.each([
  // one indicator re-worded
  ['Condition of unclassified roads', 'Condition of unclassified roads.', 'identical'],
  ['Net cost of waste collection per household *', 'Cost of waste collection per household.', 'strong'],
  [
    'Cost of municipal waste disposal per tonne',
    'Cost of waste disposal per tonne for municipal waste.',
    'strong',
  ],
  [
    'The percentage of Council Tax collected.',
    'The percentage of council taxes due for the financial year which were received in year by the authority',
    'partial',
  ],
  [
    'Percentage of top-paid 5% of local authority staff who are women',
    'The percentage of the top 5% of earners employed by the authority (excluding staff in schools) that are women.',
    'partial',
  ],
  // two indicators under one number
  ['Number of incidents of domestic violence', 'Number of repeat incidents of domestic violence', 'partial'],
  [
    'Percentage of letters answered within 5 days',
    'Percentage of letters answered within 10 days',
    'partial',
  ],
  [
    'Custody rates for young offenders',
    'Number of incidents of domestic violence reported to the police.',
    'different',
  ],
  [
    'Number of trees planted in the Brackover community woodland',
    'Number of primary schools with an eco-school award',
    'different',
  ],
  ['', 'Condition of roads', 'missing'],
])('%j and %j: %s', (a, b, level) => {
  expect(titleLevel(titleWords(a), titleWords(b))).toBe(level)
})

function subject(said: Partial<IndicatorSubject> & {readonly words?: string}): IndicatorSubject {
  return {
    code: 'LF4',
    national: false,
    title: titleWords(said.words ?? 'Invoices paid'),
    unit: null,
    formerly: new Set<string>(),
    scheme: 'LF',
    documents: new Set(['a']),
    years: new Set(['2003/04']),
    values: new Map(),
    officers: new Set(),
    department: '',
    section: '',
    ...said,
  }
}

test('two titles under one code in one report are two; the same title twice is one', () => {
  const [one, other] = [subject({words: 'Domestic violence'}), subject({words: 'Repeat domestic violence'})]
  expect(compareIndicators(one, other).cannot).toBe('one report')
  expect(compareIndicators(one, {...other, documents: new Set(['b'])}).cannot).toBeUndefined()
  expect(compareIndicators(one, one).cannot).toBeUndefined()
})

test('a title that shares nothing cannot be the same, in any report', () => {
  const [one, other] = [
    subject({words: 'Custody rates'}),
    subject({words: 'Trees planted', documents: new Set(['b'])}),
  ]
  expect(compareIndicators(one, other).cannot).toBe('conflict')
})

test('comparison is the same either way round', () => {
  const words = fc.constantFrom(
    'Number of trees',
    'Percentage of trees',
    'Trees planted',
    '',
    'Repeat visits in 5 days',
  )
  const any = fc
    .tuple(words, fc.constantFrom(null, '%', 'days'), fc.constantFrom('a', 'b'))
    .map(([title, unit, document]) => subject({words: title, unit, documents: new Set([document])}))
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(compareIndicators(a, b)).toEqual(compareIndicators(b, a))
      expect(areKeptApart(a, b)).toBe(compareIndicators(a, b).cannot !== undefined)
    }),
  )
})
