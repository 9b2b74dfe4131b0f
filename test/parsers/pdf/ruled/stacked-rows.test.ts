import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {lineFrom, textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks).map(textsOf)
}

const XS = [50, 140, 300, 360]
const HEADS = ['Priority', 'Indicator', 'Target', 'Actual']

interface Group {
  /** the label and how far under its group's first line it begins; `|` parts lines */
  readonly label: readonly [text: string, lower: number]
  readonly rows: readonly (readonly string[])[]
}

/** Open sides, rules over and under each group, upright ones between the columns. */
function draw(groups: readonly Group[], pitch: number): string {
  let y = 680
  const level = (): string => lineFrom(50, y, 430, y)
  let content =
    lineFrom(50, 700, 430, 700) +
    level() +
    HEADS.map((head, at) => textAt((XS[at] ?? 0) + 4, 686, head)).join('')
  for (const {
    label: [text, lower],
    rows,
  } of groups) {
    content += text
      .split('|')
      .map((line, at) => textAt(54, y - 12 - lower - 11 * at, line))
      .join('')
    for (const cells of rows) {
      const lines = cells.map((cell) => cell.split('|'))
      content += lines
        .flatMap((own, at) =>
          own.map((line, index) => textAt((XS[at + 1] ?? 0) + 4, y - 12 - 11 * index, line)),
        )
        .join('')
      y -= pitch + 11 * (Math.max(...lines.map(({length}) => length)) - 1)
    }
    y -= 4
    content += level()
  }
  return (
    content +
    XS.slice(1)
      .map((x) => lineFrom(x, y, x, 700))
      .join('')
  )
}

const PAIR = [
  ['Recycled', '22%', '21.7%'],
  ['Litter', '18%', '17%'],
]
const THREE = [
  ['Burglaries', '9.1', '8.8'],
  ['Robberies', '1.2', '1.1'],
  ['Car crime', '14.0', '15.2'],
]

test.each([
  ['further apart than lines of a cell', 17],
  ['as near as lines of a cell', 12],
])('groups of two rows without a rule between them, %s, are two rows', async (_, pitch) => {
  const content = draw(
    [
      {label: ['Cleaner', 0], rows: PAIR},
      {label: ['Safer', 0], rows: THREE},
    ],
    pitch,
  )
  expect(await read(content)).toEqual([
    [
      HEADS,
      ['Cleaner', ...(PAIR[0] ?? [])],
      [null, ...(PAIR[1] ?? [])],
      ['Safer', ...(THREE[0] ?? [])],
      ...THREE.slice(1).map((row) => [null, ...row]),
    ],
  ])
})

test('a label at the middle of its rows, or of several lines, is that of all', async () => {
  const rows = [
    ['Burglaries', '9.1', '8.8'],
    ['Robberies of persons|and of shops', '1.2', '1.1'],
  ]
  const content = draw(
    [
      {label: ['Safer streets|and homes', 0], rows},
      {label: ['Cleaner', 17], rows: THREE},
    ],
    17,
  )
  expect(await read(content)).toEqual([
    [
      HEADS,
      ['Safer streets and homes', 'Burglaries', '9.1', '8.8'],
      [null, 'Robberies of persons and of shops', '1.2', '1.1'],
      ['Cleaner', ...(THREE[0] ?? [])],
      ...THREE.slice(1).map((row) => [null, ...row]),
    ],
  ])
})

test('two figures in each cell beside one label that goes on are one row', async () => {
  const rows = [['Invoices that were paid|on time', '94.2%|95.0%', '93.1%|94.0%']]
  const content = draw(
    [
      {label: ['Paying', 0], rows},
      {label: ['Cleaner', 0], rows: PAIR},
    ],
    12,
  )
  expect((await read(content))[0]?.[1]).toEqual([
    'Paying',
    'Invoices that were paid on time',
    '94.2% 95.0%',
    '93.1% 94.0%',
  ])
})
