import {expect, test} from 'vitest'
import {buildTrends} from '../../../src/build-trends.ts'
import type {Document} from '../../../src/model/document.ts'
import {explainPair} from '../../../src/why/explain-pair.ts'
import type {Holdings} from '../../../src/why/holdings.ts'
import {subjectsIn, type Subject} from '../../../src/why/subjects.ts'
import {documentOf, sayings} from '../../support/hold-text.ts'

const report = (year: string, ...rows: readonly string[]): Document =>
  documentOf(
    [
      `Leicestershire County Council Best Value Performance Plan ${year}`,
      '',
      'PI Code\tPI Description\tActual 02/03\tResponsible Officer',
      ...rows,
      '',
    ].join('\n'),
    `${year.slice(0, 4)}.txt`,
  )
const first = report(
  '2003/04',
  'BV8\tInvoices paid within thirty days\t90%\tCarol Armstrong',
  'BV9\tCouncil tax collected\t97%\tAlan Youd',
)
const second = report(
  '2004/05',
  'BV8\tInvoices paid within thirty days\t91%\tCaroline Armstrong',
  'BV9\tCouncil tax collected\t97%\tAlan Youd',
)
const documents = [first, second]
const trends = buildTrends(documents, first.producer)
const held: Holdings = {documents: documents.map((document) => ({document, mayLieAt: []})), trends: []}
const trendsAlone: Holdings = {documents: [], trends: [{trends, foldersToTry: []}]}
const both: Holdings = {...held, trends: trendsAlone.trends}

function subject(id: string | undefined, holdings: Holdings): Subject {
  const found = [...subjectsIn(holdings)].find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no ${String(id)}`)
  return found
}

function explained(a: string | undefined, b: string | undefined, holdings: Holdings) {
  const {findings, weighings} = explainPair(subject(a, holdings), subject(b, holdings), holdings)
  return {said: sayings(findings, 'link'), weighings}
}

const [one, other] = documents.map(({indicators}) => indicators[0])
const [tax] = second.indicators.slice(1)
const [carol, caroline] = [one?.officers[0]?.id, other?.officers[0]?.id]

test('two records that are one say why, with every bar', () => {
  const {said, weighings} = explained(one?.id, other?.id, held)
  expect(said).toEqual(['they are one', 'they print the same in one scope, so no comparison was needed'])
  const [weighing] = weighings
  expect(weighing?.bars.map(({field}) => field)).toContain('title')
  expect(weighing?.bars.reduce((sum, bar) => sum + bar.weight, 0)).toBe(weighing?.weight)
})

test('two that are not linked say what stands against it and what is missing', () => {
  const {said, weighings} = explained(one?.id, tax?.id, held)
  expect(said[0]).toBe('they are not linked')
  expect(said).toContain('against it: title different')
  expect(said.join('; ')).toMatch(/bits short of a link/)
  expect(weighings).toHaveLength(1)
})

test('a figure, a row and a series stand for their records', () => {
  const series = trends.series.find(({code}) => code === 'BV8')
  const row = first.tables[0]?.rows[0]?.id
  for (const id of [one?.observations[0]?.id, row, series?.id])
    expect(explained(id, tax?.id, both).said[0]).toBe('they are not linked')
  expect(explained(row, one?.id, held).said).toEqual(['they are one and the same record'])
})

test('what is no record, and what is of two kinds, is never linked', () => {
  expect(explained(first.id, one?.id, held).said[0]).toMatch(/the document .* is no record and no officer/)
  expect(explained(one?.id, first.tables[0]?.id, held).said[0]).toMatch(/the table .* is no record/)
  expect(explained(one?.id, carol, held).said).toEqual([
    'they are not of one kind, and only things of one kind are linked',
  ])
})

test('from trends alone a link is told by the links that lead there', () => {
  const {said, weighings} = explained(one?.id, other?.id, trendsAlone)
  expect(said[0]).toMatch(/^they are one: both are of the series /)
  expect(weighings).toHaveLength(1)
})

test('from trends alone a pair left to a person is told as one, and of others that more is needed', () => {
  expect(explained(carol, caroline, trendsAlone).said).toEqual([
    expect.stringMatching(/^not linked, but left to a person: kept apart: forename begins alike/),
  ])
  expect(explained(carol, tax?.officers[0]?.id, trendsAlone)).toMatchObject({
    said: [expect.stringContaining('give their PATH to --in')],
    weighings: [],
  })
})
