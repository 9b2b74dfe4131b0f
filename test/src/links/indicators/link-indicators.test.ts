import {expect, test} from 'vitest'
import type {Links} from '../../../../src/links/link-documents.ts'
import {linkTogether} from '../../../support/link-together.ts'
import {makeDocument, type RowSaid} from '../../../support/make-document.ts'

/** Link reports with these rows; a list a report. */
function link(...reports: readonly (readonly RowSaid[])[]): Links {
  return linkTogether(
    reports.map((rows, index) =>
      makeDocument({path: `${index}.txt`, period: `200${index}/0${index + 1}`, rows}),
    ),
  )
}

function sizes({indicators}: Links): number[] {
  return indicators.map(({members}) => members.length).sort((a, b) => a - b)
}

test.each([
  // a national code with the title re-worded
  [
    'BV8',
    'The percentage of undisputed invoices for commercial goods and services which were paid within 30 days.',
    'The percentage of invoices for commercial goods and services that were paid by the authority within 30 days of receipt',
  ],
  [
    'BV9',
    'The percentage of Council Tax collected.',
    'The percentage of council taxes due for the financial year which were received in year by the authority',
  ],
  ['BV96', 'Condition of principal roads', ''], // the title was lost with a page
  ['LF8', 'Custody rates for young offenders', 'Custody rates for young offenders.'],
  ['CS1.5', 'No. of library visits by under 16s.', 'No. of library visits by under 16s. (formerly LIB/4)'],
])('%s goes on: %j, %j', (code, a, b) => {
  const links = link([{code, title: a}], [{code, title: b}])
  expect(sizes(links)).toEqual([2])
  expect(links.candidates).toEqual([])
})

test.each([
  ['BV1', 'Local Agenda 21 plan adopted', 'Date of the next full review of the community strategy'],
  [
    'CHI/14',
    'Custody rates for young offenders',
    'Number of incidents of domestic violence reported to the police.',
  ],
  [
    'EDU/1',
    'Number of schools in special measures',
    'Number of enrolments on family learning courses by people aged over 60',
  ],
  ['LF10', 'Number of incidents of domestic violence', 'Number of repeat incidents of domestic violence'],
  ['LF3', 'Number of letters answered in time', 'Percentage of letters answered in time'],
  ['LF3', 'Letters answered in time', ''],
  ['LF3', 'Visits to libraries per 1,000 population', 'Visits to museums per 1,000 population'],
  ['LF3', 'Complaints', 'Complaints about noise'],
])('%s was used again, and is left to a person: %j, %j', (code, a, b) => {
  const links = link([{code, title: a}], [{code, title: b}])
  expect(sizes(links)).toEqual([1, 1])
  expect(links.candidates).toHaveLength(1)
  expect(links.candidates[0]).toMatchObject({kind: 'indicator'})
})

const BUSES = 'Passenger journeys on local buses'

test('on words alone two codes are not one, however equal the titles: a person is asked', () => {
  const links = link([{code: 'PT/4', title: BUSES}], [{code: 'HTW1.2', title: BUSES}])
  expect(sizes(links)).toEqual([1, 1])
  expect(links.candidates.map(({kind}) => kind)).toEqual(['indicator'])
})

test.each([
  ['another code', {code: 'LF3'}, {code: 'HTW1.3'}],
  ['a code in one of them', {code: 'LF3'}, {}],
  ['no code', {}, {}],
])('what a title, an officer and a unit say is likely and still for a person: %s', (_, a, b) => {
  const more = {title: 'Allotments taken up by new tenants', officers: ['Ann Pask']}
  const links = link(
    [{...more, ...a, actual: {'2000/01': '61.2%'}}],
    [{...more, ...b, actual: {'2001/02': '63.8%'}}],
  )
  expect(sizes(links)).toEqual([1, 1])
  const [candidate, ...others] = links.candidates.filter(({kind}) => kind === 'indicator')
  expect(others).toEqual([])
  expect(candidate?.reason).toBe('words alone speak for it, and they make no link')
  expect(candidate?.probability).toBeGreaterThan(0.95)
})

