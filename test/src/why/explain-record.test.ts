import {expect, test} from 'vitest'
import {explainChecks, explainOfficer, explainRecord} from '../../../src/why/explain-record.ts'
import {makeDocument} from '../../support/make-document.ts'
import {holdText, sayings, subjectOf} from '../../support/hold-text.ts'

const HEAD = 'PI Code\tPI Description\tActual 02/03\tResponsible Officer'

function indicator(...lines: readonly string[]) {
  const {of} = subjectOf(holdText('Performance Plan 2003/04', '', ...lines), 'indicator')
  return explainRecord(of)
}

test('an indicator says its code, its title, each figure and each officer', () => {
  const found = indicator(HEAD, 'BV 99 ai\tRoad deaths, as for BV100\t5,084\tBill Nichols/ Head of Highways')
  expect(sayings(found, 'code')).toEqual(['“BV 99 ai” is BV99a(i)'])
  expect(sayings(found, 'title')).toEqual(['“Road deaths, as for BV100”'])
  expect(sayings(found, 'value')).toEqual(['actual of 2002/03: “5,084” is the number 5084'])
  expect(sayings(found, 'officer')).toEqual(['“Bill Nichols” is a person', '“Head of Highways” is a post'])
  expect(sayings(found, 'record')).toEqual(['its words refer to BV100'])
  expect(
    found
      .filter(({about}) => about === 'value')
      .every(({id, position}) => id !== undefined && position !== undefined),
  ).toBe(true)
})

test.each([
  ['no code', 'Visits to museums\t272', 'none: the row is known by its title and section'],
  [
    'a bare number',
    'Visits\t272\t109a',
    '“109a” is BV109a, the scheme BV being that of its table or section',
  ],
  ['several codes', 'Visits\t272\tLI 4 (NI 16)', 'also printed for it: NI16'],
])('of %s it says so', (_, row, says) => {
  const head = 'PI Description\tActual 02/03\tBVPI No'
  expect(sayings(indicator(head, row, 'Loans\t5\tBV8'), 'code')).toContain(says)
})

function commitment(head: string, row: string) {
  const {of} = subjectOf(
    holdText('Second quarter report 2003/04', '', 'B: Culture', '', head, row),
    'commitment',
  )
  return explainRecord(of)
}

test('a commitment says its number, its words, when, who and how it goes', () => {
  const head = 'No\tCommitment\tTimescale\tResponsible Officer\tStatus\tProgress'
  const found = commitment(head, '7\tOpen a library\tMarch 2004\tEqualities Board\tAmber (Green at Q1)\tLate')
  expect(sayings(found, 'code')).toEqual(['number “7” of theme B'])
  expect(sayings(found, 'timescale')).toEqual(['“March 2004” is 2004-03'])
  expect(sayings(found, 'officer')).toEqual(['“Equalities Board” is a body'])
  expect(sayings(found, 'status')).toEqual([
    '“Amber (Green at Q1)” in its cell is amber; before, green (2003/04 Q1)',
  ])
})

test('a drawn status is said to be drawn, and which words beside it say none', () => {
  const {commitments, indicators} = makeDocument({
    promises: [{commitment: 'Open a library', status: 'red'}],
    rows: [{code: 'BV8', actual: {'2002/03': '92%'}}],
  })
  const [promise, row] = [commitments[0], indicators[0]]
  if (promise === undefined || row === undefined) throw new Error('nothing was made')
  const status = {now: 'red' as const, from: 'colour' as const, raw: 'Late'}
  expect(sayings(explainRecord({is: 'commitment', record: {...promise, status}}), 'status')).toEqual([
    '“Late” says none; the colour drawn in its cell is red',
  ])
  const drawn = {...row, status: 'green', statusFrom: 'colour' as const}
  expect(sayings(explainRecord({is: 'indicator', record: drawn}), 'status')).toEqual([
    'the colour drawn in its cell is green',
  ])
  expect(sayings(explainRecord({is: 'indicator', record: row}), 'status')).toEqual([])
})

test('a printed reference is no number, and a time that is no date stays words', () => {
  const found = commitment(
    'Ref Code\tCommitment\tTimescale\tResponsible Officer',
    'CPA CEX 1\tOpen a library\tongoing\tBill Nichols',
  )
  expect(sayings(found, 'code')).toEqual(['“CPA CEX 1” is its printed reference'])
  expect(sayings(found, 'timescale')).toEqual(['“ongoing” is no date that can be told'])
})

test('title and target that share a number are told apart', () => {
  const {of} = subjectOf(
    holdText(
      'Plan 2003/04',
      '',
      'No\tCommitment\tPriority\tResponsible Officer',
      '1\tReduce waste\tHigh\tBill Nichols',
      '\tRecycle a third of all household waste by 2005\tHigh\t',
    ),
    'commitment',
  )
  expect(sayings(explainRecord(of), 'title')[1]).toBe(
    'title “Reduce waste” and target “Recycle a third of all household waste by 2005” share one number',
  )
})

test('an officer whose words are more than the name has both', () => {
  const officer = {id: 'o', raw: 'Fairbrother, Ted', name: 'Ted Fairbrother', kind: 'person' as const}
  expect(explainOfficer(officer)).toEqual([
    {about: 'officer', says: '“Fairbrother, Ted” is a person, “Ted Fairbrother”', id: 'o'},
  ])
})

test('arithmetic says what it gives and whether that is what is printed', () => {
  const check = {check: 'variance', expected: '8.9%', found: '9%'}
  expect(
    explainChecks([
      {...check, ok: true},
      {...check, ok: false},
    ]).map(({says}) => says),
  ).toEqual([
    'variance: printed 9%, reckoned 8.9%: they agree',
    'variance: printed 9%, reckoned 8.9%: they differ, and what is printed is kept',
  ])
})
