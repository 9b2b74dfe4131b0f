import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ColumnKind} from '../../../src/layouts/column-kind.ts'
import {divideRow, type Division} from '../../../src/layouts/divide-row.ts'
import {textsOf, wordsOf} from '../../support/flow-text.ts'

function columns(...kinds: readonly ColumnKind[]) {
  return kinds.map((kind, index) => ({kind, name: `${kind} ${index}`}))
}

/** A row divided; words that are known together stand in the first of their cells, behind `?`. */
function divided(text: string, ...kinds: readonly ColumnKind[]): string[] | undefined {
  const division = divideRow({...wordsOf(text), byLine: false}, columns(...kinds))
  return division === undefined ? undefined : shown(division)
}

function shown({cells, undivided}: Division): string[] {
  return textsOf(cells).map((text, index) => (undivided.some(({from}) => from === index) ? `?${text}` : text))
}

test.each([
  ['LX14 Kerbs mended 41 45', ['LX14', 'Kerbs mended', '41', '45']],
  ['LX 14 b Kerbs mended in 2004 41 % 45 %', ['LX 14 b', 'Kerbs mended in 2004', '41 %', '45 %']],
  ['LX14 Pupils at key stage 2 41 45', ['LX14', 'Pupils at key stage 2', '41', '45']],
  ['LX14 Kerbs mended n/a to be set', ['LX14', 'Kerbs mended', 'n/a', 'to be set']],
  ['LX14 Kerbs mended 41 (2004) at least 45', ['LX14', 'Kerbs mended', '41 (2004)', 'at least 45']],
  ['LX14 Kerbs mended - 45', ['LX14', 'Kerbs mended', '-', '45']],
  ['14 Kerbs mended 41 45', ['14', 'Kerbs mended', '41', '45']],
])('%j is a code, a title and two values: %j', (text, cells) => {
  expect(divided(text, 'code', 'title', 'value', 'value')).toEqual(cells)
})

test.each<[string, ColumnKind[], string[]]>([
  ['Kerbs mended LX14 41', ['title', 'code', 'value'], ['Kerbs mended', 'LX14', '41']],
  ['Kerbs mended 41 45 LX14', ['title', 'value', 'value', 'code'], ['Kerbs mended', '41', '45', 'LX14']],
  ['Mend kerbs May 2006 Amber', ['title', 'date', 'status'], ['Mend kerbs', 'May 2006', 'Amber']],
  ['Kerbs mended days 41 ▲', ['title', 'unit', 'value', 'direction'], ['Kerbs mended', 'days', '41', '▲']],
  [
    '3 Mend the kerbs 31/05/2006 R. Thorn',
    ['number', 'title', 'date', 'name'],
    ['3', 'Mend the kerbs', '31/05/2006', 'R. Thorn'],
  ],
])('%j is told apart by the shapes %j', (text, kinds, cells) => {
  expect(divided(text, ...kinds)).toEqual(cells)
})

describe('cells are missing', () => {
  test('two values of three stay together, for nothing tells which is lacking', () => {
    expect(divided('LX14 Kerbs mended 41 45', 'code', 'title', 'value', 'value', 'value')).toEqual([
      'LX14',
      'Kerbs mended',
      '?41 45',
      '',
      '',
    ])
  })

  test('one value of two belongs to either', () => {
    expect(divided('LX14 Kerbs mended 41', 'code', 'title', 'value', 'value')).toEqual([
      'LX14',
      'Kerbs mended',
      '?41',
      '',
    ])
  })

  test('a value without fellows is its column’s, whatever else is lacking', () => {
    expect(divided('LX14 Kerbs mended 41', 'code', 'title', 'value', 'status')).toEqual([
      'LX14',
      'Kerbs mended',
      '41',
      '',
    ])
  })

  test('no value at all leaves the cells empty', () => {
    expect(divided('LX14 Kerbs mended', 'code', 'title', 'value', 'value')).toEqual([
      'LX14',
      'Kerbs mended',
      '',
      '',
    ])
  })
})

describe('where the words of two texts meet', () => {
  test('it is not told whose they are', () => {
    expect(divided('LX14 Kerbs Mended Roads 41', 'code', 'title', 'text', 'value')?.[1]).toMatch(/^\?/)
  })

  test('a value between them tells', () => {
    expect(divided('LX14 Kerbs mended 41 Roads', 'code', 'title', 'value', 'text')).toEqual([
      'LX14',
      'Kerbs mended',
      '41',
      'Roads',
    ])
  })
})

