import {array, assert, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'
import type {ColumnKind} from '../../../src/layouts/column-kind.ts'
import {divideRow} from '../../../src/layouts/divide-row.ts'
import {flowCosts, wordsOfTokens} from '../../../src/layouts/flow-costs.ts'
import {flowOf} from '../../../src/layouts/flow.ts'
import {leastCost} from '../../../src/layouts/least-cost.ts'

function rowOf(text: string) {
  const position = {line: 1, endLine: 1}
  const words = {text, visible: text.replaceAll(' ', '').length, position}
  const look = {bold: false, lines: 1}
  const tokens = flowOf([{type: 'paragraph', ...words, look, lines: [words]}]).flatMap((line) => line.tokens)
  return {tokens, costs: flowCosts(wordsOfTokens(tokens)), byLine: false}
}

function columnsOf(kinds: readonly ColumnKind[]) {
  return kinds.map((kind) => ({name: kind, kind}))
}

function leastOf(text: string, kinds: readonly ColumnKind[]): number {
  const {tokens, costs} = rowOf(text)
  return leastCost(tokens, columnsOf(kinds), costs)
}

test('a row of prose can fill no columns of codes and figures, a row of them can', () => {
  expect(leastOf('BV8 Invoices paid on time 90% 95%', ['code', 'title', 'value', 'value'])).toBe(0)
  expect(leastOf('the council paid its invoices on time', ['code', 'title', 'value', 'value'])).toBe(700)
  expect(leastOf('Invoices paid on time 90%', ['title', 'value', 'value', 'value'])).toBe(400)
  expect(leastOf('Invoices paid on time 90% late', ['title', 'value'])).toBe(200)
  expect(leastOf('and paid on time 90%', ['title', 'value'])).toBe(100)
})

test('no division of any words costs less, and those that cost less than what is wanted are the same', () => {
  const words =
    'BV8 BVPI 12 a (i) Invoices paid on time of the 2003/04 90% £1,200 n/a Yes Green May and J Smith'
  const word = constantFrom(...words.split(' '))
  const kinds = constantFrom<ColumnKind[]>(
    'code',
    'number',
    'title',
    'text',
    'value',
    'status',
    'date',
    'name',
  )
  assert(
    property(
      array(word, {minLength: 1, maxLength: 12}),
      array(kinds, {minLength: 1, maxLength: 6}),
      (texts, own) => {
        const [row, columns] = [rowOf(texts.join(' ')), columnsOf(own)]
        const free = divideRow(row, columns)
        expect(free?.cost ?? Infinity).toBeGreaterThanOrEqual(leastCost(row.tokens, columns, row.costs))
        const wanted = divideRow({...row, below: 150}, columns)
        if ((free?.cost ?? Infinity) < 150) expect(wanted).toEqual(free)
      },
    ),
    {numRuns: 1000},
  )
})
