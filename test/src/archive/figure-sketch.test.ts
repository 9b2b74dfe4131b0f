import {expect, test} from 'vitest'
import {figuresIn, mayBeOne, sketchOf} from '../../../src/archive/figure-sketch.ts'
import {makeDocument, type RowSaid} from '../../support/make-document.ts'
import {seeded} from '../../support/seeded.ts'

/** A report of so many measures; `valueOf` says what each came to. */
function sketch(count: number, valueOf: (measure: number) => string): string {
  const rows = Array.from({length: count}, (_, number): RowSaid => ({
    code: `BV${number}`,
    title: `Measure ${number}`,
    actual: {'2002/03': valueOf(number)},
    comparator: {'2002/03': '50%'},
  }))
  return sketchOf(makeDocument({rows}))
}

function areOne(a: string, b: string): boolean {
  return mayBeOne(figuresIn(a), figuresIn(b))
}

test('reports that share nearly all figures may be one, and none that share half, however large they are', () => {
  const random = seeded(3)
  for (const count of [20, 40, 300]) {
    const values = Array.from({length: count}, () => `${random.between(10, 99)}.${random.between(0, 9)}%`)
    const whole = sketch(count, (measure) => values[measure] ?? '')
    const nearly = sketch(count, (measure) => (measure % 50 === 7 ? '1%' : (values[measure] ?? '')))
    const half = sketch(count, (measure) => (measure % 2 === 0 ? '1%' : (values[measure] ?? '')))
    expect([count, areOne(whole, whole), areOne(whole, nearly)]).toEqual([count, true, true])
    expect([count, areOne(whole, half), areOne(half, whole)]).toEqual([count, false, false])
  }
})

test('the order of rows is no matter, nor is how much larger than its sketch a report is', () => {
  const rows = Array.from({length: 100}, (_, number): RowSaid => ({
    code: `LF${number}`,
    title: `Measure ${number}`,
    actual: {'2002/03': `${number}%`},
  }))
  const all = sketchOf(makeDocument({rows}))
  expect(sketchOf(makeDocument({rows: rows.toReversed()}))).toEqual(all)
  expect(figuresIn(all)).toHaveLength(24)
})

test('a form that is hardly filled in, words, and the figures of others tell nothing', () => {
  expect(sketch(30, () => '')).toBe('')
  expect(sketch(30, () => 'n/a')).toBe('')
  expect(sketch(30, () => 'On course')).toBe('')
  expect(sketch(30, (measure) => (measure < 9 ? '12%' : ''))).toBe('')
  expect(areOne('', '')).toBe(false)
})
