import {expect, test} from 'vitest'
import {TREND_FORMATS} from '../../../src/emit/trend-format-names.ts'
import {trendChunks} from '../../../src/emit/trend-formats.ts'
import type {Trends} from '../../../src/model/trends.ts'
import {someTrends} from '../../support/a-series.ts'
import {anySeries} from '../../support/any-series.ts'
import {seeded} from '../../support/seeded.ts'

const SEEDS = Array.from({length: 100}, (_, i) => i + 1)

function anyTrends(seed: number): Trends {
  const random = seeded(seed)
  const series = Array.from({length: 5}, (_, i) => {
    const one = anySeries(random, `s${i}`)
    const titles = [...one.titles, {text: '=2+2', documents: ['d1']}, {text: '@x', documents: ['d1']}]
    return {...one, titles}
  })
  return someTrends(series)
}

const textOf = (trends: Trends, format: (typeof TREND_FORMATS)[number]): string =>
  [...trendChunks(trends, format)].join('')

test.each(['csv', 'concordance', 'revisions'] as const)('no cell of %s is run as a formula', (format) => {
  const texts = SEEDS.map((seed) => textOf(anyTrends(seed), format))
  expect(texts.some((text) => text.includes(",'="))).toBe(true)
  expect(texts.filter((text) => /(?:^|[,\n])"?[=@]/.test(text))).toEqual([])
})

test.each(['json', 'quality-json', 'json-stat'] as const)('%s is JSON and names who made it', (format) => {
  for (const seed of SEEDS) {
    const text = textOf(anyTrends(seed), format)
    expect(JSON.parse(text)).toMatchObject(
      format === 'json-stat' ? {extension: {producer: {name: 'outturn'}}} : {producer: {name: 'outturn'}},
    )
  }
})

test.each(TREND_FORMATS)('%s of the same trends is the same, and ends its last line', (format) => {
  for (const seed of SEEDS.slice(0, 20)) {
    const text = textOf(anyTrends(seed), format)
    expect(textOf(anyTrends(seed), format)).toBe(text)
    expect(text.endsWith('\n')).toBe(true)
  }
})
