import {expect, test} from 'vitest'
import {knownReport} from './known-report.ts'
import {featuresOf, REPORT_LAYOUTS} from './layouts-matrix.ts'

const SEEDS = [1, 2, 3]
const squeezed = (text: string): string => text.replace(/[\s|]+/g, '')

test.each(REPORT_LAYOUTS)('a report laid out as %s is the same for the same seed', (layout) => {
  expect(knownReport(7, layout, 'any')).toEqual(knownReport(7, layout, 'any'))
  expect(knownReport(7, layout, 'any').text).not.toBe(knownReport(8, layout, 'any').text)
})

test.each(REPORT_LAYOUTS)('every figure known of a report laid out as %s stands in its text', (layout) => {
  const absent = featuresOf(layout).flatMap((feature) =>
    SEEDS.flatMap((seed) => {
      const {text, indicators} = knownReport(seed, layout, feature)
      const printed = squeezed(text)
      const figures = indicators.flatMap(({figures}) => figures)
      // a cell of several words may be wrapped among those of its neighbours
      const whole = figures.filter(({raw}) => !raw.includes(' ') && !printed.includes(squeezed(raw)))
      return whole.map(({raw}) => `${feature} ${seed}: ${raw}`)
    }),
  )
  expect(absent).toEqual([])
})
