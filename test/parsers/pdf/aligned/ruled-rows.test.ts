import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {boxAt, lineFrom, textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text)}
}

const XS = [50, 200, 300, 360]
const line = (y: number, cells: readonly string[]): string =>
  cells.map((text, at) => (text === '' ? '' : textAt(XS[at] ?? 0, y, text))).join('')
const shaded = [48, 198, 298, 358]
  .map((x, at) => boxAt(x, 696, at === 0 ? 150 : at === 1 ? 100 : 60, 16, '0.6 0.7 0.9'))
  .join('')
const HEADS = ['What is measured', 'Led by', 'Goal', 'Result']
const rules = (ys: readonly number[]): string => ys.map((y) => lineFrom(48, y, 418, y)).join('')

test('under a shaded head rules part the rows, and a note under the last is none', async () => {
  const content =
    shaded +
    line(700, HEADS) +
    rules([664, 632, 612]) +
    line(686, ['Bulbs renewed within', 'A Moor and', '', '']) +
    line(680, ['', '', '60', '58']) +
    line(674, ['a week of a report', 'B Fell', '', '']) +
    line(654, ['Signs mended or put', 'A Moor', '', '']) +
    line(648, ['', '', '75', '81']) +
    line(642, ['up again', '', '', '']) +
    line(618, ['Drains', 'C Beck', '4', '9']) +
    textAt(50, 602, 'Goals are of the year.', {size: 8})
  const {tables, prose} = await read(content)
  expect(tables).toEqual([
    [
      HEADS,
      ['Bulbs renewed within a week of a report', 'A Moor and B Fell', '60', '58'],
      ['Signs mended or put up again', 'A Moor', '75', '81'],
      ['Drains', 'C Beck', '4', '9'],
    ],
  ])
  expect(prose).toEqual(['Goals are of the year.'])
})

test('rules under groups of rows join none of their rows', async () => {
  const rows = ['Bulbs', 'Signs', 'Drains', 'Kerbs', 'Gullies', 'Trees']
  const content =
    shaded +
    line(700, HEADS) +
    rules([660, 630, 600]) +
    rows.map((row, at) => line(684 - 15 * at, [row, 'A Moor', `${at}5`, `${at}7`])).join('')
  expect((await read(content)).tables).toEqual([
    [HEADS, ...rows.map((row, at) => [row, 'A Moor', `${at}5`, `${at}7`])],
  ])
})

test('a label over several rows that shorter rules part is the first column of them', async () => {
  const groups = [
    ['Streets', 'Bulbs', 'Signs', 'Bins'],
    ['Water', 'Drains', 'Gullies', 'Wells'],
  ]
  const content =
    shaded +
    line(700, HEADS) +
    groups
      .map((rows, group) =>
        rows
          .slice(1)
          .map((row, at) => {
            const y = 684 - 48 * group - 16 * at
            const rule = at === 2 ? lineFrom(48, y - 5, 418, y - 5) : lineFrom(198, y - 5, 418, y - 5)
            return rule + line(y, [at === 0 ? (rows[0] ?? '') : '', row, `${at}5`, `${at}7`])
          })
          .join(''),
      )
      .join('')
  expect((await read(content)).tables).toEqual([
    [
      HEADS,
      ...groups.flatMap(([label, ...rows]) =>
        rows.map((row, at) => [at === 0 ? label : '', row, `${at}5`, `${at}7`]),
      ),
    ],
  ])
})

test('sub-headings between rules part no table, and its heads stand over the first', async () => {
  const row = (y: number, cells: readonly string[]): string => line(y, cells) + rules([y - 5])
  const content =
    row(700, ['Service', '', 'Budget', 'Actual']) +
    row(684, ['Care of the old']) +
    row(668, ['Homes', '', '12,400', '12,950']) +
    row(652, ['Visits', '', '6,210', '6,105']) +
    row(636, ['Children']) +
    row(620, ['Fostering', '', '3,300', '3,610']) +
    row(604, ['Early years', '', '870', '865'])
  expect((await read(content)).tables).toEqual([
    [
      ['Service', 'Budget', 'Actual'],
      ['Care of the old', '', ''],
      ['Homes', '12,400', '12,950'],
      ['Visits', '6,210', '6,105'],
      ['Children', '', ''],
      ['Fostering', '3,300', '3,610'],
      ['Early years', '870', '865'],
    ],
  ])
})
