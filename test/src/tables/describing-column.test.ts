import {expect, test} from 'vitest'
import {settleDescription, settleMilestones} from '../../../src/tables/describing-column.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

const described = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  settleDescription(
    columnsOf(...heads),
    rows.map((cells) => draftRow(cells)),
  ).map(({role}) => role)

test('the column of words without a head, beside codes and figures, describes', () => {
  const rows = [
    ['BV64', 'Private sector homes let again', '8'],
    ['LF5', 'Homeless households', '64'],
  ]
  expect(described(['PI', '', 'Actual 00/01'], ...rows)).toEqual(['code', 'description', 'actual'])
})

test.each([
  [
    'another describes',
    ['Indicator', '', 'Actual'],
    ['Visits', 'Too few came to see us'],
    ['Loans', 'Few readers came'],
  ],
  [
    'no figures stand beside it',
    ['PI', '', 'Lead'],
    ['BV8', 'Invoices paid in time'],
    ['BV9', 'Council tax paid'],
  ],
  [
    'it stands behind the figures',
    ['PI', 'Actual', ''],
    ['BV8', '5', 'Invoices in time'],
    ['BV9', '6', 'Council tax paid'],
  ],
  ['its words are heads', ['', 'Actual'], ['2001/02 actual', '5'], ['2002/03 target', '6']],
  ['its words are few', ['PI', '', 'Actual'], ['BV8', 'High', '5'], ['BV9', 'Low', '6']],
])('where %s, a column without a head stays so', (_, heads, ...rows) => {
  expect(described(heads, ...rows)[heads.indexOf('')]).toBe('other')
})

test('so does one whose head says it in words of its own', () => {
  const rows = [
    ['L1', 'Abandoned vehicles removed', '71%'],
    ['L2', 'Fly-tips cleared in time', '88%'],
  ]
  expect(described(['LPI', 'What is looked at', 'Actual 00/01'], ...rows)).toEqual([
    'code',
    'description',
    'actual',
  ])
  expect(described(['LPI', 'Department', 'Actual 00/01'], ...rows)).toEqual(['code', 'department', 'actual'])
})

test('what stands under “Milestone” is what will be done, where no other column says that', () => {
  const roles = (heads: readonly string[], row: readonly string[]) =>
    settleMilestones(columnsOf(...heads), [draftRow(row), draftRow(row)]).map(({role}) => role)
  expect(roles(['Milestone', 'Target date', 'RAG'], ['Review the charges', 'June 2008', 'Green'])).toEqual([
    'commitment',
    'timescale',
    'status',
  ])
  expect(roles(['Action', 'Milestone', 'Lead', 'RAG'], ['Plan', 'Draft ready', 'A Holt', 'Green'])[1]).toBe(
    'other',
  )
  expect(roles(['Milestone', 'Lead', 'RAG'], ['31/03/2008', 'A Holt', 'Green'])[0]).toBe('other')
  expect(roles(['Milestone', 'RAG'], ['Review the charges', 'Green'])[0]).toBe('other')
})
