import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks).map(textsOf)
}

/** Two long labels among short ones: their blanks stand under each other, and the others end before them. */
const LABELS = ['Rents', 'Charges asked', 'Fees', 'Fines', 'Charges given', 'Sales', 'Costs', 'Loans']

/** Large enough for the blank between two words to be as wide as the narrowest between columns. */
const large = (x: number, y: number, text: string): string => textAt(x, y, text, {size: 12})

const drawn = (draw: (y: number, at: number) => string): string =>
  LABELS.map((label, at) => large(50, 700 - 14 * at, label) + draw(700 - 14 * at, at)).join('')

test('blanks of labels that stand under each other by chance part no column of figures', async () => {
  const content = drawn((y, at) => large(210, y, `1,40${at}`) + large(280, y, `9${at}.5`))
  expect(await read(content)).toEqual([LABELS.map((label, at) => [label, `1,40${at}`, `9${at}.5`])])
})

test('… nor of words', async () => {
  const content = drawn((y, at) => large(240, y, `Paid in part ${at}`) + large(380, y, 'By the agent'))
  expect(await read(content)).toEqual([
    LABELS.map((label, at) => [label, `Paid in part ${at}`, 'By the agent']),
  ])
})

test('a column that has a head stays, though nothing stands in it', async () => {
  const heads =
    large(50, 714, 'Kind') + large(150, 714, 'Agreed') + large(210, 714, 'Spent') + large(280, 714, 'Left')
  const content = heads + drawn((y, at) => large(210, y, `1,40${at}`) + large(280, y, `9${at}.5`))
  expect(await read(content)).toEqual([
    [['Kind', 'Agreed', 'Spent', 'Left'], ...LABELS.map((label, at) => [label, '', `1,40${at}`, `9${at}.5`])],
  ])
})

test('ticks in rows that stand near are of a row each, though a label may go on below', async () => {
  const ticked = [
    ['Mining in the', 'X', 'X', '', 'X', 'Yes', ''],
    ['Health of all', '', '', 'X', '', 'X', 'X'],
    ['Homes for a', '', 'X', '', 'Yes', 'X', ''],
    ['Roads that go', 'X', '', 'Yes', '', '', 'X'],
    ['Waste on land', '', 'X', '', 'X', '', 'Yes'],
  ]
  const content = ticked
    .flatMap((cells, row) =>
      cells.map((text, at) =>
        text === '' ? '' : textAt(at === 0 ? 50 : 90 + 50 * at, 700 - (row > 1 ? 4 : 0) - 11 * row, text),
      ),
    )
    .join('')
  expect(await read(content)).toEqual([ticked])
})
