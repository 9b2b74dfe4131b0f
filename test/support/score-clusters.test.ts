import {expect, test} from 'vitest'
import {calibration, scoreClusters, type Placed} from './score-clusters.ts'

const placed = (all: string): Placed[] =>
  all.split(' ').map((one) => {
    const [spelling = '', truth = '', cluster = '', document = 'd'] = one.split('/')
    return {spelling, truth, cluster, document}
  })

test('what is joined rightly and wholly scores one', () => {
  const {mentions, variants} = scoreClusters(placed('a/1/x b/1/x c/2/y'))
  for (const {pairs, cubed} of [mentions, variants]) {
    expect(pairs).toEqual({precision: 1, recall: 1})
    expect(cubed).toEqual({precision: 1, recall: 1, f1: 1})
  }
})

test('one pair of two found, and one pair made that is none', () => {
  const {pairs, cubed} = scoreClusters(placed('a/1/x b/1/x c/1/y d/2/y')).mentions
  expect(pairs).toEqual({precision: 1 / 2, recall: 1 / 3})
  expect(cubed.precision).toBe(3 / 4)
  expect(cubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
})

test('a spelling that many reports print counts once among spellings, where most of it is', () => {
  const {mentions, variants} = scoreClusters(placed('a/1/x/d1 a/1/x/d2 a/1/y/d3 b/1/x/d1'))
  expect(mentions.pairs).toEqual({precision: 1, recall: 1 / 2})
  expect(variants.pairs).toEqual({precision: 1, recall: 1})
})

test('calibration lays what was found beside what was said', () => {
  const said = (probability: number, isOne: boolean) => ({probability, isOne, linked: probability > 0.9})
  const bins = calibration([said(0.3, false), said(0.4, true), said(1, true)]).filter(({pairs}) => pairs > 0)
  expect(bins).toEqual([
    {from: 0.25, to: 0.5, pairs: 2, linked: 0, said: 0.35, found: 0.5},
    {from: 0.99, to: 1, pairs: 1, linked: 1, said: 1, found: 1},
  ])
})
