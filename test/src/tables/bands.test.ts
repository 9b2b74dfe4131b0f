import {expect, test} from 'vitest'
import type {GridRow, Lit} from '../../../parsers/block.ts'
import {putOutRow, withoutBands} from '../../../src/tables/bands.ts'
import {gridRow} from '../../support/draft-row.ts'

const LIGHTS: Readonly<Record<string, Lit['light']>> = {r: 'red', a: 'amber', g: 'green'}

/** A row whose cells are lit: `Invoices/g` on green ground, `/r*` by a red shape. */
function rowOf(...said: readonly string[]): GridRow {
  const row = gridRow(said.map((text) => text.replace(/\/[rag]\*?$/, '')))
  return {
    ...row,
    cells: row.cells.map((cell, at) => {
      const [, letter, shape] = /\/([rag])(\*?)$/.exec(said[at] ?? '') ?? []
      const light = LIGHTS[letter ?? '']
      return light === undefined ? cell : {...cell, lit: {light, by: shape === '*' ? 'shape' : 'ground'}}
    }),
  }
}

function litIn(rows: readonly GridRow[]): string[] {
  return rows.map(({cells}) => cells.map(({lit}) => lit?.light[0] ?? '-').join(''))
}

test.each<[string, string[][], string[]]>([
  ['a cell that stands out', [['BV8', 'Invoices', '92%', '/g']], ['---g']],
  ['a figure beside it that has its light', [['BV8', 'Invoices', '92%/g', '/g']], ['--gg']],
  ['a row that is shaded', [['BV8/g', 'Invoices/g', '92%/g', '/g']], ['----']],
  ['a row that is shaded but for its code', [['BV8', 'Invoices/g', '92%/g', '/g']], ['-g--']],
  ['a shape on a row that is shaded', [['BV8/g', 'Invoices/g', '92%/g', '/r*']], ['---r']],
  ['another light on a row that is shaded', [['BV8/g', 'Invoices/g', '92%/g', '/r']], ['---r']],
  ['a status that is longer than its row’s words', [['BV8', 'Bins', 'Behind plan for now/r']], ['--r']],
])('of %s this is left', (_, rows, left) => {
  expect(
    litIn(
      withoutBands(
        rows.map((cells) => rowOf(...cells)),
        [],
      ),
    ),
  ).toEqual(left)
})

const HEAD = rowOf('PI', 'Title/g', 'Status/g')

test('a column that is shaded from its head down says nothing', () => {
  const rows = [rowOf('BV8', 'Invoices', '/g'), rowOf('BV9', 'Council tax', '/g')]
  expect(litIn(withoutBands(rows, [HEAD]))).toEqual(['---', '---'])
})

test('one that has another light too, or a cell without, is lit by its statuses', () => {
  const two = [rowOf('BV8', 'Invoices', '/g'), rowOf('BV9', 'Council tax', '/r')]
  expect(litIn(withoutBands(two, [HEAD]))).toEqual(['--g', '--r'])
  const one = [rowOf('BV8', 'Invoices', '/g'), rowOf('BV9', 'Council tax', '')]
  expect(litIn(withoutBands(one, [HEAD]))).toEqual(['--g', '---'])
})

test('a head says nothing itself', () => {
  expect(litIn([putOutRow(HEAD)])).toEqual(['---'])
})

test('rows without a light are the very same', () => {
  const rows = [rowOf('BV8', 'Invoices', '92%')]
  expect(withoutBands(rows, [HEAD])).toBe(rows)
})
