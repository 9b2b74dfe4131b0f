import {expect, test} from 'vitest'
import {figureText} from '../../../src/emit/figure-text.ts'
import {jsonStat} from '../../../src/emit/json-stat.ts'
import type {Series} from '../../../src/model/series.ts'
import {aPoint, aSeries, someTrends} from '../../support/a-series.ts'
import {anySeries} from '../../support/any-series.ts'
import {
  JsonStatCollection,
  jsonStatCells,
  jsonStatFaults,
  type JsonStatDataset,
} from '../../support/json-stat-faults.ts'
import {seeded} from '../../support/seeded.ts'

const textOf = (series: readonly Series[]): string => [...jsonStat(someTrends(series))].join('')

function datasetsOf(...series: Series[]): JsonStatDataset[] {
  return JsonStatCollection.parse(JSON.parse(textOf(series))).link.item
}

const figure = (value: number): {readonly value: Series['points'][number]['value']} => ({
  value: {type: 'number', value, unit: '%', decimals: 1, raw: String(value)},
})

test('a series is a dataset of its measures, standings and periods, with the unit at the measure', () => {
  const points = [
    aPoint({period: '2002/03', ...figure(61.5)}),
    aPoint({period: '2003/04', measure: 'target', ...figure(70)}),
  ]
  expect(datasetsOf(aSeries({points}))).toMatchObject([
    {
      class: 'dataset',
      label: 'Leicestershire County Council, BV8, Invoices paid on time',
      source: 'x.txt',
      id: ['measure', 'standing', 'period'],
      size: [2, 1, 2],
      role: {time: ['period'], metric: ['measure']},
      dimension: {
        measure: {category: {index: ['actual', 'target'], unit: {actual: {label: '%', decimals: 1}}}},
        standing: {category: {index: ['current']}},
        period: {category: {index: ['2002/03', '2003/04']}},
      },
      value: {0: 61.5, 3: 70},
      status: {0: 'A', 3: 'A'},
      extension: {series: 's1', sources: {0: ['x.txt, line 9'], 3: ['x.txt, line 9']}},
    },
  ])
})

test('what a report leaves blank is null with the reason as its status; what none gives has no cell', () => {
  const gap = aPoint({value: {type: 'missing', reason: 'blank', raw: ''}, obsStatus: 'O'})
  const [dataset] = datasetsOf(aSeries({points: [gap, aPoint({period: '2004/05', measure: 'target'})]}))
  expect(dataset?.value).toEqual({0: null, 3: 90})
  expect(dataset?.status).toEqual({0: 'O', 3: 'A'})
})

test('two figures of one standing have a cell each', () => {
  const points = [
    aPoint({status: 'superseded', ...figure(1)}),
    aPoint({status: 'superseded', ...figure(2)}),
    aPoint({status: 'current', ...figure(3)}),
  ]
  const [dataset] = datasetsOf(aSeries({points}))
  expect(dataset?.dimension['standing']?.category.index).toEqual(['current', 'superseded', 'superseded-2'])
  expect(dataset?.value).toEqual({0: 3, 1: 1, 2: 2})
})

test('a figure of another unit than its series says so; a break is a note', () => {
  const inDays = aPoint({value: {type: 'number', value: 4, unit: 'days', decimals: 0, raw: '4 days'}})
  const breaks = [{period: '2003/04', reason: 'redefined', stated: true, evidence: 'new definition'}] as const
  const [dataset] = datasetsOf(aSeries({points: [inDays], breaks}))
  expect(dataset?.extension).toMatchObject({unit: {0: 'days'}})
  expect(dataset?.note).toEqual(['2003/04: redefined: new definition'])
})

test('trends without a series, and a series without a point, are a valid collection of none', () => {
  expect(jsonStatFaults(textOf([]))).toEqual([])
  expect(jsonStatFaults(textOf([aSeries({points: []})]))).toEqual([])
})

test('any series is valid by the rules of the format, and its points read back as they were', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = seeded(seed)
    const series = Array.from({length: 3}, (_, i) => anySeries(random, `s${i}`))
    expect(jsonStatFaults(textOf(series)), `seed ${seed}`).toEqual([])
    const filled = series.filter(({points}) => points.length > 0)
    expect(datasetsOf(...series).map(factsOfCells), `seed ${seed}`).toEqual(filled.map(factsOfPoints))
  }
})

function factsOfCells(dataset: JsonStatDataset): string[] {
  return jsonStatCells(dataset)
    .map(({at, value, status}) => {
      const standing = at['standing']?.replace(/-\d+$/, '')
      return [at['measure'], standing, at['period'], String(value), status].join(' ')
    })
    .sort()
}

function factsOfPoints({points}: Series): string[] {
  return points
    .map(({measure, status, period, value, obsStatus}) => {
      const figure = value.type === 'missing' ? 'null' : figureText(value)
      return [measure, status, period, figure, obsStatus].join(' ')
    })
    .sort()
}

const GOOD = textOf([aSeries()])

test.each([
  ['"size":[1,1,1]', '"size":[1,2,1]', 'standing: 1 categories for a size of 2'],
  ['"value":{"0"', '"value":{"1"', 'cell 1 of 1'],
  ['"metric":["measure"]', '"metric":["unit"]', 'role of no dimension unit'],
  ['"unit":{"actual"', '"unit":{"target"', 'measure: no category target'],
  ['"time":["period"]', '"time":["measure"]', 'a dimension of two roles'],
  ['"version":"2.0"', '"version":"1.0"', 'version'],
])('the rules find a fault where %s is %s', (right, wrong, fault) => {
  expect(GOOD).toContain(right)
  expect(jsonStatFaults(GOOD.replace(right, wrong)).join('\n')).toContain(fault)
})
