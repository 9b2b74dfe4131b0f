import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {lineFrom, textAt} from '../../../support/write-pdf.ts'

const XS = [50, 180, 290]
const TITLE = textAt(50, 722, 'Works of the year')

/** Rows under each other, a rule under each. */
function ruledUnder(rows: readonly (readonly string[])[], top = 700): string {
  return rows
    .map((cells, row) => {
      const y = top - 18 * row
      const drawn = cells.map((text, at) => textAt(XS[at] ?? 0, y, text)).join('')
      return drawn + lineFrom(48, y - 5, 360, y - 5)
    })
    .join('')
}

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text)}
}

test('rows without figures under a head, each over a rule, are no heads', async () => {
  const rows = [
    ['Work', 'State', 'Paid'],
    ['Roof of the hall', 'Out to tender', 'Not yet'],
    ['Paths', 'Begun', 'In part'],
    ['Gates', '14', '2,310'],
    ['Walls', '3', '1,096'],
    ['Lamps', '88', '12,004'],
  ]
  expect(await read(TITLE + ruledUnder(rows))).toEqual({tables: [rows], prose: ['Works of the year']})
})

test('a row whose label takes up several lines is between rules as the others are', async () => {
  const long = (y: number): string =>
    textAt(50, y, 'Lamps in the') +
    textAt(180, y, '88') +
    textAt(290, y, '12,004') +
    textAt(50, y - 12, 'streets by the') +
    textAt(50, y - 24, 'old harbour') +
    lineFrom(48, y - 29, 360, y - 29)
  const rows = (top: number, cells: readonly (readonly string[])[]) => ruledUnder(cells, top)
  const [over, under] = [
    [
      ['Work', 'Planned', 'Spent'],
      ['Paths', '21', '4,400'],
      ['Gates', '14', '2,310'],
      ['Doors', '9', '1,412'],
      ['Walls', '3', '1,096'],
    ],
    [
      ['Roofs', '1', '9,800'],
      ['Total', '136', '31,022'],
    ],
  ]
  const content = TITLE + rows(700, over) + long(610) + rows(568, under)
  expect((await read(content)).tables).toEqual([
    [...over, ['Lamps in the streets by the old harbour', '88', '12,004'], ...under],
  ])
})

test('rows of words of several lines over the first figures, each over a rule, are no heads', async () => {
  const rows = [
    ['Quay', 'Opened again in', 'the spring'],
    ['Mill', 'Sold to a group', 'of its tenants and', 'staff'],
    ['Gates', '758,132'],
    ['Weir', 'Mended in part'],
    ['Walls', 'Left as found'],
    ['Lamps', '502,039'],
  ]
  let y = 700
  const drawn = rows.map(([name = '', ...lines]) => {
    const own = lines.map((line, at) => textAt(226, y - 14 * at, line, {size: 12})).join('')
    const rule = y - 14 * (lines.length - 1) - 5
    const row = textAt(68, y, name, {size: 12}) + own + lineFrom(63, rule, 360, rule)
    y = rule - 13
    return row
  })
  const {tables} = await read(TITLE + drawn.join(''))
  expect(tables).toEqual([rows.map(([name, ...lines]) => [name, lines.join(' ')])])
})

test('where each row stands over a rule the first is of the table, though the rules begin under it', async () => {
  const rows = [
    ['Paths', '21', '4,400'],
    ['Roof of the hall', 'Out to tender', 'Not yet'],
    ['Gates', '14', '2,310'],
    ['Walls', '3', '1,096'],
    ['Lamps', '88', '12,004'],
  ]
  expect(await read(TITLE + ruledUnder(rows))).toEqual({tables: [rows], prose: ['Works of the year']})
})

test('heads over the first rule and their units under it are heads of one table', async () => {
  const rows = [
    ['Work', 'Planned', 'Spent'],
    ['', '(number)', '(pounds)'],
    ['Paths', '21', '4,400'],
    ['Gates', '14', '2,310'],
    ['Walls', '3', '1,096'],
    ['Lamps', '88', '12,004'],
  ]
  const {tables, prose} = await read(TITLE + ruledUnder(rows))
  expect(tables.map((table) => table.slice(1))).toEqual([rows.slice(1)])
  expect(tables[0]?.[0]).toEqual(rows[0])
  expect(prose).toEqual(['Works of the year'])
})
