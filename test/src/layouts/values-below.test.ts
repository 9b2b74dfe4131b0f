import {expect, test} from 'vitest'
import {readValuesBelow} from '../../../src/layouts/values-below.ts'
import {rowsIn} from '../../support/flow-text.ts'
import {parsed} from '../../support/read-text.ts'

const HEADS = ['Actual Actual Target', '2003/04 2004/05 2005/06']
const ROWS = [
  'LX1 Lamps lit',
  '97% 98% 98%',
  'LX2 Kerbs mended in the 12 parishes of the',
  'county',
  '31 n/a 35',
]

const rows = (...lines: readonly string[]) =>
  readValuesBelow(parsed(['Street care', '', ...lines].join('\n')).blocks).flatMap((block) =>
    block.type === 'grid' ? rowsIn(block) : [],
  )
const READ = [
  ['Code', 'Indicator', 'Actual 2003/04', 'Actual 2004/05', 'Target 2005/06'],
  ['LX1', 'Lamps lit', '97%', '98%', '98%'],
  ['LX2', 'Kerbs mended in the 12 parishes of the county', '31', 'n/a', '35'],
]

test('figures below each title stand under the heads over all', () => {
  expect(rows(...HEADS, ...ROWS)).toEqual(READ)
  expect(rows(...HEADS.toReversed(), ...ROWS)).toEqual(READ)
  expect(rows('Actual 2003/04 Actual 2004/05 Target 2005/06', ...ROWS)).toEqual(READ)
})

test('nothing is lost', () => {
  const {blocks, characters} = parsed([...HEADS, ...ROWS, 'The end.'].join('\n'))
  const visible = readValuesBelow(blocks)
    .flatMap((block) => (block.type === 'grid' ? block.rows.flatMap(({cells}) => cells) : [block]))
    .reduce((sum, own) => sum + own.visible, 0)
  expect(visible).toBe(characters)
})

test.each([
  ['a year that is lacking', ['Actual Actual Target', '2003/04 2004/05', ...ROWS]],
  ['heads without a year', ['Actual Target Estimate', ...ROWS]],
  ['the same head twice', ['Actual Actual Target', '2003/04 2003/04 2005/06', ...ROWS]],
  ['a figure that is lacking', [...HEADS, 'LX1 Lamps lit', '97% 98%', ...ROWS.slice(2)]],
  ['a title without a code', [...HEADS, 'Lamps lit', ...ROWS.slice(1)]],
  ['one row', [...HEADS, ...ROWS.slice(0, 2)]],
])('%s: no table', (_, lines) => {
  expect(rows(...lines)).toEqual([])
})
