import {expect, test} from 'vitest'
import type {TextBlock} from '../../../src/model/document.ts'
import {readLegend} from '../../../src/records/read-legend.ts'

const text = (words: string): TextBlock => ({
  id: words,
  kind: 'furniture',
  text: words,
  position: {line: 1, endLine: 1},
})

test('signs mean what the report says', () => {
  const legend = readLegend([text('Key: ☺ = Green, on target; ☹ = Red'), text('✓ – achieved')])
  expect([...legend]).toEqual([
    ['☺', 'green'],
    ['☹', 'red'],
    ['✓', 'achieved'],
  ])
})

test('a sign that is explained in two ways, or by other words, means nothing', () => {
  expect(readLegend([text('☺ = Green'), text('☺ = Amber')]).size).toBe(0)
  expect(readLegend([text('☺ = happy'), text('5 = Green'), text('')]).size).toBe(0)
})
