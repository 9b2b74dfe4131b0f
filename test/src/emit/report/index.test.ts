import {expect, test} from 'vitest'
import {reportMarkdown} from '../../../../src/emit/report/index.ts'
import {reportFiles} from '../../../../src/emit/report/files.ts'
import type {Series} from '../../../../src/model/series.ts'
import type {Trends} from '../../../../src/model/trends.ts'
import {aSeries, someTrends} from '../../../support/a-series.ts'
import {anySeries} from '../../../support/any-series.ts'
import {outturns} from '../../../support/outturns.ts'
import {seeded} from '../../../support/seeded.ts'

const textOf = (trends: Trends): string => [...reportMarkdown(trends)].join('')

test('each council has its part, in order of names; what is of no known council comes last', () => {
  const series = ['Rutland', null, 'Leeds'].map((authority, i) => aSeries({authority, id: `s${i}`}))
  const {documents} = someTrends([])
  const text = textOf(someTrends(series, {documents: documents.map((one) => ({...one, authority: 'Leeds'}))}))
  expect(text.match(/^#{1,2} .*$/gm)).toEqual([
    '# Trends: Leeds and Rutland',
    '## Leeds',
    '## Rutland',
    '## Reports whose council is not known',
    '## What is uncertain',
    '## Method',
    '## Reports',
  ])
})

test('a council of whose reports nothing could be read is said to be so', () => {
  expect(textOf(someTrends([]))).toContain(
    '- 1 report, about 2003/04 H1, from which no indicator and no commitment could be read',
  )
})

test('a report without uncertainty says that too', () => {
  expect(textOf(someTrends([aSeries()]))).toContain('## What is uncertain\n\nNothing.\n')
})

test('the folder holds a chart of each series that the lists name, linked from them, and no other', () => {
  const change = {from: '2001/02', to: '2002/03', years: 1, absolute: 3, percent: null} as const
  const points = outturns({'2001/02': 61, '2002/03': 64})
  const named = aSeries({id: 'named', points, changes: [{...change, direction: 'improved'}]})
  const other = aSeries({id: 'other', points})
  const [report, ...charts] = [...reportFiles(someTrends([named, other]))]
  expect(report?.path).toBe('report.md')
  expect(report?.text).toContain('| [▁█](charts/named.svg) |')
  expect(charts.map(({path}) => path)).toEqual(['charts/named.svg'])
  expect(charts[0]?.text).toContain('<svg')
})

function anyTrends(seed: number): Trends {
  const random = seeded(seed)
  const series: Series[] = Array.from({length: 6}, (_, i) => {
    const one = anySeries(random, `s${i}`)
    const change = {from: '2001/02', to: '2002/03', years: 1, absolute: 3, percent: null} as const
    const points = [...one.points, ...outturns({'2001/02': i, '2002/03': random.between(0, 9)})]
    return {...one, points, changes: [{...change, direction: 'improved'}]}
  })
  const {summary} = someTrends([])
  const message = {severity: 'warning', code: 'x/y', message: '# <b>| x', document: 'd1'} as const
  return someTrends(series, {summary: {...summary, messages: [message]}})
}

/** Columns of each row of a table, where marks that are escaped are none. */
const widthOf = (row: string): number => row.replace(/\\./g, '').split('|').length

test('whatever words a report has, tables keep their columns and nothing is read as HTML', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const lines = textOf(anyTrends(seed)).split('\n')
    const torn = lines.filter((line, i) => {
      const above = lines[i - 1] ?? ''
      return line.startsWith('|') && above.startsWith('|') && widthOf(line) !== widthOf(above)
    })
    expect(torn, `seed ${seed}`).toEqual([])
    const html = lines.filter((line) => /<(?!br>)[a-z/!?]/i.test(line))
    expect(html, `seed ${seed}`).toEqual([])
  }
})

test('the same trends give the same bytes', () => {
  expect(textOf(anyTrends(5))).toBe(textOf(anyTrends(5)))
})
