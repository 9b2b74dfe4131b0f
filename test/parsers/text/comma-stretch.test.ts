import {expect, test} from 'vitest'
import {findCommaRanges} from '../../../parsers/text/comma-stretch.ts'
import {cutLines} from '../../../parsers/text/lines.ts'
import {parsed} from '../../support/read-text.ts'

const RECORDS = ['Ref,Indicator,2003/04,2004/05', 'LX1,Lamps lit,97%,98%', 'LX2,"Kerbs, mended",31,']

test('records on end are found among other lines', () => {
  const lines = ['Street care', '', ...RECORDS, '', 'The lamps, kerbs, bins and trees of the town.']
  expect(findCommaRanges(cutLines(lines.join('\n')))).toEqual([{from: 2, to: 5}])
})

test.each([
  ['sentences', ['Lamps, kerbs, bins, trees', 'Oaks, limes, elms, pines', 'Ash, beech, yew, birch']],
  ['two records', RECORDS.slice(0, 2)],
  ['values of three', RECORDS.map((record) => record.replace(/,[^,]*$/, ''))],
  ['a quotation that does not end', RECORDS.map((record) => `"${record}`)],
])('%s are none', (_, lines) => {
  expect(findCommaRanges(cutLines(lines.join('\n')))).toEqual([])
})

test('they are a table, and every character is in a block', () => {
  const {blocks, characters} = parsed(['Street care', '', ...RECORDS, '', 'Two of two.'].join('\n'))
  expect(blocks.map(({type}) => type)).toContain('grid')
  const visible = blocks
    .flatMap((block) => (block.type === 'grid' ? block.rows.flatMap(({cells}) => cells) : [block]))
    .reduce((sum, own) => sum + own.visible, 0)
  expect(visible).toBe(characters)
})