test.each<[string, ColumnKind[]]>([
  ['Kerbs mended', ['value', 'value']], // words, and no column for any
  ['41 45 47', ['value', 'value']], // more values than columns
  ['LX14 Kerbs mended 41 45', ['code', 'title', 'value']],
  ['LX14 Kerbs mended 41 LX15 Roads mended 45', ['code', 'title', 'value']], // two rows
  ['LX14 Share of', ['code', 'value', 'title']],
])('%j cannot be laid into %j', (text, kinds) => {
  expect(divided(text, ...kinds)).toBeUndefined()
})

test('a row of too many words is none', () => {
  expect(divided(`${'kerbs '.repeat(240)}41`, 'title', 'value')).toBeUndefined()
  expect(divided(`${'kerbs '.repeat(200)}41`, 'title', 'value')).toHaveLength(2)
})

test('a row without words leaves every cell empty', () => {
  expect(divided('', 'code', 'value')).toEqual(['', ''])
})

test('a full row costs less than one with a cell empty', () => {
  const cost = (text: string) =>
    divideRow({...wordsOf(text), byLine: false}, columns('code', 'title', 'value'))?.cost ?? Infinity
  expect(cost('LX14 Kerbs mended 41')).toBe(0)
  expect(cost('LX14 Kerbs mended')).toBeGreaterThan(0)
})

const KINDS: readonly ColumnKind[] = [
  'code',
  'number',
  'title',
  'text',
  'value',
  'status',
  'direction',
  'date',
  'name',
  'unit',
]

test('whatever the words and columns, no word is lost, doubled or moved', () => {
  const word = fc.constantFrom(
    ...'LX 14 LX15 Kerbs mended in the 41 45% n/a - Amber ▲ May 2006 Thorn R. days level 2'.split(' '),
  )
  const some = fc.array(word, {minLength: 1, maxLength: 14})
  const headed = fc.array(fc.constantFrom(...KINDS), {minLength: 1, maxLength: 6})
  fc.assert(
    fc.property(some, headed, fc.boolean(), (words, kinds, byLine) => {
      const row = wordsOf(words.join(' '))
      const division = divideRow({...row, byLine}, columns(...kinds))
      fc.pre(division !== undefined)
      expect(division?.cells).toHaveLength(kinds.length)
      expect(division?.cells.flat()).toEqual(row.tokens)
      for (const {from, to} of division?.undivided ?? []) {
        expect(to).toBeGreaterThanOrEqual(from)
        expect(division?.cells.slice(from + 1, to + 1).flat()).toEqual([])
      }
    }),
  )
})

/** Cells of a kind that can be taken for no other's. */
const CELLS = {
  code: ['LX14', 'LX 9 b', 'HX 120 (ii)'],
  title: ['Kerbs mended', 'Share of lamps lit', 'Pupils at key stage 2', 'Bins emptied since 2003'],
  value: ['41', '45.5%', '£1,204', 'n/a', '12 days', '<7', '39.1 (e)'],
  status: ['Amber', 'on target', 'not met'],
  date: ['May 2006', '31/03/2007'],
  direction: ['▲', 'improved', '→'],
} as const
const DISTINCT = ['code', 'title', 'value', 'date', 'status'] as const

test('a full row of known cells is read back from its single spaces', () => {
  const cell = (kind: keyof typeof CELLS) => fc.constantFrom(...CELLS[kind])
  const full = fc.tuple(...DISTINCT.map(cell))
  fc.assert(
    fc.property(full, (cells) => {
      expect(divided(cells.join(' '), ...DISTINCT)).toEqual(cells)
    }),
  )
})

test('values on end are read back, as many as there are columns', () => {
  const figure = fc.constantFrom('41', '45.5%', '£1,204', 'n/a', '<7', '0')
  fc.assert(
    fc.property(
      fc.constantFrom(...CELLS.title),
      fc.array(figure, {minLength: 1, maxLength: 6}),
      (title, figures) => {
        const kinds = figures.map(() => 'value' as const)
        const cells = ['LX14', title, ...figures]
        expect(divided(cells.join(' '), 'code', 'title', ...kinds)).toEqual(cells)
      },
    ),
  )
})
