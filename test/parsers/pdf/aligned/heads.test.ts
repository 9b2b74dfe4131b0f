import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {figureTo} from '../../../support/set-right.ts'
import {textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text)}
}

const LABELS = ['Libraries', 'Museums', 'Halls', 'Baths']
const RIGHTS = [220, 300, 380, 460]
const BODY = LABELS.map(
  (label, at) =>
    textAt(50, 660 - 14 * at, label) +
    RIGHTS.map((right, column) => figureTo(right, 660 - 14 * at, `${at + 1}${column}`)).join(''),
).join('')
const ROWS = LABELS.map((label, at) => [label, ...RIGHTS.map((_, column) => `${at + 1}${column}`)])

test('heads over several columns are the middle of the heads under them, not of figures set to the right', async () => {
  // Each column is 80 wide: its head stands in its middle, its figures at its right.
  const heads =
    textAt(209, 690, '2009') +
    textAt(369, 690, '2010') +
    [164, 244, 324, 404].map((x, at) => textAt(x, 675, at % 2 === 0 ? 'Number' : 'Per cent')).join('')
  const {tables} = await read(heads + textAt(50, 675, 'Place') + BODY)
  expect(tables).toEqual([
    [['Place', '2009', null, '2010', null], [null, 'Number', 'Per cent', 'Number', 'Per cent'], ...ROWS],
  ])
})

test('heads at the middle of a row whose other heads have two lines are one head each', async () => {
  const two = (x: number, above: string, under: string): string =>
    textAt(x, 688, above) + textAt(x, 676, under)
  const heads =
    textAt(50, 682, 'Place') +
    two(186, '2009/10', 'Target') +
    two(266, '2009/10', 'Actual') +
    two(346, '2010/11', 'Target') +
    textAt(440, 682, 'Rank')
  const {tables} = await read(heads + BODY)
  expect(tables).toEqual([[['Place', '2009/10 Target', '2009/10 Actual', '2010/11 Target', 'Rank'], ...ROWS]])
})

test('a title over the first column, and the end of a paragraph over it, are no heads', async () => {
  const heads = ['First', 'Second', 'Third', 'Fourth']
    .map((head, at) => textAt(190 + 80 * at, 676, head))
    .join('')
  const title = textAt(50, 704, 'open at the time.') + textAt(50, 692, 'Table 3: Visits', {bold: true})
  const {tables, prose} = await read(title + textAt(50, 676, 'Place') + heads + BODY)
  expect(tables).toEqual([[['Place', 'First', 'Second', 'Third', 'Fourth'], ...ROWS]])
  expect(prose.join(' ')).toContain('Table 3: Visits')
})

test('the first line of a head that is broken stays with it', async () => {
  const heads = ['First', 'Second', 'Third', 'Fourth']
    .map((head, at) => textAt(190 + 80 * at, 676, head))
    .join('')
  const {tables} = await read(textAt(50, 688, 'Name of') + textAt(50, 676, 'place') + heads + BODY)
  expect(tables).toEqual([[['Name of place', 'First', 'Second', 'Third', 'Fourth'], ...ROWS]])
})
