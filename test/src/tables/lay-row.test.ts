import {expect, test} from 'vitest'
import {layRow} from '../../../src/tables/lay-row.ts'
import {gridRow} from '../../support/draft-row.ts'

const undivided = (texts: readonly string[], undividedFrom: number) => ({...gridRow(texts), undividedFrom})
const laid = (...args: Parameters<typeof layRow>) => {
  const {row, messages} = layRow(...args)
  return [row.cells.map(({text}) => text), row.flags, messages.map(({code}) => code)]
}

test('a short row leaves its last columns empty, and is no other row for it', () => {
  expect(laid(gridRow(['BV8', 'Invoices', '90']), undefined, 4, {opensPiece: false})).toEqual([
    ['BV8', 'Invoices', '90', ''],
    [],
    [],
  ])
})

test('text behind the last column stays with it', () => {
  expect(laid(gridRow(['BV8', '90', '95']), undefined, 2, {opensPiece: false})).toEqual([
    ['BV8', '90 95'],
    ['ambiguous'],
    ['table/ragged-row'],
  ])
})

test.each([
  ['in one cell', undivided(['BV8', 'Invoices', '90 95'], 2), undefined],
  ['in several', undivided(['BV8', 'Invoices', '90', '95'], 2), undefined],
  ['under a piece with fewer columns', undivided(['BV8', '', 'Invoices', '90 95'], 3), [0, 0, 1, 2]],
])('words that are any column’s are kept together, drawn %s', (_, row, alignment) => {
  expect(laid(row, alignment, 5, {opensPiece: false})).toEqual([
    ['BV8', 'Invoices', '90 95', '', ''],
    ['ambiguous', 'undivided'],
    ['table/ambiguous-row'],
  ])
})

test('where nothing stands in it, no cell is undivided', () => {
  expect(laid(undivided(['BV8', 'Invoices', ''], 2), undefined, 4, {opensPiece: false})[1]).toEqual([])
})

test('one cell across all columns is told, one across some is not', () => {
  const [title, blank = title] = gridRow(['Theme 1', '']).cells
  const across = (cs: number) => {
    const cells =
      title === undefined || blank === undefined ? [] : [{...title, span: {cs, rs: 1}}, blank, blank]
    return layRow({cells, position: {line: 1, endLine: 1}}, undefined, 3, {opensPiece: false}).row.across
  }
  expect([across(3), across(2)]).toEqual([true, undefined])
})

const spanning = (text: string, rs = 1) => {
  const {cells, position} = gridRow(['BV8', text, '', '90'])
  const spans = cells.map((cell, index) =>
    index === 1 ? {...cell, span: {cs: 2, rs}} : index === 2 ? {...cell, covered: true} : cell,
  )
  return layRow({cells: spans, position}, undefined, 4, {opensPiece: false}).row.inherited
}

test('words over several columns that say why there are no figures are said of each; a figure is not', () => {
  expect(spanning('No longer collected')).toEqual({'2': 'No longer collected'})
  expect(spanning('85%')).toEqual({})
  expect(spanning('Housing')).toEqual({})
  expect(spanning('No longer collected', 2)).toEqual({}) // what a cell over two rows is said of, those tell
})
