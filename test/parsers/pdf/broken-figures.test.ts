import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../support/parse-pdf.ts'
import {ruledTable, textAt} from '../../support/write-pdf.ts'

/** A table whose cell of figures is so wide, and holds these lines. */
async function read(lines: string, width = 36) {
  const rows = [
    ['Service', '2005'],
    ['Libraries', lines],
    ['Museums', '9,877'],
  ]
  const content = ruledTable([50, 150, 150 + width], [700, 680, 640, 620], rows)
  const {blocks, characters, messages} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {cell: textsOf(gridsOf(blocks)[0])[1]?.[1], messages}
}

test.each([
  ['12,40|0', '12,400'],
  ['124,|300', '124,300', 29],
  ['£1,20|4', '£1,204'],
  ['98.|5%', '98.5%', 30],
  ['2003/|04', '2003/04'],
])('a figure that its cell is too narrow for is one: %s', async (lines, whole, width = 32) => {
  const {cell, messages} = await read(lines, width)
  expect(cell).toBe(whole)
  expect(messages).toEqual([])
})

test.each([
  ['the cell has room for it', '12,40|0', 60],
  ['the first is a whole figure', '1,240|120', 32],
  ['the two together are none', '12,40|05', 32],
])('two figures are left apart where %s', async (_, lines, width) => {
  expect((await read(lines, width)).cell).toBe(lines.replace('|', ' '))
})

test('where each may stand alone it is told that they may be one', async () => {
  const {cell, messages} = await read('12405|3', 36)
  expect(cell).toBe('12405 3')
  expect(messages.map(({code, message}) => [code, message])).toEqual([
    [
      'pdf/figure-broken',
      'A cell on page 1 has “12405” over “3”: one figure that its cell was too narrow for, or two; they are left apart',
    ],
  ])
  expect((await read('12405|3', 70)).messages).toEqual([])
})

test('without rules the rest of a figure is no row, a row of its own stays one', async () => {
  const draw = (under: string): string =>
    [
      ['Service', '2004', '2005'],
      ['Visits of schools', '11,204', '12,40'],
      [under, '', '0'],
      ['Museums', '9,877', '9,114'],
      ['Fines', '1,240', '1,311'],
      ['Books', '7,110', '7,004'],
    ]
      .flatMap((cells, row) =>
        cells.map((text, at) => textAt([50, 150, 200][at] ?? 0, 700 - (row > 2 ? 4 : 0) - 12 * row, text)),
      )
      .join('')
  const tables = async (under: string) =>
    textsOf(gridsOf((await parsePages([{content: draw(under)}])).blocks)[0])
  expect((await tables('and colleges'))[1]).toEqual(['Visits of schools and colleges', '11,204', '12,400'])
  expect(await tables('Colleges')).toContainEqual(['Colleges', '', '0'])
})
