import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../support/parse-pdf.ts'
import {boxAt, lineFrom, textAt} from '../../support/write-pdf.ts'

const LABELS = ['Libraries', 'Museums', 'Halls', 'Baths', 'Parks']
const LENGTHS = [120, 84, 33, 61, 97]
const labels = LABELS.map(
  (label, at) => textAt(50, 604 - 20 * at, label) + textAt(310, 604 - 20 * at, String(LENGTHS[at])),
).join('')

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text)}
}

test('the names and figures of a bar chart are no table, and are not lost', async () => {
  const bars = LENGTHS.map((length, at) => boxAt(100, 600 - 20 * at, length * 1.6, 12, '0.2 0.2 0.8')).join(
    '',
  )
  const frame =
    lineFrom(40, 640, 360, 640) +
    lineFrom(40, 500, 360, 500) +
    lineFrom(40, 500, 40, 640) +
    lineFrom(360, 500, 360, 640)
  const {tables, prose} = await read(bars + frame + labels)
  expect(tables).toEqual([])
  expect(prose.join(' ')).toContain('Museums')
})

test('squares of one size that show a status are no chart', async () => {
  const squares = LENGTHS.map((_, at) => boxAt(360, 602 - 20 * at, 10, 10, '0 0.6 0')).join('')
  const {tables} = await read(squares + labels)
  expect(tables).toEqual([LABELS.map((label, at) => [label, String(LENGTHS[at])])])
})

test('shaded rows of tables of several widths one under the other are no chart', async () => {
  const tables = [0, 1, 2].map((at) => {
    const top = 700 - 200 * at
    const rows = LABELS.map((label, row) => {
      const band = row % 2 === 1 ? boxAt(48, top - 4 - 18 * row, 160 + 100 * at, 14, '0.8 0.9 0.9') : ''
      return band + textAt(50, top - 18 * row, label) + textAt(180, top - 18 * row, String(LENGTHS[row]))
    })
    return rows.join('')
  })
  const read = await parsePages([{content: tables.join('')}])
  expect(gridsOf(read.blocks).map(textsOf)).toEqual(
    tables.map(() => LABELS.map((label, at) => [label, String(LENGTHS[at])])),
  )
})
