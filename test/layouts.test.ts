import {beforeAll, describe, expect, test} from 'vitest'
import type {Document} from '../src/model/document.ts'
import {readDocument} from '../src/pipeline.ts'
import {PRODUCER} from '../src/producer.ts'
import {featuresOf, scoreOf, type Score} from './support/layouts-matrix.ts'
import type {FeatureName} from './support/lay-out/features.ts'
import type {ReportLayout} from './support/known-report.ts'

/** Reports of each layout and difficulty. `npm run layouts` reads many more, and shows one to the eye. */
const SEEDS = [1, 2, 3]

/** Shares in per cent: of the figures that a layout keeps, found at least; of all figures, given amiss at most. */
interface Bounds {
  /** none where the layout keeps nothing: then nothing is to be given at all */
  readonly right?: number
  readonly wrong: number
}

/**
 * What each layout is held to. Wrong is as issue 3 has it, but for tabs that lead to stops; right is the share of what
 * the writer says is kept, headers without a word and lost marks included, so near to what is reached as three seeds
 * allow.
 */
const BOUNDS = new Map<ReportLayout, Bounds>([
  ['tabs', {right: 93, wrong: 4}],
  ['pipes', {right: 97, wrong: 0.5}],
  ['slash', {right: 97, wrong: 0.5}],
  ['fixed', {right: 97, wrong: 0.5}],
  ['cell-a-line', {right: 85, wrong: 0.5}],
  ['few-a-line', {right: 85, wrong: 0.5}],
  ['spaced', {right: 83, wrong: 0.5}],
  ['one-line', {right: 75, wrong: 0.5}],
  ['prose', {right: 84, wrong: 0.5}],
  ['list', {right: 86, wrong: 0.5}],
  ['form', {right: 72, wrong: 0.5}],
  ['mixed', {right: 88, wrong: 0.5}],
  ['column-major', {wrong: 0.5}],
  ['interleaved', {wrong: 0.5}],
])

describe.each([...BOUNDS])('known tables laid out as %s', (layout, bounds) => {
  const scores: {feature: FeatureName; score: Score}[] = []
  beforeAll(() => {
    for (const feature of featuresOf(layout))
      scores.push({feature, score: scoreOf(read, layout, feature, SEEDS)})
  }, 60_000)
  const sum = (of: keyof Omit<Score, 'faulty' | 'missing'>): number =>
    scores.reduce((total, {score}) => total + score[of], 0)

  test('hold figures to be found', () => {
    expect(sum('figures')).toBeGreaterThan(500)
  })

  test('lose no character', () => {
    expect(scores.filter(({score}) => score.unplaced !== 0)).toEqual([])
  })

  test('give no figure to the wrong indicator, measure or year, beyond the bound', () => {
    expect((100 * sum('wrong')) / sum('figures')).toBeLessThanOrEqual(bounds.wrong)
  })

  if (bounds.right === undefined)
    test('keep nothing that could be told, and next to nothing is given', () => {
      expect(sum('kept')).toBe(0)
      expect((100 * sum('right')) / sum('figures')).toBeLessThanOrEqual(bounds.wrong)
    })
  else
    test('give the figures that the layout keeps, down to the bound', () => {
      expect((100 * sum('keptRight')) / sum('kept')).toBeGreaterThanOrEqual(bounds.right ?? 100)
    })
})

function read(bytes: Uint8Array): Document | undefined {
  const reading = readDocument({path: 'report.txt', bytes, format: 'text'}, PRODUCER)
  return reading.ok ? reading.document : undefined
}
