import {describe, expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {textAt} from '../../../support/write-pdf.ts'

async function read(rows: readonly (readonly string[])[], xs: readonly number[], title = '') {
  const cells = rows.flatMap((row, at) =>
    row.map((text, column) => textAt(xs[column] ?? 0, 700 - 18 * at, text)),
  )
  const {blocks, characters} = await parsePages([
    {content: textAt(50, 730, title, {size: 14}) + cells.join('')},
  ])
  expect(visibleIn(blocks)).toBe(characters)
  return {
    tables: gridsOf(blocks).map(textsOf),
    prose: proseBlocks(blocks)
      .map(({text}) => text)
      .join(' '),
  }
}

const TITLES = [
  ['Foreword by the Leader', '3'],
  ['Our priorities', '5'],
  ['How we did last year', '9'],
  ['Safer streets', '12'],
  ['Homes for all', '21'],
  ['Glossary', '31'],
]
const FAR = [50, 480]

describe('a list of contents without leaders is no table', () => {
  test.each([
    ['by its title', TITLES.slice(0, 4), FAR, 'Contents'],
    ['by the head over its pages', [['', 'Page'], ...TITLES.slice(0, 4)], FAR, 'Plan for 2005'],
    ['by its pages alone, where it is long', TITLES, FAR, 'Plan for 2005'],
    ['with numbers before the titles', TITLES.map((row, at) => [`${at + 1}`, ...row]), [50, 90, 480], ''],
    [
      'with pages before the text that has other numbers',
      [['Preface', 'i'], ['Lists', 'iv'], ...TITLES],
      FAR,
      '',
    ],
    [
      'of stretches of pages',
      [
        ['1.', 'Minutes', '1 - 6'],
        ['2.', 'Performance', '7 - 22'],
        ['3.', 'Budget', '23 - 31'],
      ],
      [50, 90, 480],
      'Agenda',
    ],
    [
      'in two columns',
      TITLES.slice(0, 3).map((row, at) => [...row, ...(TITLES[at + 3] ?? [])]),
      [50, 250, 320, 520],
      'Contents',
    ],
  ])('%s', async (_, rows, xs, title) => {
    const {tables, prose} = await read(rows, xs, title)
    expect(tables).toEqual([])
    for (const [text = ''] of TITLES.slice(0, 3))
      if (rows.some((row) => row.includes(text))) expect(prose).toContain(text)
  })

  test('nor is an index', async () => {
    const rows = [
      ['Access', '12, 31', 'Homes', '21'],
      ['Bins', '17', 'Libraries', '30'],
      ['Budget', '26-29', 'Museums', '30'],
      ['Buses', '11', 'Parks', '18'],
    ]
    expect((await read(rows, [50, 180, 320, 450])).tables).toEqual([])
  })
})

describe('a table of one figure is one', () => {
  test.each([
    ['with a head, however its figures go up', [['Council', 'Rank'], ...TITLES]],
    ['of few rows', TITLES.slice(0, 4)],
    ['whose figures go down', TITLES.toReversed()],
    ['whose figures have decimals', TITLES.map(([title = '', page = '']) => [title, `${page}.5`])],
    ['whose figures begin high', TITLES.map(([title = ''], at) => [title, `${310 + 20 * at}`])],
    [
      'that names a price index',
      [
        ['Index', '102'],
        ['Level', '9'],
        ['Wages', '17'],
      ],
    ],
  ])('%s', async (_, rows) => {
    expect((await read(rows, [50, 250])).tables).toEqual([rows])
  })
})
