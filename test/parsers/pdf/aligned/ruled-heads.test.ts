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
