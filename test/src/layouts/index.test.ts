import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readLayouts} from '../../../src/layouts/index.ts'
import {gridOf, proseOf} from '../../support/draft-row.ts'
import {isGrid, laidOut, paragraphOf, piecesIn, visibleOf} from '../../support/flow-text.ts'

const HEAD = 'Ref Indicator Actual Target'
const ROWS = ['LX14 Kerbs mended 41 45', 'LX15 Lamps lit 91 95']

describe('a table among prose', () => {
  const text = `The streets were looked after well.\n\n${HEAD}\n${ROWS.join('\n')}\n\nMore is to be done in spring.`
  const {before, after} = laidOut(text)

  test('is a piece between the paragraphs that it stood between', () => {
    expect(after.map(({type}) => type)).toEqual(['paragraph', 'grid', 'paragraph'])
    expect(piecesIn(text)).toEqual([
      [
        ['Ref', 'Indicator', 'Actual', 'Target'],
        ['LX14', 'Kerbs mended', '41', '45'],
        ['LX15', 'Lamps lit', '91', '95'],
      ],
    ])
  })

  test('loses no character', () => {
    expect(visibleOf(after)).toBe(visibleOf(before))
  })
})

test('a paragraph of which some lines are a table keeps the rest, and where they stand', () => {
  const [rest, piece] = readLayouts([
    paragraphOf('The streets were looked after well.', HEAD, ...ROWS),
  ]).blocks
  expect(rest).toMatchObject({
    type: 'paragraph',
    text: 'The streets were looked after well.',
    position: {line: 1, endLine: 1},
    look: {lines: 1},
  })
  expect(piece).toMatchObject({type: 'grid', position: {line: 2, endLine: 4}})
})

test('blocks without a table are those that came in', () => {
  const blocks = [
    proseOf('Streets', {level: 2}, 'heading'),
    paragraphOf('The streets were looked after well.'),
    gridOf(['Ref', 'Actual'], ['LX14', '41']),
    proseOf('Kerbs stand for all edges', {}, 'footnote'),
  ]
  expect(readLayouts(blocks)).toEqual({blocks, messages: []})
  expect(readLayouts([])).toEqual({blocks: [], messages: []})
})

test('a table does not go on over a heading', () => {
  const rows = [paragraphOf(HEAD, 'LX14 Kerbs mended 41 45'), proseOf('Lamps', {level: 2}, 'heading')]
  const after = readLayouts([...rows, paragraphOf('LX15 Lamps lit 91 95')]).blocks
  expect(after.map(({type}) => type)).toEqual(['grid', 'heading', 'paragraph'])
})

/** Texts that hold figures, codes and words of headers, and no table that could be told. */
const REFUSED: readonly (readonly [string, readonly string[]])[] = [
  [
    'prose with figures',
    [
      'The library lent 41,200 books in 2004/05, which is 300 more than in the year before.',
      'Of these 12,000 were lent to children under 11, and 91% came back within 28 days.',
    ],
  ],
  [
    'a contents list',
    [
      'Contents',
      'Code of conduct 3',
      'Measures and targets 7',
      'Performance indicators 12',
      'Status of actions 19',
    ],
  ],
  ['an address', ['Performance Officer', 'Target House', '14 Actual Street', 'Upper Barton', 'UB4 9XX']],
  [
    'minutes of a meeting',
    [
      'Minutes of the Performance Panel held on 12 May 2004',
      'Present: Cllr Oakes (Chair), Cllr Birch, Mrs Elm',
      '14 Apologies were received from Cllr Ash.',
      '15 Resolved that the report be noted, 5 votes to 2.',
    ],
  ],
  [
    'a paragraph that speaks of indicators',
    [
      'Performance against LX14 and LX15 was better than in 2003/04. Both came near',
      'their targets, whereas LX16 did not because the contractor left in May.',
    ],
  ],
  ['a header without rows', [HEAD, 'None of these was measured in the year.']],
  ['rows without a header', ROWS],
]

test.each(REFUSED)('%s is no table', (_, lines) => {
  const {before, after} = laidOut(lines.join('\n'))
  expect(after.filter(isGrid)).toEqual([])
  expect(visibleOf(after)).toBe(visibleOf(before))
})

test('columns read out one after another give no figure to an indicator', () => {
  const columns = ['Ref', 'LX14', 'LX15', 'Indicator', 'Kerbs mended', 'Lamps lit', 'Actual', '41', '91']
  const pieces = piecesIn([...columns, 'Target', '45', '95'].join('\n'))
  expect(pieces.flat(2)).not.toContain('41')
  expect(pieces.flat(2)).not.toContain('95')
})

test.each([
  [['LX15 Lamps lit 91 95', HEAD, 'LX15 Lamps lit 91 95', 'n/a']], // what stands above a table is no row of it
  [['of roads in Oak', HEAD, ...ROWS, 'of roads in Oak']], // … nor the rest of one
])('%j hold every character once', (lines) => {
  const {before, after} = laidOut(lines.join('\n'))
  expect(visibleOf(after)).toBe(visibleOf(before))
})

test('whatever the lines, no character is lost, doubled or moved', () => {
  const line = fc.oneof(
    fc.constantFrom(HEAD, ...ROWS, '2004/05 2005/06', '1 2 3 4', 'LX16', 'Page 3 of 9', '', 'in the borough'),
    fc.constantFrom(...REFUSED.flatMap(([, lines]) => lines)),
    fc
      .array(
        fc.constantFrom('LX', '14', 'LX17', 'Kerbs', 'lit', '41', '45%', 'n/a', 'Target', 'Ref', 'May'),
        {
          maxLength: 9,
        },
      )
      .map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 16}), (lines) => {
      fc.pre(lines.some((text) => text !== ''))
      const {before, after} = laidOut(lines.join('\n'))
      expect(visibleOf(after)).toBe(visibleOf(before))
      expect(after.map(lineOf)).toEqual(after.map(lineOf).toSorted((a, b) => a - b))
    }),
    {numRuns: 300},
  )
})

function lineOf({position}: {readonly position: object}): number {
  return 'line' in position && typeof position.line === 'number' ? position.line : 0
}

test('a table of known rows is read back from its single spaces', () => {
  const title = fc.constantFrom('Kerbs mended', 'Lamps lit in winter', 'Pupils at key stage 2', 'Homes let')
  const figure = fc.constantFrom('41', '45.5%', '£1,204', 'n/a', '12 days', '<7')
  const row = fc.tuple(title, figure, figure)
  fc.assert(
    fc.property(fc.array(row, {minLength: 2, maxLength: 6}), (known) => {
      const rows = known.map((cells, index) => [`LX${index + 11}`, ...cells])
      const text = [HEAD, ...rows.map((cells) => cells.join(' '))].join('\n')
      expect(piecesIn(text)).toEqual([[HEAD.split(' '), ...rows]])
    }),
  )
})
