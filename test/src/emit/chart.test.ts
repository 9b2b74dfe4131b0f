import {expect, test} from 'vitest'
import {seriesChart} from '../../../src/emit/chart.ts'
import type {Series} from '../../../src/model/series.ts'
import {aSeries} from '../../support/a-series.ts'
import {anySeries} from '../../support/any-series.ts'
import {outturn, outturns} from '../../support/outturns.ts'
import {seeded} from '../../support/seeded.ts'

const count = (svg: string | undefined, pattern: RegExp): number => svg?.match(pattern)?.length ?? 0
const LINES = /stroke-width="2"/g
const broken: Series['breaks'] = [{period: '2003/04', reason: 'redefined', stated: true, evidence: 'x'}]
const figures = {'2001/02': 1, '2002/03': 2, '2003/04': 3, '2005/06': 4}

test('there is a dot an outturn, and a line only between years on end', () => {
  const svg = seriesChart(aSeries({points: outturns(figures)}))
  expect(count(svg, /<circle/g)).toBe(5) // one is the legend's
  expect(count(svg, LINES)).toBe(2)
})

test('no line crosses a break, which is drawn', () => {
  const svg = seriesChart(aSeries({points: outturns(figures), breaks: broken}))
  expect(count(svg, LINES)).toBe(1)
  expect(count(svg, /stroke-dasharray/g)).toBe(1)
})

test('the figures stand in words in the description, gaps, targets and breaks too', () => {
  const points = [...outturns(figures), outturn('2006/07', 5, {measure: 'target'})]
  const svg = seriesChart(aSeries({points, breaks: broken}))
  expect(svg).toContain('<title id="title">BV8 Invoices paid on time, Leicestershire County Council</title>')
  expect(svg).toContain(
    '<desc id="desc">Outturns: 1% in 2001/02, 2% in 2002/03, 3% in 2003/04, 4% in 2005/06. Years without an outturn between these: 1. Targets: 5% in 2006/07. Breaks: definition changed in 2003/04.</desc>',
  )
})

test('figures all alike are drawn, and of one outturn there is no chart', () => {
  expect(seriesChart(aSeries({points: outturns({'2001/02': 3, '2002/03': 3})}))).not.toContain('NaN')
  expect(seriesChart(aSeries({points: outturns({'2001/02': 3})}))).toBeUndefined()
})

test('words of a report cannot break out of the drawing', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const series = {...anySeries(seeded(seed), 's'), breaks: broken}
    const svg = seriesChart({...series, points: [...series.points, ...outturns(figures)]}) ?? ''
    const tags = new Set(Array.from(svg.matchAll(/<\/?([^\s/>]+)/g), ([, tag]) => tag))
    const ours = ['svg', 'title', 'desc', 'rect', 'text', 'line', 'circle', 'path']
    expect(
      [...tags].filter((tag) => !ours.includes(tag ?? '')),
      `seed ${seed}`,
    ).toEqual([])
    expect(/[\u0000-\u0008]|NaN|undefined/.exec(svg), `seed ${seed}`).toBeNull() // oxlint-disable-line no-control-regex -- XML allows none
  }
})
