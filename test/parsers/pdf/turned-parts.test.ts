import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../support/parse-pdf.ts'
import {ruledTable, textAt} from '../../support/write-pdf.ts'

const ROWS = [
  ['Code', 'Description', 'Actual', 'Target'],
  ['BV8', 'Invoices paid in time', '82%', '90%'],
  ['BV9', 'Council tax collected', '95.5%', '96%'],
  ['BV12', 'Days lost to sickness', '11.2', '9.5'],
]
const PROSE = [
  'This is the performance of the council in the last year, and what it means for all of you.',
  'It was read by the cabinet in June, who asked for more in some places and for less in others.',
].map((line, at) => textAt(50, 780 - 14 * at, line))

/** Drawn so that its lines run up the page. */
const upwards = (content: string): string => `q 0 1 -1 0 500 100 cm\n${content}Q\n`
const aligned = ROWS.flatMap((row, at) =>
  row.map((text, column) => textAt([0, 50, 250, 330][column] ?? 0, 300 - 16 * at, text)),
).join('')

test.each([
  ['ruled', ruledTable([0, 50, 250, 330, 400], [320, 300, 280, 260, 240], ROWS)],
  ['without rules', aligned],
])('a table %s at 90° under upright prose is read, and the prose is', async (_, table) => {
  const {blocks, characters} = await parsePages([{content: PROSE.join('') + upwards(table)}])
  const [grid] = gridsOf(blocks)
  expect(gridsOf(blocks).map(textsOf)).toEqual([ROWS])
  expect(proseBlocks(blocks).map(({text}) => text.slice(0, 7))).toEqual(['This is'])
  expect(visibleIn(blocks)).toBe(characters)
  expect(grid?.position).toMatchObject({page: 1})
  const [left = 0, top = 0, right = 0, foot = 0] =
    grid !== undefined && 'bbox' in grid.position ? (grid.position.bbox ?? []) : []
  // it stands taller than it is wide, under the prose
  expect(right - left).toBeLessThan(foot - top)
  expect(top).toBeGreaterThan(60)
})

test('heads set at 90° over upright columns stay on their page', async () => {
  const heads = ['Invoices paid in time', 'Council tax collected', 'Days lost to sickness', 'Calls answered']
  const content =
    PROSE.join('') +
    heads.map((head, at) => `q 0 1 -1 0 ${200 + 60 * at} 620 cm\n${textAt(0, 0, head)}Q\n`).join('') +
    ROWS.map((row, at) =>
      ['North', ...row.slice(2), '4', '5']
        .map((text, column) => textAt(50 + (column === 0 ? 0 : 85 + 60 * column), 600 - 16 * at, text))
        .join(''),
    ).join('')
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  expect(gridsOf(blocks)).toHaveLength(1)
})
