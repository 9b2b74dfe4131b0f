import {expect, test} from 'vitest'
import type {Grid} from '../../../parsers/block.ts'
import {Layout} from '../../../src/model/table.ts'
import {explainLayout} from '../../../src/why/explain-layout.ts'
import {aTable} from '../../support/a-table.ts'

const because = 'it was told so'
const at = (line: number, endLine = line) => ({line, endLine})

test('each layout of the parsers has words, and the reason stands behind them', () => {
  const layouts: readonly Grid['layout'][] = Layout.options
  const drawn = layouts.map((layout, index) => ({layout, because, position: at(index + 1)}))
  const said = explainLayout(aTable({drawn})).map(({says}) => says)
  expect(new Set(said).size).toBe(layouts.length)
  expect(said.every((says) => /^[a-z ,]+, for it was told so$/.test(says))).toBe(true)
})

test('at a place only the pieces there are told', () => {
  const drawn = [
    {layout: 'tabs' as const, because, position: [at(1, 3), at(7, 9)]},
    {layout: 'pipes' as const, because, position: at(12)},
  ]
  expect(explainLayout(aTable({drawn}), at(8))).toEqual([
    {about: 'layout', says: 'cells parted by tabs, for it was told so', position: [at(7, 9)]},
  ])
})

test('a table that is not read says why, and one of an older output nothing', () => {
  expect(explainLayout(aTable({damaged: 'its cells stand out of order'}))[0]?.says).toMatch(
    /not read as a table: its cells/,
  )
  expect(explainLayout(aTable())).toEqual([])
})

test('how well a piece fits its page is told by its parts', () => {
  const fit = {score: 0.87, parts: {whole: 1, filled: 0.34}}
  const drawn = [{layout: 'aligned' as const, because, position: at(1), fit}]
  expect(explainLayout(aTable({drawn}))[0]?.says).toBe(
    'columns that line up on the page, for it was told so; it fits the page by 0.87: words that no side cuts 1, places filled 0.34',
  )
})
