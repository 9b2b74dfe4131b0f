import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {fullWidth, isCutRow, joinBrokenRows} from '../../../parsers/text/tab-rows.ts'

const sizes = (text: string): number[] => joinBrokenRows(cutLines(text)).map((row) => row.length)
const HEAD = 'Code\tMeasure\tActual\tTarget\nBV1\tTax\t9\t8\n'

test('a line break inside a cell parts no row', () => {
  expect(sizes(`${HEAD}BV2\tHouses that\nstood empty for\n6 months\t41\t38`)).toEqual([1, 1, 3])
})

test.each([
  ['two short rows, both with figures', `${HEAD}BV2\tHouses\t41\nBV3\tRoads\t38`],
  ['a heading over a row', `${HEAD}Housing\nBV3\tRoads\t38\t40`],
  ['a row whose cells are empty above a whole one', `${HEAD}BV2\tHouses\nBV3\tRoads\t38\t40`],
])('%s stay apart', (_, text) => {
  expect(new Set(sizes(text))).toEqual(new Set([1]))
})

test('without a code a line of words alone goes on where the line had no room for the next word', () => {
  const rows = [
    'Measure\tActual',
    'Percentage of all residents on the\nregister for 2 years\t41',
    'Number of people satisfied with a\n2001 survey\t39',
    'Average days to deal with the many\nletters\t12',
    'Total of bins that were not put out\nin time\t3',
  ]
  expect(sizes(rows.join('\n'))).toEqual([1, 2, 2, 2, 2])
})

test('the width of a table is that of its header or of two lines', () => {
  expect(fullWidth([3, 1, 2, 2])).toBe(3)
  expect(fullWidth([1, 2, 2, 1, 1, 7])).toBe(2)
  expect(fullWidth([])).toBe(0)
})

test('a row goes on over the turn of a page where both halves make a whole one', () => {
  const above = cutLines(`${HEAD}BV2\tHouses that stood`)
  expect(isCutRow(above, cutLines('empty\t41\t38'), 3)).toBe(true)
  expect(isCutRow(above, cutLines('BV3\tRoads\t41\t38'), 3)).toBe(false)
})

test('a row whose first cell spans the rows above breaks in its words too, and a number before the break is its code', () => {
  const lines = [
    'Theme\tNo\tMeasure\tActual\tTarget',
    'Streets\t14\tKerbs mended within a month of the\t',
    '\t15\tLamps that were out for more than',
    'a week\t41\t45',
    '\t16\tGrit laid on the hills before',
    'dawn\t12\t15',
  ].map((text, index) => ({number: index + 1, text}))
  expect(joinBrokenRows(lines).map((row) => row.map(({number}) => number))).toEqual([
    [1],
    [2],
    [3, 4],
    [5, 6],
  ])
})
