import {describe, expect, test} from 'vitest'
import {parseText} from '../../../parsers/text/index.ts'
import type {Block, Grid} from '../../../parsers/block.ts'

const blocks = (text: string): readonly Block[] => {
  const parsed = parseText(Buffer.from(`Wexcombe Council\nReport 2004/05\n\n${text}\n`), 'text')
  if ('reason' in parsed) throw new Error(parsed.reason)
  const visible = parsed.blocks.flatMap((block) =>
    block.type === 'grid'
      ? block.rows.flatMap((row) => row.cells.map((cell) => cell.visible))
      : [block.visible],
  )
  expect(visible.reduce((sum, own) => sum + own, 0)).toBe(parsed.characters)
  return parsed.blocks
}
const grids = (text: string): Grid[] => blocks(text).filter((block) => block.type === 'grid')
const texts = (text: string): string[][] =>
  grids(text).flatMap((grid) => grid.rows.map((row) => row.cells.map((cell) => cell.text)))

const TOP = [
  '                                       Actual   Target',
  'Code   Measure                         2003/04  2004/05',
  '-----  ------------------------------  -------  -------',
  'BV8    Percentage of bills that were      96%      97%',
  '       paid within 30 days',
  'BV9    Council tax collected in the      95.1     96.0',
  '       last 12 months',
  'BV10   Empty houses                        12       11',
].join('\n')

test('wrapped cells of neighbouring columns are put together, a row for each line of values', () => {
  expect(texts(TOP)).toEqual([
    ['Code', 'Measure', 'Actual 2003/04', 'Target 2004/05'],
    ['BV8', 'Percentage of bills that were paid within 30 days', '96%', '97%'],
    ['BV9', 'Council tax collected in the last 12 months', '95.1', '96.0'],
    ['BV10', 'Empty houses', '12', '11'],
  ])
  const [grid] = grids(TOP)
  expect(grid).toMatchObject({layout: 'fixed-width', headerRows: 1})
  expect(grid?.rows[1]?.position).toEqual({line: 7, endLine: 8})
})

test('values at half the height of their row are its own', () => {
  const middle = [
    'Code   Measure                   Actual  Target',
    '       Number of houses that',
    'BV8    stood empty for more        12      11',
    '       than 6 months',
    '       Council tax that was',
    'BV9    collected from people       95      96',
    '       who live alone',
    'BV10   Empty shops                  1       2',
  ].join('\n')
  expect(texts(middle).map(([code, words]) => [code, words])).toEqual([
    ['Code', 'Measure'],
    ['BV8', 'Number of houses that stood empty for more than 6 months'],
    ['BV9', 'Council tax that was collected from people who live alone'],
    ['BV10', 'Empty shops'],
  ])
})

test('pages turn within rows, and print the header again', () => {
  const [head = '', ...rows] = TOP.split('\n')
  const turned = [
    head,
    ...rows.slice(0, 3),
    '',
    'Page 3',
    'Wexcombe Council',
    '',
    head,
    rows[0],
    ...rows.slice(3),
  ]
  const all = blocks(turned.join('\n'))
  expect(texts(turned.join('\n'))).toEqual(texts(TOP))
  expect(all.flatMap((block) => (block.type === 'furniture' ? [block.text] : []))).toEqual([
    'Page 3',
    'Wexcombe Council',
    'Actual Target',
    'Code Measure 2003/04 2004/05',
  ])
})

test('a heading between rows is a row of its own', () => {
  const rows = TOP.split('\n')
  const headed = [...rows.slice(0, 5), 'Housing and the environment', ...rows.slice(5)].join('\n')
  expect(texts(headed)[2]?.filter((text) => text !== '')).toEqual(['Housing and the environment'])
})

test('two tables of one page are two', () => {
  const other =
    'Housing\n\nRef  Indicator    Q1   Q2   Q3\nH1   Lettings     12   14   15\nH2   Repairs      99   98   97'
  expect(grids(`${TOP}\n\n${other}`).map(({rows}) => rows.length)).toEqual([4, 3])
})

test('a year printed once over several heads is a row of the header', () => {
  const spans = [
    '                     2003/04            2004/05',
    'Code  Measure        Actual   Target    Target',
    'BV8   Bills paid     96%      97%       98%',
    'BV9   Tax            95.1     96.0      97.0',
  ].join('\n')
  expect(texts(spans).slice(0, 2)).toEqual([
    ['', '', '2003/04', '', '2004/05'],
    ['Code', 'Measure', 'Actual', 'Target', 'Target'],
  ])
})