test('two codes are one where both reports print the same figures of one year', () => {
  const old = {code: 'PT/4', title: BUSES, actual: {'2000/01': '1,204,310'}, target: {'2001/02': '1,250,000'}}
  const next = {code: 'HTW1.2', title: 'Local bus journeys', actual: {'2000/01': '1,204,310'}}
  const links = link([old], [next])
  expect(sizes(links)).toEqual([2])
  expect(links.indicators[0]?.links[0]?.evidence).toContainEqual({
    field: 'values',
    level: '1 agree',
    weight: 8.75,
  })
  const other = {...next, title: 'Trees planted in parks', actual: {'2000/01': '1,204,999'}}
  expect(sizes(link([old], [other]))).toEqual([1, 1])
})

test('figures that many indicators have join nothing', () => {
  const nought = {'2000/01': '0%', '1999/00': '100%'}
  const links = link(
    [{code: 'PT/4', title: 'Buses that are late', actual: nought}],
    [{code: 'HTW1.2', title: 'Trains that are late', actual: nought}],
  )
  expect(sizes(links)).toEqual([1, 1])
})

test('a published list joins two codes, and not those of one year’s reports', () => {
  const roads = {code: 'BV96', title: 'Condition of principal roads'}
  const next = {code: 'NI168', title: 'Principal roads where maintenance should be considered'}
  expect(sizes(link([roads], [next]))).toEqual([2])
  expect(sizes(link([roads, next]))).toEqual([1, 1])
})

test('a number that was parted goes on in none of its parts by its words', () => {
  const [whole, part] = ['BV109', 'BV109a'].map((code) => ({code, title: 'Planning applications in time'}))
  expect(whole && part && sizes(link([whole], [part]))).toEqual([1, 1])
})

test('two rows of one report with one code are two unless their titles are one', () => {
  const one = {code: 'BV99a', title: 'Pedestrians killed or seriously injured'}
  expect(sizes(link([one, {code: 'BV99a', title: 'Pedestrians slightly injured'}]))).toEqual([1, 1])
  expect(sizes(link([one, one]))).toEqual([2])
})

test('a row that two rows of another report fit joins neither', () => {
  const links = link(
    [{code: 'BV1c', title: 'Reported progress on the strategy to the community this year'}],
    [
      {code: 'BV1c', title: 'Has progress on the strategy been reported this year to residents'},
      {code: 'BV1c', title: 'When will progress on the strategy be reported to staff this year'},
    ],
  )
  expect(sizes(links)).toEqual([1, 1, 1])
  expect(new Set(links.candidates.map(({reason}) => reason))).toEqual(new Set(['others fit as well']))
})

test('rows without a code are joined by title and figures, by the title alone they are left to a person', () => {
  const title = 'Visits to libraries and museums'
  const links = link([{title}], [{title}])
  expect(sizes(links)).toEqual([1, 1])
  expect(links.candidates).toHaveLength(1)
  const actual = {'2000/01': '412,300'}
  expect(sizes(link([{title, actual}], [{title, actual}]))).toEqual([2])
  expect(link([{title: 'Visits'}], [{title: 'Visits'}]).candidates).toEqual([])
})

test('an equal code and title is a rule, a judged title is not', () => {
  const same = link([{code: 'BV8'}], [{code: 'BV8'}]).indicators[0]?.links
  const judged = link(
    [{code: 'BV8', title: 'Invoices paid'}],
    [{code: 'BV8', title: 'Invoices paid in time'}],
  ).indicators[0]?.links
  expect(same?.map(({by}) => by)).toEqual(['rule'])
  expect(judged?.map(({by}) => by)).toEqual(['model'])
})

test('a title that says which number it had goes on with that number, words alone do not', () => {
  const title = 'Books issued to schools by the library service'
  const before = [{code: 'LIB/4', title, actual: {'2001/02': 'Yes'}}]
  const said = link(before, [{code: 'CS1.5', title: `${title} (formerly LIB/4)`, actual: {'2002/03': 'Yes'}}])
  expect(sizes(said)).toEqual([2])
  const silent = link(before, [{code: 'CS1.5', title, actual: {'2002/03': 'Yes'}}])
  expect(sizes(silent)).toEqual([1, 1])
  expect(silent.candidates).toHaveLength(1)
})
