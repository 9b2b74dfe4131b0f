import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {figureTo} from '../../../support/set-right.ts'
import {textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks).map(textsOf)
}

const LABELS = ['Libraries', 'Museums', 'Halls', 'Baths']
const rowsOf = (draw: (y: number, at: number) => string): string =>
  LABELS.map((label, at) => textAt(50, 700 - 14 * at, label) + draw(700 - 14 * at, at)).join('')

test('a sign of money at the left of its cell is no column, and every row keeps its figure', async () => {
  const spent = ['1,204.5', '2,001.0', '310.4', '3,515.9']
  const staff = ['412', '655', '88', '1,155']
  const content = rowsOf(
    (y, at) =>
      (at === 0 || at === 3 ? textAt(200, y, '$') : '') +
      figureTo(300, y, spent[at] ?? '') +
      figureTo(400, y, staff[at] ?? ''),
  )
  expect(await read(content)).toEqual([
    LABELS.map((label, at) => [label, (at === 0 || at === 3 ? '$ ' : '') + spent[at], staff[at]]),
  ])
})

test('dashes that stand for no figure are a column of their own', async () => {
  const content = rowsOf((y) => textAt(220, y, '-') + figureTo(300, y, '14') + figureTo(400, y, '7'))
  expect(await read(content)).toEqual([LABELS.map((label) => [label, '-', '14', '7'])])
})

test('blanks between thousands part no column, though they stand under each other and are wide', async () => {
  const [first, second] = [
    ['1 018 804', '6 078 600', '939 117', '5 427 459'],
    ['489 003', '995 610', '455 121', '685 846'],
  ]
  // As wide as in a larger font: its blanks are wider than the room between two narrow columns may be.
  const spaced = (right: number, y: number, text: string): string =>
    text
      .split(' ')
      .toReversed()
      .map((part, at) => figureTo(right - at * (3 * 5.56 + 3.6), y, part))
      .join('')
  const content = rowsOf((y, at) => spaced(260, y, first?.[at] ?? '') + spaced(360, y, second?.[at] ?? ''))
  expect(await read(content)).toEqual([LABELS.map((label, at) => [label, first?.[at], second?.[at]])])
})

test('a year and a count of three digits are two columns', async () => {
  const content = rowsOf((y, at) => figureTo(220, y, `200${at}`) + figureTo(240.4, y, `31${at}`))
  expect(await read(content)).toEqual([LABELS.map((label, at) => [label, `200${at}`, `31${at}`])])
})

test('words right behind figures that are set to the right are the next column', async () => {
  const notes = ['Survey of all', 'Kept shut', 'Survey of some', 'As before']
  const counts = ['388', '1,007', '25', '9']
  const content = rowsOf(
    (y, at) =>
      figureTo(240, y, String(at + 1)) +
      figureTo(300, y, counts[at] ?? '') +
      textAt(302.2, y, notes[at] ?? ''),
  )
  expect(await read(content)).toEqual([
    LABELS.map((label, at) => [label, String(at + 1), counts[at], notes[at]]),
  ])
})

test('units over the figures are their heads, wherever in their columns they are set', async () => {
  const heads =
    textAt(50, 728, 'Place') +
    textAt(202, 728, '2010/11') +
    textAt(262, 728, '2011/12') +
    textAt(202, 716, '£000') +
    textAt(262, 716, '£000')
  const content =
    heads + rowsOf((y, at) => figureTo(259.6, y, `£41,22${at}`) + figureTo(319.6, y, `£7,63${at}`))
  expect(await read(content)).toEqual([
    [
      ['Place', '2010/11 £000', '2011/12 £000'],
      ...LABELS.map((label, at) => [label, `£41,22${at}`, `£7,63${at}`]),
    ],
  ])
})
