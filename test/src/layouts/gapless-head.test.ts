import {expect, test} from 'vitest'
import type {Block, Grid} from '../../../parsers/block.ts'
import {squareHeads} from '../../../src/layouts/gapless-head.ts'
import {gridOf} from '../../support/draft-row.ts'

function gapless(...rows: readonly (readonly string[])[]): Grid {
  return {...gridOf(...rows), gapless: true}
}

function texts(block: Block | undefined): string[][] {
  return block?.type === 'grid' ? block.rows.map(({cells}) => cells.map(({text}) => text)) : []
}

function left(block: Block | undefined): (number | undefined)[] {
  return block?.type === 'grid' ? block.rows.map(({undividedFrom}) => undividedFrom) : []
}

function visible(blocks: readonly Block[]): number {
  return blocks
    .flatMap((block) => (block.type === 'grid' ? block.rows.flatMap(({cells}) => cells) : []))
    .reduce((sum, cell) => sum + cell.visible, 0)
}

const ROWS = [
  ['LX1', 'Kerbs mended', '41', '45'],
  ['LX2', 'Lamps lit', '91', '95'],
]

test('years above measures stand over the columns that their rows show, and lose no character', () => {
  const blocks = [gapless(['2003/04', '2004/05'], ['Ref', 'Indicator', 'Actual', 'Target'], ...ROWS)]
  const squared = squareHeads(blocks)
  expect(texts(squared[0])).toEqual([['Ref', 'Indicator', '2003/04 Actual', '2004/05 Target'], ...ROWS])
  expect(visible(squared)).toBe(visible(blocks))
})

test('a header printed again is put over the columns again', () => {
  const head = [
    ['2003/04', '2004/05'],
    ['Ref', 'Indicator', 'Actual', 'Target'],
  ]
  const [first, second] = ROWS
  const squared = squareHeads([gapless(...head, first ?? [], ...head, second ?? [])])
  expect(texts(squared[0])[2]).toEqual(['Ref', 'Indicator', '2003/04 Actual', '2004/05 Target'])
})

test('years over measures in more ways than one leave the rows undivided, and those of the pieces behind', () => {
  const head = [
    ['2003/04', '2004/05'],
    ['Ref', 'Indicator', 'Actual', 'Target', 'Estimate'],
  ]
  const rows = ROWS.map((row) => [...row, '44'])
  const squared = squareHeads([gapless(...head, ...rows), gapless(['LX3', 'Paths swept', '12', '14', '13'])])
  expect(squared.map(left)).toEqual([[undefined, undefined, 1, 1], [1]])
})

test('a row of a later piece that lacks a cell does not tell which', () => {
  const squared = squareHeads([
    gapless(['Ref', 'Indicator', 'Actual 2003/04', 'Target 2004/05'], ...ROWS),
    gapless(['LX3', 'Paths swept', '12']),
  ])
  expect(squared.map(left)).toEqual([[undefined, undefined, undefined], [2]])
})

test('tables whose empty cells are marked stay as they are', () => {
  const blocks = [gridOf(['2003/04', '2004/05'], ['Ref', 'Indicator', 'Actual', 'Target'], ...ROWS)]
  expect(squareHeads(blocks)).toEqual(blocks)
})
