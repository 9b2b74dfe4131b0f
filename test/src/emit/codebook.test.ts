import {expect, test} from 'vitest'
import {codebook} from '../../../src/emit/codebook.ts'
import {trendsCsv} from '../../../src/emit/trends-csv.ts'
import {ObsStatus} from '../../../src/model/series.ts'
import {aPoint, aSeries, someTrends} from '../../support/a-series.ts'

const textOf = (...series: ReturnType<typeof aSeries>[]): string => [...codebook(someTrends(series))].join('')

test('every column of the tidy CSV and every status is explained', () => {
  const [header = ''] = [...trendsCsv(someTrends([]))].join('').trimEnd().split('\n')
  const text = textOf()
  expect(header.split(',').filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([])
  expect(ObsStatus.options.filter((code) => !text.includes(`| \`${code}\` |`))).toEqual([])
})

test('a measure has the years in which its codes, its figures and its definition hold', () => {
  const series = aSeries({
    codes: [
      {code: 'BV8', periods: ['2006/07', '2007/08']},
      {code: 'NI14', periods: ['2008/09']},
    ],
    points: [aPoint({period: '2006/07'}), aPoint({period: '2008/09'})],
    breaks: [{period: '2007/08', reason: 'redefined', stated: true, evidence: 'x'}],
  })
  expect(textOf(series)).toContain(
    '| s1 | Leicestershire County Council | BV8 (2006/07 to 2007/08), NI14 (2008/09) | Invoices paid on time | % | higher | 2006/07 to 2008/09 | definition changed in 2007/08 |',
  )
})
