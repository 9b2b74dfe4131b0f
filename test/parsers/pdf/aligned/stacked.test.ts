import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {textAt} from '../../../support/write-pdf.ts'

interface Line {
  readonly xs: readonly number[]
  readonly cells: readonly string[]
  readonly bold?: boolean
}

const PITCH = 14

/** Lines under each other, each as far from the next. */
async function read(lines: readonly Line[]): Promise<(string | null)[][][]> {
  const content = lines
    .flatMap(({xs, cells, bold = false}, row) =>
      cells.map((text, at) => (text === '' ? '' : textAt(xs[at] ?? 0, 740 - PITCH * row, text, {bold}))),
    )
    .join('')
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks).map(textsOf)
}

const WIDE = [60, 300, 380, 460]
const NARROW = [60, 240, 340]
const at =
  (xs: readonly number[], bold = false) =>
  (...cells: readonly string[]): Line => ({xs, cells, bold})

const UPPER = [
  ['Measure', '2003/04', '2004/05', 'Target'],
  ['Homes let', '12.1', '76.3', '68.7'],
  ['Calls answered', '23.0', '44.6', '40.5'],
  ['Streets swept', '58.6', '71.0', '8.4'],
]
const LOWER = [
  ['Service', 'Budget', 'Spent'],
  ['Lamps', '21.2', '9.3'],
  ['Books', '35.6', '13.9'],
  ['Pools', '60.8', '36.1'],
]
const drawn = (bold: boolean, ...between: readonly Line[]): readonly Line[] => [
  ...UPPER.map((cells, row) => at(WIDE, bold && row === 0)(...cells)),
  ...between,
  ...LOWER.map((cells, row) => at(NARROW, bold && row === 0)(...cells)),
]

test.each([
  ['in bold', true],
  ['in the font of the rows', false],
])('a table of other columns right under another is one of its own, its heads %s', async (_, bold) => {
  expect(await read(drawn(bold))).toEqual([UPPER, LOWER])
})

test.each([
  ['a caption', at([60], true)('Spending by service'), true],
  ['a caption in the font of the rows', at([60])('Spending by service'), false],
])('%s between them is the lower one’s', async (_, caption, bold) => {
  const [upper] = await read(drawn(bold, caption))
  expect(upper).toEqual(UPPER)
})

test('heads of two lines are both the lower one’s', async () => {
  const [upper, lower] = await read(drawn(true, at(NARROW, true)('', 'Last year’s', 'Money')))
  expect(upper).toEqual(UPPER)
  expect(lower?.slice(-3)).toEqual(LOWER.slice(1))
})

test('the rest of a label that wraps stays with the rows over the heads', async () => {
  const [upper] = await read(drawn(true, at([60])('in the borough')))
  expect(upper?.at(-1)?.[0]).toBe('Streets swept in the borough')
})

test('rows that leave out cells, and words in them, part no table', async () => {
  const rows = [
    ...UPPER,
    ['Parks', 'not', 'known', ''],
    ['Lamps', '21.2', '', '9.3'],
    ['Books', '35.6', '', '13.9'],
  ]
  expect(await read(rows.map((cells) => at(WIDE)(...cells)))).toHaveLength(1)
})
