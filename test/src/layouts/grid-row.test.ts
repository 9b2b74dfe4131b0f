import {expect, test} from 'vitest'
import type {ColumnKind} from '../../../src/layouts/column-kind.ts'
import {divideRow} from '../../../src/layouts/divide-row.ts'
import {gridRow, isCodeAlone} from '../../../src/layouts/grid-row.ts'
import {wordsOf} from '../../support/flow-text.ts'

const KINDS: readonly ColumnKind[] = ['code', 'title', 'value', 'value', 'value']
const COLUMNS = KINDS.map((kind, index) => ({kind, name: `${kind} ${index}`}))

function found(text: string) {
  const {tokens, costs} = wordsOf(text)
  return {from: 0, to: 1, tokens, division: divideRow({tokens, costs, byLine: false}, COLUMNS)}
}

test.each<[string, string[], number | undefined]>([
  ['LX14 Kerbs mended 41 45 47', ['LX14', 'Kerbs mended', '41', '45', '47'], undefined],
  ['LX14 Kerbs mended 41 45', ['LX14', 'Kerbs mended', '41 45', '', ''], 2],
  ['LX14 Kerbs mended', ['LX14', 'Kerbs mended', '', '', ''], 1], // no figure at all: not understood
  ['LX14 41 45 47', ['LX14', '41 45 47', '', '', ''], 1], // nor without a title
  ['LX14 Kerbs 41 45 47 49', ['LX14', 'Kerbs 41 45 47 49', '', '', ''], 1],
])('%j has the cells %j, open from %s on', (text, cells, from) => {
  const row = gridRow(found(text), COLUMNS)
  expect(row.cells.map((cell) => cell.text)).toEqual(cells)
  expect(row.undividedFrom).toBe(from)
})

test.each([
  ['LX14', true],
  ['LX 14 b', true],
  ['LX14 Kerbs', false],
  ['LX14 41', false],
])('%j is a code alone: %s', (text, alone) => {
  expect(isCodeAlone(found(text), COLUMNS)).toBe(alone)
})
