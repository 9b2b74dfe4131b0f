import {expect, test} from 'vitest'
import {NO_BREAKS, type Breaks} from '../../../src/layouts/breaks.ts'
import type {FlowColumn} from '../../../src/layouts/column-kind.ts'
import type {FlowLine} from '../../../src/layouts/flow.ts'
import {flowCosts, wordsOfLines} from '../../../src/layouts/flow-costs.ts'
import {rowOf} from '../../../src/layouts/row-of-lines.ts'
import {flowLines, textsOf} from '../../support/flow-text.ts'

const LINES = ['LX14 Kerbs', 'Page 7', 'mended 41', '45', 'LX15 Lamps lit 91 95']
const columnsOf = (name: string): readonly FlowColumn[] =>
  (['code', 'title', 'value', 'value'] as const).map((kind) => ({kind, name}))

/** Lines whose words count how often they are read. */
function counting(): {readonly lines: readonly FlowLine[]; readonly count: () => number} {
  let reads = 0
  const lines = flowLines(...LINES).map((line) => {
    const tokens = line.tokens.map(({text, ...token}) => ({
      ...token,
      get text() {
        reads += 1
        return text
      },
    }))
    return {...line, text: line.text, words: line.words, tokens, visible: line.visible, first: line.first}
  })
  return {lines, count: () => reads}
}

/** The row over the break, with one line more each time, under so many readings of its header. */
function readsOf(readings: number): number {
  const {lines, count} = counting()
  const breaks: Breaks = {...NO_BREAKS, isBreak: (line) => line === 1}
  const costs = flowCosts(wordsOfLines(lines))
  for (let at = 0; at < readings; at++)
    for (let to = 2; to <= 4; to++)
      rowOf({lines, costs, columns: columnsOf(`reading ${at}`), byLine: false, most: 9, breaks}, 0, to)
  return count()
}

test('a row over a break has its words in their columns', () => {
  const lines = flowLines(...LINES)
  const breaks: Breaks = {...NO_BREAKS, isBreak: (line) => line === 1}
  const costs = flowCosts(wordsOfLines(lines))
  const {division} = rowOf({lines, costs, columns: columnsOf(''), byLine: false, most: 9, breaks}, 0, 4)
  expect(textsOf(division?.cells ?? [])).toEqual(['LX14', 'Kerbs mended', '41', '45'])
})

test('its words are looked at once, however many readings of a header and ends of the row are tried', () => {
  expect(readsOf(1)).toBeGreaterThan(0)
  expect(readsOf(16)).toBe(readsOf(1))
})
