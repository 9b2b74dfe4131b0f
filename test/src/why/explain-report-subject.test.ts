import {describe, expect, test} from 'vitest'
import {explainReportSubject} from '../../../src/why/explain-report-subject.ts'
import {placeOfSubject} from '../../../src/why/place-of-subject.ts'
import {subjectsIn} from '../../../src/why/subjects.ts'
import {holdAll, holdText, sayings, subjectOf} from '../../support/hold-text.ts'

const held = holdText(
  'Half-year performance report 2003/04',
  '',
  'Culture',
  '',
  'PI Code\tPI Description\tTarget 03/04\tEst. 03/04\t% Variance\tResponsible Officer',
  'BV8\tInvoices paid on time\t90%\t81%\t20%\tBill Nichols',
  'BV9\tCouncil tax collected\t98%\t98%\t0%\tAlan Youd\t1\t2',
  '\tLibraries\t\t\t\t',
  '',
  'These words stand in no table, and so they are kept as they are, to the last of them.',
)
const kinds = (found: readonly {readonly about: string}[]) => [...new Set(found.map(({about}) => about))]

test('every thing of a report has an explanation and, but for the report itself, a place', () => {
  for (const subject of subjectsIn(holdAll(held))) {
    if (!('held' in subject)) continue
    expect(explainReportSubject(subject).length, subject.kind).toBeGreaterThan(0)
    expect(placeOfSubject(subject) === undefined).toBe(subject.kind === 'document')
  }
})

test('a record is told from its layout to its figures, with the checks and what was said at its place', () => {
  const found = explainReportSubject(subjectOf(held, 'indicator'))
  expect(kinds(found)).toEqual([
    'layout',
    'table',
    'column',
    'row',
    'cell',
    'code',
    'title',
    'value',
    'officer',
    'check',
    'message',
  ])
  expect(sayings(found, 'check')[0]).toMatch(/printed 20%, reckoned 10.0%: they differ/)
  expect(sayings(found, 'message')[0]).toMatch(/check\/variance: BV8/)
})

test('a figure is told with its own column alone', () => {
  const subject = subjectOf(held, 'observation', ({observation}) => observation.measure === 'estimate')
  const found = explainReportSubject(subject)
  expect(sayings(found, 'column')).toEqual([expect.stringContaining('column 4, “Est. 03/04”: estimate')])
  expect(kinds(found)).toEqual([
    'layout',
    'table',
    'column',
    'row',
    'record',
    'value',
    'unit',
    'period',
    'check',
    'message',
  ])
  expect(placeOfSubject(subject)).toMatchObject({words: '81%', header: {line: 5, endLine: 5}})
})

test('an officer is told with the officers’ column and the record', () => {
  const found = explainReportSubject(subjectOf(held, 'officer mention'))
  expect(sayings(found, 'column')).toEqual([expect.stringContaining('“Responsible Officer”: officer')])
  expect(sayings(found, 'cell')).toEqual(['“Responsible Officer” (officer): “Bill Nichols”'])
  expect(sayings(found, 'record')).toEqual(['of the indicator BV8 “Invoices paid on time”'])
})

describe('a row', () => {
  test('leads to the record that it made', () => {
    const found = explainReportSubject(subjectOf(held, 'row'))
    expect(found).toContainEqual(
      expect.objectContaining({
        says: 'read as the indicator BV8 “Invoices paid on time”',
        id: held.document.indicators[0]?.id,
      }),
    )
  })

  test('that is ragged says so, twice: what was done, and the message', () => {
    const found = explainReportSubject(subjectOf(held, 'row', ({at}) => at.row.flags.includes('ambiguous')))
    expect(sayings(found, 'row')[0]).toMatch(/^ambiguous/)
    expect(sayings(found, 'message')).toContainEqual(expect.stringContaining('table/ragged-row'))
  })

  test('that made no record says why', () => {
    const heading = subjectOf(held, 'row', ({at}) => at.row.kind === 'heading')
    expect(sayings(explainReportSubject(heading), 'record')).toEqual([
      'no record is made of it: it is a heading',
    ])
  })
})

test('headings and words outside tables say what they were taken for', () => {
  expect(explainReportSubject(subjectOf(held, 'section'))[0]?.says).toMatch(/a heading of level \d/)
  expect(explainReportSubject(subjectOf(held, 'text'))[0]?.says).toBe('in no table: kept as paragraph')
})

test('a record whose row the output does not hold is told without it', () => {
  const bare = {...held, document: {...held.document, tables: []}}
  const found = explainReportSubject(subjectOf(bare, 'indicator'))
  expect(kinds(found)).toEqual(['code', 'title', 'value', 'officer', 'check'])
  expect(placeOfSubject(subjectOf(bare, 'indicator'))).toBeUndefined()
  expect(placeOfSubject(subjectOf(bare, 'officer mention'))).toBeUndefined()
  expect(placeOfSubject(subjectOf(bare, 'observation'))).toMatchObject({words: '90%'})
})
