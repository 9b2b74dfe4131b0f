import {expect, test} from 'vitest'
import {explainObservation, columnOf} from '../../../src/why/explain-observation.ts'
import {rowOf} from '../../../src/why/subjects.ts'
import {holdText, sayings, subjectOf} from '../../support/hold-text.ts'

const TITLE = 'Best Value Performance Plan 2003/04'

/** What is said of one measure of the first row under a head. */
function explained(head: string, row: string, measure: string, ...below: readonly string[]) {
  const held = holdText(TITLE, '', head, row, 'BV99\tAnother\t5\t5', ...below)
  const {indicator, observation} = subjectOf(
    held,
    'observation',
    (one) => one.observation.measure === measure,
  )
  const at = rowOf(held, {is: 'indicator', record: indicator})
  return explainObservation({indicator, observation, at}, held.document)
}

const HEAD = 'PI Code\tPI Description\tActual 02/03\tTarget 03/04'

test.each([
  ['the cell', HEAD, 'BV8\tInvoices\t90%\t95%', '%, from the cell itself'],
  [
    'the head',
    'PI Code\tPI Description\tActual 02/03 (days)\tTarget 03/04',
    'BV8\tRelets\t90\t95',
    'days, from the column’s head “Actual 02/03 (days)”',
  ],
  [
    'the description',
    HEAD,
    'BV8\tThe percentage of invoices paid\t90\t95',
    '%, from the words “percentage” of the description',
  ],
])('a unit may come from %s', (_, head, row, says) => {
  expect(sayings(explained(head, row, 'actual'), 'unit')).toEqual([says])
})

test('where nothing names a unit there is none to explain', () => {
  expect(sayings(explained(HEAD, 'BV8\tInvoices\t90\t95', 'actual'), 'unit')).toEqual([])
})

test.each([
  ['the cell', HEAD, '51% (2005)', '2005, which the cell itself gives'],
  ['the head', HEAD, '51%', '2002/03, from the column’s head “Actual 02/03”'],
  [
    'a part that the head names',
    'PI Code\tPI Description\tQ2 Actual\tTarget 03/04',
    '51%',
    '2003/04 Q2, from the column’s head “Q2 Actual”, which names the part, and the report’s year 2003/04',
  ],
  [
    'the report',
    'PI Code\tPI Description\tActual\tTarget 03/04',
    '51%',
    '2003/04, the report’s own, which “',
  ],
])('a period may come from %s', (_, head, cell, says) => {
  const [found] = sayings(explained(head, `BV8\tInvoices\t${cell}\t95%`, 'actual'), 'period')
  expect(found).toContain(says)
})

test('a variance is of the period of what it is the variance of', () => {
  const head = 'PI Code\tPI Description\tTarget 03/04\tEst. 03/04\t% Variance'
  expect(sayings(explained(head, 'BV8\tInvoices\t90\t81\t10%', 'variance'), 'period')).toEqual([
    '2003/04, that of the figures it is the variance of',
  ])
})

test('a mark calls its footnote, and what is of others says whose', () => {
  const note = explained(HEAD, 'BV8\tInvoices\t90%*\t95%', 'actual', '', '* Audited by the Commission').find(
    ({about}) => about === 'note',
  )
  expect(note?.says).toContain('its mark calls the footnote “')
  expect(note?.position).toMatchObject({line: 7})
  const head = 'PI Code\tPI Description\tActual 02/03\tTop Quartile England 02/03'
  expect(sayings(explained(head, 'BV8\tInvoices\t90%\t95%', 'comparator'), 'value')).toContain(
    'not the authority’s own: england, top quartile',
  )
})

test('of two columns of one measure each has its own, and a row that is gone has none', () => {
  const head = 'PI Code\tPI Description\tActual 01/02\tActual 02/03'
  const held = holdText(TITLE, '', head, 'BV8\tInvoices\t90%\t90%')
  const names = (['2001/02', '2002/03'] as const).map((period) => {
    const {indicator, observation} = subjectOf(
      held,
      'observation',
      (one) => one.observation.period === period,
    )
    const at = rowOf(held, {is: 'indicator', record: indicator})
    expect(columnOf({indicator, observation, at: undefined})).toBeUndefined()
    expect(
      sayings(explainObservation({indicator, observation, at: undefined}, held.document), 'period'),
    ).toEqual([`${period}, from the table`])
    return columnOf({indicator, observation, at})?.name
  })
  expect(names).toEqual(['Actual 01/02', 'Actual 02/03'])
})
