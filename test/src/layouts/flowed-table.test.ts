import {describe, expect, test} from 'vitest'
import {flowCosts, wordsOfLines} from '../../../src/layouts/flow-costs.ts'
import {readFlowedTable} from '../../../src/layouts/flowed-table.ts'
import {type FlowedTable} from '../../../src/layouts/table-parts.ts'
import {textOf} from '../../../src/layouts/flow.ts'
import {flowLines, rowsIn} from '../../support/flow-text.ts'

function tried(...lines: readonly string[]): ReturnType<typeof readFlowedTable> {
  const flow = flowLines(...lines)
  return readFlowedTable(flow, flowCosts(wordsOfLines(flow)), 0)
}

function read(...lines: readonly string[]): FlowedTable | undefined {
  const table = tried(...lines)
  return table === undefined || 'declined' in table ? undefined : table
}

/** The parts of a table: the rows of a piece, the lines or the words between. */
function parts(...lines: readonly string[]): unknown[] | undefined {
  return read(...lines)?.parts.map((part) => {
    if (part.is === 'grid') return rowsIn(part.grid)
    return part.is === 'lines' ? lines.slice(part.from, part.to) : textOf(part.tokens)
  })
}

const HEAD = ['Ref', 'Indicator', 'Actual', 'Target']
const LX14 = ['LX14', 'Kerbs mended', '41', '45']
const LX15 = ['LX15', 'Lamps lit', '91', '95']
const [head, first, second] = [HEAD.join(' '), LX14.join(' '), LX15.join(' ')]

describe('a header and its rows', () => {
  test('are a piece, a row to a line', () => {
    expect(parts(head, first, second)).toEqual([[HEAD, LX14, LX15]])
    expect(read(head, first, second)).toMatchObject({
      from: 0,
      to: 3,
      parts: [{grid: {layout: 'spaced-rows', headerRows: 1, position: {line: 1, endLine: 3}}}],
    })
  })

  test('are a piece, a cell to a line', () => {
    expect(read(...HEAD, ...LX14, ...LX15)).toMatchObject({parts: [{grid: {layout: 'cell-a-line'}}]})
    expect(parts(...HEAD, ...LX14, ...LX15)).toEqual([[HEAD, LX14, LX15]])
  })

  test('are a piece, everything on one line, and the words around it stay words', () => {
    const line = `Kerbs 2005: ${head} ${first} ${second}`
    expect(parts(line)).toEqual(['Kerbs 2005:', [HEAD, LX14, LX15], ''])
    expect(read(line)).toMatchObject({to: 1, parts: [{}, {grid: {layout: 'one-line'}}, {}]})
  })

  test('the numbers of the columns are counted with the header', () => {
    const numbered = read(head, '1 2 3 4', first, second)
    const [piece] = numbered?.parts ?? []
    expect(piece?.is === 'grid' && piece.grid.rows[0]?.cells[0]).toMatchObject({text: 'Ref', visible: 7})
    expect(piece?.is === 'grid' && rowsIn(piece.grid)).toEqual([HEAD, LX14, LX15])
  })
})

describe('between the rows', () => {
  test('a heading parts two pieces, and the header stands over both', () => {
    expect(parts(head, first, 'Page 2 of 9', second)).toEqual([[HEAD, LX14], ['Page 2 of 9'], [HEAD, LX15]])
  })

  test('the header printed again begins a piece', () => {
    expect(parts(head, first, head, second)).toEqual([
      [HEAD, LX14],
      [HEAD, LX15],
    ])
  })

  test('a code without a word or a figure is no row', () => {
    expect(parts(head, first, 'LX99', second)).toEqual([[HEAD, LX14], ['LX99'], [HEAD, LX15]])
  })
})

describe('rows that are not told', () => {
  test('two values for three columns are left open', () => {
    expect(parts('Ref Indicator Actual Target Estimate', `${first} 47`, second)).toEqual([
      [
        [...HEAD, 'Estimate'],
        [...LX14, '47'],
        ['LX15', 'Lamps lit', '?91 95', '', ''],
      ],
    ])
  })

  test('more values than columns stay with the words, behind the code', () => {
    expect(parts(head, first, 'LX15 Lamps lit 91 95 97')).toEqual([
      [HEAD, LX14, ['LX15', '?Lamps lit 91 95 97', '', '']],
    ])
  })

  test('two rows on one line are kept together: no figure is given to the first', () => {
    expect(parts(head, first, `${second} LX16 Bins emptied 97 98`)).toEqual([
      [HEAD, LX14, ['LX15', '?Lamps lit 91 95 LX16 Bins emptied 97 98', '', '']],
    ])
  })

  test('a row without most of its figures is kept together', () => {
    expect(
      parts('Ref Indicator Actual Target Status', `${first} Amber`, 'LX15 Lamps lit Green')?.at(-1),
    ).toEqual([
      [...HEAD, 'Status'],
      [...LX14, 'Amber'],
      ['LX15', '?Lamps lit Green', '', '', ''],
    ])
  })
})

