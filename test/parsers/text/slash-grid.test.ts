import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {learnPages} from '../../../parsers/text/page-lines.ts'
import {readSlashes, type SlashTable} from '../../../parsers/text/slash-grid.ts'

const read = (text: string): SlashTable | undefined =>
  readSlashes(cutLines(text), learnPages(cutLines('Wexcombe\nReport')))
const texts = (text: string): string[][] =>
  read(text)?.grid.rows.map((row) => row.cells.map((cell) => cell.text)) ?? []
const HEAD = 'Code / Measure / Actual / Target\nBV1 / Council tax collected on time and in full / 41 / 38\n'

test('slashes between blanks part cells; those inside words and figures do not', () => {
  expect(texts(`${HEAD}BV2 / Home/school agreements / N/A / 31/03/04`)).toEqual([
    ['Code', 'Measure', 'Actual', 'Target'],
    ['BV1', 'Council tax collected on time and in full', '41', '38'],
    ['BV2', 'Home/school agreements', 'N/A', '31/03/04'],
  ])
})

test('a row goes on over lines until it is whole', () => {
  expect(
    texts(`${HEAD}BV2 / The percentage of all houses that stood\nempty for 6 months or more / 41 /\n38`).at(
      -1,
    ),
  ).toEqual(['BV2', 'The percentage of all houses that stood empty for 6 months or more', '41', '38'])
})

test('a heading between rows and an empty last cell stay what they are', () => {
  expect(texts(`${HEAD}BV2 / Roads / 41 /\nHousing\nBV3 / Bins / 4 / 5`).slice(2)).toEqual([
    ['BV2', 'Roads', '41', ''],
    ['Housing'],
    ['BV3', 'Bins', '4', '5'],
  ])
})

test('page numbers and the header again are the page’s', () => {
  const table = read(
    `${HEAD}BV2 / Roads / 41 / 38\nPage 3\nC0de / Measure / Actual / Target\nBV3 / Bins / 4 / 5`,
  )
  expect(table?.furniture.map(({text}) => text)).toEqual(['Page 3', 'C0de / Measure / Actual / Target'])
  expect(table?.grid.rows).toHaveLength(4)
})

test.each([
  [
    'a paragraph that says and / or',
    'Housing and / or planning matters were raised\nby members and / or officers of\nthe council and / or others.',
  ],
  [
    'a path of headings',
    'Services / Housing / Repairs\nServices / Housing / Rents\nServices / Roads / Lights',
  ],
])('%s is no table', (_, text) => {
  expect(read(text)).toBeUndefined()
})
