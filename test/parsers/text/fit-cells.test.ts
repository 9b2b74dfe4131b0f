import {expect, test} from 'vitest'
import type {Cell} from '../../../parsers/block.ts'
import {fitCells} from '../../../parsers/text/fit-cells.ts'

const cells = (...texts: string[]): Cell[] =>
  texts.map((text) => ({text, visible: text.length, position: {line: 1, endLine: 1}}))
const join = (a: Cell, b: Cell): Cell => ({
  ...a,
  text: `${a.text} / ${b.text}`,
  visible: a.visible + b.visible + 1,
})
const fit = (...texts: string[]): {texts: string[]; from: number | undefined} => {
  const fitted = fitCells(cells(...texts), 5, [0, 2, 3], join)
  return {texts: fitted.cells.map(({text}) => text), from: fitted.undividedFrom}
}

test('two officers with the mark between them are one cell', () => {
  expect(fit('BV1', 'Tax', '41', '38', 'A Smith', 'B Jones')).toEqual({
    texts: ['BV1', 'Tax', '41', '38', 'A Smith / B Jones'],
    from: undefined,
  })
})

test('a ratio and its share are one cell', () => {
  expect(fit('BV1', 'Tax', '12', '40 = 30%', '38', 'A Smith').texts).toContain('12 / 40 = 30%')
})

test('where two readings are possible the rest of the row stays one cell', () => {
  expect(fit('BV1', 'Tax', 'Council', 'Rates', '41', '38').from).toBe(1)
})

test('a short row is kept where values stand under values, and left open elsewhere', () => {
  expect(fit('BV1', 'Tax', '41').from).toBeUndefined()
  expect(fit('BV1', 'Tax', 'A Smith').from).toBe(1)
})