test.each<[string, string[]]>([
  ['no row fits', [head, 'The kerbs of the borough were mended in May.']],
  ['nothing follows', [head]],
  ['there is no header', [first, second]],
  [
    'the columns are read out one after another',
    [
      'Ref',
      'LX14',
      'LX15',
      'Indicator',
      'Kerbs mended',
      'Lamps lit',
      'Actual',
      '41',
      '91',
      'Target',
      '45',
      '95',
    ],
  ],
  ['the rows have two values for four columns each', ['Ref Indicator Q1 Q2 Q3 Q4', first, second]],
])('where %s the lines stay prose', (_, lines) => {
  expect(read(...lines)).toBeUndefined()
})

test('years and measures are read as the rows have them', () => {
  const years = 'Ref Indicator 2004/05 2005/06 Actual Target Actual Target'
  expect(parts(years, `${first} 47 49`, `${second} 97 99`)).toEqual([
    [
      ['Ref', 'Indicator', '2004/05 Actual', '2004/05 Target', '2005/06 Actual', '2005/06 Target'],
      [...LX14, '47', '49'],
      [...LX15, '97', '99'],
    ],
  ])
})

test('labels that explain no row below are said to stand there', () => {
  expect(tried('Ref Indicator Actual Target Estimate', 'LX14 Kerbs 41', 'LX15 Lamps 45')).toEqual({
    declined: {
      severity: 'info',
      code: 'layout/declined',
      message:
        '5 labels of a table stand here, and the words below fit them in no way or in several: kept as text',
      position: {line: 1, endLine: 1},
    },
  })
  expect(tried('Ref Indicator Actual Target Estimate', 'The kerbs were mended in May.')).toBeUndefined()
})

describe('a page ends in the middle of a header', () => {
  const rows = [...LX14, ...LX15]
  const numbered = ['Ref', 'Indicator', 'Page 12', 'Actual', 'Target', ...rows]

  test('its number stands before the table, and the labels are one header', () => {
    expect(parts(...numbered)).toEqual([['Page 12'], [HEAD, LX14, LX15]])
  })

  test('so does the head of the pages, which stands above the table too', () => {
    const flow = [
      'Wenbrook Borough',
      'Ref',
      'Indicator',
      '12',
      'Wenbrook Borough',
      'Actual',
      'Target',
      ...rows,
    ]
    const lines = flowLines(...flow)
    const table = readFlowedTable(lines, flowCosts(wordsOfLines(lines)), 1)
    expect(table).toMatchObject({from: 1, parts: [{from: 3, to: 4}, {from: 4, to: 5}, {is: 'grid'}]})
  })

  test('a figure, a line that stands nowhere else and a header begun again are no such end', () => {
    const unlike = (own: string) => ['Ref', 'Indicator', own, 'Actual', 'Target', ...rows]
    expect(read(...unlike('12'))).toBeUndefined()
    expect(read(...unlike('Wenbrook Borough'))).toBeUndefined()
    expect(parts('Ref', 'Indicator', 'Page 12', ...HEAD, ...rows)).toBeUndefined()
  })
})

describe('labels of what will be done, a line each', () => {
  const head = ['Actions', 'Milestones', 'Lead officer']
  const first = ['Mend the kerbs of the town', 'May 2006', 'Director of Works']
  const second = ['Light the lamps by night', 'June 2006', 'Chief Executive']

  test('a milestone that is a day is one, beside what will be done', () => {
    expect(parts(...head, ...first, ...second)).toEqual([
      [['Actions', 'Milestone date', 'Lead officer'], first, second],
    ])
  })

  test('over lines that fit them in no way they are told', () => {
    const lines = [...head, 'Mend the kerbs', 'Stone bought by May and laid by June', 'R. Thorn']
    expect(tried(...lines)).toMatchObject({declined: {code: 'layout/declined'}})
    expect(tried(head.slice(0, 2).join(' '), 'Mend the kerbs')).toBeUndefined()
  })
})