test.each([
  [
    'prose with two blanks behind its full stops',
    'The council met.  It agreed a plan for 2004.  All\nwere there.  The plan of 12 points was read.  It\nwas long.  Nobody slept.  Tea came at 4.  Members\nleft.  The end was near.',
  ],
  [
    'addresses side by side',
    'The Town Hall        Civic Offices\nHigh Street          Market Place\nWexcombe             Holtwell',
  ],
  [
    'a list of contents',
    'Housing ........................ 12\nRoads ..........................  14\nBins ........................... 19',
  ],
  ['contents without leaders', 'Introduction        3\nHousing             5\nRoads              12'],
  [
    'names side by side',
    'Councillor A Smith      Leader\nCouncillor B Jones      Deputy\nCouncillor C Brown      Member',
  ],
  ['a form', 'Actual:          41\nTarget:          38\nOfficer:         A Smith'],
])('%s is no table', (_, text) => {
  expect(grids(text)).toEqual([])
})

test('“No” over the numbers of a table is a head of theirs, and no answer', () => {
  const lines = [
    '                                    Outturn',
    'Indicator                           AY',
    'No         Measure                  2003/04',
    'LI 1       Pupils in clubs          81%',
    'LI 2       Nursery places           120',
  ].join('\n')
  expect(texts(lines)[0]).toEqual(['Indicator No', 'Measure', 'Outturn AY 2003/04'])
})

test('a heading right below a header is none of its words', () => {
  const lines = [
    'NI       Measure                  Actual   Target',
    '1        2                        3        4',
    'Planning',
    'NI 97b   Large plans in time      48%      65%',
    'NI 98    Small plans in time      52%      70%',
  ].join('\n')
  expect(texts(lines).map(([first]) => first)).toEqual(['NI', '1', 'Planning', 'NI 97b', 'NI 98'])
})

test('a reason for no figures that runs over several columns spans them, and makes them no one column', () => {
  const lines = [
    'Ref    Indicator            Act 03/04  Tgt 04/05  Act 04/05',
    'LI 4   Visits to the pool   412,300    420,000    431,992',
    'LI 5   Museum visits        Not open - roof being mended',
    'LI 6   Happy with sport     61%        Data not available yet',
    'LI 7   Swims by the old     3,120      3,200      3,301',
  ]
  const [grid] = grids(lines.join('\n'))
  expect(
    grid?.rows.map(({cells}) =>
      cells.map(({text, span, covered}) => (covered ? '<' : span ? `${text} x${span.cs}` : text)),
    ),
  ).toEqual([
    ['Ref', 'Indicator', 'Act 03/04', 'Tgt 04/05', 'Act 04/05'],
    ['LI 4', 'Visits to the pool', '412,300', '420,000', '431,992'],
    ['LI 5', 'Museum visits', 'Not open - roof being mended x3', '<', '<'],
    ['LI 6', 'Happy with sport', '61%', 'Data not available yet x2', '<'],
    ['LI 7', 'Swims by the old', '3,120', '3,200', '3,301'],
  ])
})

test('a running head of two parts between rows is in no cell', () => {
  const lines = [
    'Ref    Indicator            Act 03/04  Tgt 04/05',
    'LI 4   Visits to the pool   412,300    420,000',
    '',
    'Wexcombe Council                       Report 2004/05',
    '',
    'LI 7   Swims by the old     3,120      3,200',
  ]
  expect(texts(lines.join('\n'))).toEqual([
    ['Ref', 'Indicator', 'Act 03/04', 'Tgt 04/05'],
    ['LI 4', 'Visits to the pool', '412,300', '420,000'],
    ['LI 7', 'Swims by the old', '3,120', '3,200'],
  ])
})

describe('words over the middle of several years head all of these', () => {
  const heads = (over: string, below: string): string[] | undefined => {
    const rows = ['LX1 Kerbs mended in the year    52%      61%      60%      62%      65%']
    return texts([over, below, ...rows, rows[0]?.replace('LX1', 'LX2')].join('\n'))[0]
  }
  const YEARS = 'Indicator                      2003/04  2004/05  2005/06  2006/07  2007/08'

  test('where each of the years is somebody’s', () => {
    expect(heads('                                  Performance             Targets', YEARS)).toEqual([
      'Indicator',
      'Performance',
      '',
      'Targets',
      '',
      '',
    ])
  })

  test('one word over all of them too, though it begins as one of them does', () => {
    expect(heads('                                                   Targets', YEARS)?.[1]).toBe('Targets')
  })

  test('and stay where they begin as the years do', () => {
    expect(heads('                               Performance       Targets', YEARS)).toEqual([
      'Indicator',
      'Performance',
      '',
      'Targets',
      '',
      '',
    ])
  })

  test('or where no way puts each over a middle', () => {
    expect(heads('                                 Performance                 Targets', YEARS)?.[3]).toBe('')
  })
})

test('words for how far a thing is make a column, where no figure stands', () => {
  const lines = [
    'You said                            We did                          Status',
    'Mend the signs in the town          New signs at both offices       Completed',
    'Put more bins in the park           Twelve put there in June        Amber',
  ]
  expect(texts(lines.join('\n')).map((row) => row[2])).toEqual(['Status', 'Completed', 'Amber'])
})
