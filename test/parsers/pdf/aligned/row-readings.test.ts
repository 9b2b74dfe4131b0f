import {expect, test} from 'vitest'
import {readRows} from '../../../../parsers/pdf/aligned/row-readings.ts'
import type {SlottedLine} from '../../../../parsers/pdf/aligned/rows.ts'
import {wordFrom} from '../../../support/a-word.ts'
import {gridsOf, parsePages, textsOf} from '../../../support/parse-pdf.ts'
import {boxAt, textAt} from '../../../support/write-pdf.ts'

const XS = [50, 100, 300, 360, 420]
const LEADING = 12
const HEADS = ['Ref', 'What is measured', 'Goal', 'Result', 'Led by']

type Texts = readonly string[]

/** Rows without rules from the top: `|` parts the lines of a cell; the room between rows is beside their leading. */
function drawRows(rows: readonly Texts[], level: 'top' | 'middle' | 'foot', room = 4): string {
  let top = 700
  return rows
    .map((cells) => {
      const lines = cells.map((cell) => cell.split('|'))
      const most = Math.max(...lines.map(({length}) => length))
      const own = lines.map((cell, column) => {
        const share = {top: 0, middle: 0.5, foot: 1}[level]
        const first = top - share * LEADING * (most - cell.length)
        return cell.map((line, at) => textAt(XS[column] ?? 0, first - LEADING * at, line)).join('')
      })
      top -= LEADING * most + room
      return own.join('')
    })
    .join('')
}

const ROWS: readonly Texts[] = [
  HEADS,
  ['T1', 'Bulbs renewed within|a week of a report', '60', '58', 'A Moor'],
  ['T2', 'Gullies cleared', '12', '15', 'B Fell'],
  ['T3', 'Signs mended or put|up again, of all that|were seen broken', '75', '81', 'A Moor'],
  ['T4', 'Kerbs laid|by the yard', '310', '290', 'C Beck|and B Fell'],
  ['T5', 'Drains', '4', '9', 'C Beck'],
]

test.each(['top', 'middle', 'foot'] as const)('cells that stand at the %s of their row', async (level) => {
  const {blocks} = await parsePages([{content: drawRows(ROWS, level)}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([
    ROWS.map((row) => row.map((cell) => cell.replaceAll('|', ' '))),
  ])
})

test('lines of a tall first row that stand over its figures are no heads', async () => {
  const rows = [HEADS, ...ROWS.slice(4), ...ROWS.slice(1, 4)]
  const {blocks} = await parsePages([{content: drawRows(rows, 'middle')}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([
    rows.map((row) => row.map((cell) => cell.replaceAll('|', ' '))),
  ])
})

test('rows that stand no further apart than their lines are not told by where cells stand', async () => {
  const {blocks} = await parsePages([{content: drawRows(ROWS, 'top', 0)}])
  const read = gridsOf(blocks).flatMap(textsOf)
  expect(read.find(([code]) => code === 'T2')).toEqual(['T2', 'Gullies cleared', '12', '15', 'B Fell'])
})

/** Bands under the second, fourth, … of rows one under the other. */
function bandsUnder(rows: readonly Texts[], room: number): string {
  let top = 700
  return rows
    .map((cells, at) => {
      const most = Math.max(...cells.map((cell) => cell.split('|').length))
      const height = LEADING * most + room
      const band = at % 2 === 1 ? boxAt(45, top - height + 10, 500, height, '.85 .9 .9') : ''
      top -= height
      return band
    })
    .join('')
}

test('bands tell the rows where nothing else does: words in every column that go on without room', async () => {
  const rows = [
    HEADS,
    ['T1', 'Bulbs renewed|within a week', 'half|of all', 'a third|of all', 'A Moor|of Roads'],
    ['T2', 'Gullies', 'all|of them', 'most|of them', 'B Fell|of Drains'],
    ['T3', 'Signs mended', 'some|of them', 'none', 'A Moor|of Roads'],
    ['T4', 'Kerbs', 'all|of them', 'all|of them', 'C Beck'],
    ['T5', 'Drains|and sewers', 'all', 'some', 'C Beck|of Drains'],
    ['T6', 'Verges', 'all|of them', 'some', 'C Beck'],
  ]
  const {blocks} = await parsePages([{content: bandsUnder(rows, 0) + drawRows(rows, 'top', 0)}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([
    rows.map((row) => row.map((cell) => cell.replaceAll('|', ' '))),
  ])
})

test('the first band is no header: the heads over it are the table’s', async () => {
  const rows = ROWS.map((row) => row.map((cell) => cell.replace(/\|.*/, '')))
  const cells = [1, 3, 5].flatMap((at) =>
    XS.map((x, column) => boxAt(x - 4, 700 - 16 * at - 6, (XS[column + 1] ?? 500) - x, 16, '.85 .9 .9')),
  )
  const {blocks} = await parsePages([{content: cells.join('') + drawRows(rows, 'top')}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([rows])
})

const COLUMNS = [
  {from: 50, to: 90},
  {from: 100, to: 140},
]
const BANDS = [110, 150, 190].map((top) => [40, top, 200, top + 20] as const)

/** Lines of one word in each of two columns. */
function twoColumns(feet: readonly number[]): readonly SlottedLine[] {
  return feet.map((baseline, at) => ({
    baseline,
    size: 10,
    bold: false,
    cells: COLUMNS.map(({from}) => [wordFrom(from, baseline, `w${at}`)]),
  }))
}

const textsIn = (feet: readonly number[], columns = COLUMNS): string[] =>
  readRows(twoColumns(feet), columns, {bands: BANDS, rules: []}).map(([first]) =>
    (first ?? []).map(({text}) => text).join(' '),
  )

test('lines in one band, or between two, are a row; one whose foot is the side of a band is not lost', () => {
  expect(textsIn([100, 116, 126, 136, 146, 160])).toEqual(['w0', 'w1 w2', 'w3 w4', 'w5'])
  expect(textsIn([110, 116, 126, 136, 146, 160])).toEqual(['w0', 'w1 w2', 'w3 w4', 'w5'])
})

test('the bands of a table beside it are not its own', () => {
  const beside = COLUMNS.map(({from, to}) => ({from: from + 300, to: to + 300}))
  expect(textsIn([100, 116, 126, 136, 146, 160], beside)).not.toEqual(['w0', 'w1 w2', 'w3 w4', 'w5'])
})
