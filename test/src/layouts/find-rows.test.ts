import {describe, expect, test} from 'vitest'
import {NO_BREAKS, type Breaks} from '../../../src/layouts/breaks.ts'
import type {ColumnKind} from '../../../src/layouts/column-kind.ts'
import {findRows, type FoundRows} from '../../../src/layouts/find-rows.ts'
import {flowCosts, wordsOfLines} from '../../../src/layouts/flow-costs.ts'
import {flowLines, textsOf} from '../../support/flow-text.ts'

const CODED: readonly ColumnKind[] = ['code', 'title', 'value', 'value']

interface Said {
  readonly kinds?: readonly ColumnKind[]
  readonly byLine?: boolean
  readonly most?: number
  readonly breaks?: Breaks
}

function found(lines: readonly string[], said: Said = {}): FoundRows {
  const flow = flowLines(...lines)
  const {kinds = CODED, byLine = false, most = Infinity, breaks = NO_BREAKS} = said
  const columns = kinds.map((kind, index) => ({kind, name: `${kind} ${index}`}))
  const costs = flowCosts(wordsOfLines(flow))
  return findRows({lines: flow, costs, columns, byLine, most, breaks}, 0)
}

/** The cells of the rows; the first of several known together begins with `?`, a row that fits nowhere is `null`. */
function rows(lines: readonly string[], said: Said = {}): (string[] | null)[] {
  return found(lines, said).rows.map(({division}) =>
    division === undefined
      ? null
      : textsOf(division.cells).map((text, index) =>
          division.undivided.some(({from}) => from === index) ? `?${text}` : text,
        ),
  )
}

const LX14 = ['LX14', 'Kerbs mended', '41', '45']
const LX15 = ['LX15', 'Lamps lit', '91', '95']

describe('where codes stand first', () => {
  test('each begins a row', () => {
    expect(rows(['LX14 Kerbs mended 41 45', 'LX15 Lamps lit 91 95'])).toEqual([LX14, LX15])
  })

  test('a row goes on over lines until it is full', () => {
    expect(rows(['LX14 Kerbs', 'mended 41', '45', 'LX15 Lamps lit 91 95'])).toEqual([LX14, LX15])
  })

  test('the rest of a title that wraps round the figures is its title’s', () => {
    const wrapped = ['LX14 Kerbs mended 41 45', 'in the borough', 'LX15 Lamps lit 91 95']
    expect(rows(wrapped)).toEqual([['LX14', 'Kerbs mended in the borough', '41', '45'], LX15])
  })

  test('a heading between two rows is of neither', () => {
    const headed = ['LX14 Kerbs mended 41 45', '', 'Street lighting', '', 'LX15 Lamps lit 91 95']
    expect(rows(headed)).toEqual([LX14, LX15])
    expect(found(headed).rows.map(({from, to}) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  test('two values for three columns are known together only', () => {
    const kinds: ColumnKind[] = ['code', 'title', 'value', 'value', 'value']
    expect(rows(['LX14 Kerbs mended 41 45', 'LX15 Lamps lit 91 95 97'], {kinds})).toEqual([
      ['LX14', 'Kerbs mended', '?41 45', '', ''],
      ['LX15', 'Lamps lit', '91', '95', '97'],
    ])
  })

  test('too many values fit nowhere, and are of no other row', () => {
    expect(rows(['LX14 Kerbs mended 41 45 47', 'LX15 Lamps lit 91 95'])).toEqual([null, LX15])
  })

  test('two rows on one line are not one with the figures of the second', () => {
    expect(rows(['LX14 Kerbs mended 41 45 LX15 Lamps lit 91 95'])).toEqual([null])
  })

  test('no more rows are read than are asked for', () => {
    expect(rows(['LX14 Kerbs mended 41 45', 'LX15 Lamps lit 91 95'], {most: 1})).toEqual([LX14])
  })

  test('a page’s number inside a row is not of it', () => {
    const breaks = {...NO_BREAKS, isBreak: (line: number) => line === 1}
    expect(rows(['LX14 Kerbs', '7', 'mended 41 45', 'LX15 Lamps lit 91 95'], {breaks})).toEqual([LX14, LX15])
  })

  test('what stands above the table too is no tail of a row, nor a row whose title goes on', () => {
    const breaks = (of: number) => ({...NO_BREAKS, isBreak: (line: number) => line === of})
    const lines = ['LX14 Kerbs mended 41 45', 'in the borough of Oak', 'LX15 Lamps lit 91 95']
    expect(rows(lines, {breaks: breaks(1)})).toEqual([LX14, LX15])
    const texts = found(['Kerbs mended 41 45', 'n/a'], {
      kinds: ['title', 'value', 'value'],
      breaks: breaks(0),
    })
    expect(texts.rows.flatMap(({tokens}) => tokens.map(({text}) => text))).not.toContain('Kerbs')
  })

  test('rows end where another table begins', () => {
    const breaks = {...NO_BREAKS, isEnd: (line: number) => line === 1}
    const lines = ['LX14 Kerbs mended 41 45', 'Ref Indicator Estimate Target', 'LX15 Lamps lit 91 95']
    expect(rows(lines, {breaks})).toEqual([LX14])
  })

  test('rows end in front of a text', () => {
    const after = ['LX14 Kerbs mended 41 45', '', 'The kerbs that are left will be mended by the spring.']
    expect(found(after)).toMatchObject({end: 1, rows: [{from: 0, to: 1}]})
  })
})

describe('where a cell stands on a line', () => {
  const lines = ['LX14', 'Kerbs mended', '41', '45', 'LX15', 'Lamps', 'lit', '91', '95']

  test('each code begins a row, and a title may take two lines', () => {
    expect(rows(lines, {byLine: true})).toEqual([LX14, ['LX15', 'Lamps lit', '91', '95']])
  })

  test('a row ends where its columns are full, if none has a code', () => {
    const kinds: ColumnKind[] = ['title', 'value', 'value']
    const uncoded = lines.filter((line) => !line.startsWith('LX'))
    expect(rows(uncoded, {kinds, byLine: true})).toEqual([LX14.slice(1), ['Lamps lit', '91', '95']])
  })

  test('two cells on a line are two', () => {
    expect(rows(['LX14 Kerbs mended', '41 45', 'LX15', 'Lamps lit', '91 95'], {byLine: true})).toEqual([
      LX14,
      LX15,
    ])
  })

  test('columns read one after another are no rows', () => {
    const columnwise = ['LX14', 'LX15', 'LX16', 'Kerbs mended', 'Lamps lit', 'Bins emptied', '41', '91', '97']
    const full = found(columnwise, {byLine: true}).rows.filter(
      ({division}) => (division?.cost ?? Infinity) < 100,
    )
    expect(full).toEqual([])
  })
})

describe('where there is no code', () => {
  const kinds: ColumnKind[] = ['title', 'value', 'value']

  test('a row is a line', () => {
    expect(rows(['Kerbs mended 41 45', 'Lamps lit 91 95'], {kinds})).toEqual([LX14.slice(1), LX15.slice(1)])
  })

  test('a row from which a value vanished is kept, its values together', () => {
    expect(rows(['Kerbs mended 41 45', 'Lamps lit 91', 'Bins emptied 97 98'], {kinds})[1]).toEqual([
      'Lamps lit',
      '?91',
      '',
    ])
  })

  test('a text is no row', () => {
    expect(rows(['The kerbs of the borough were mended', 'in the spring'], {kinds})).toEqual([])
  })

  test('nothing below a header is no row', () => {
    expect(found([], {kinds})).toEqual({rows: [], end: 0})
    expect(found([])).toEqual({rows: [], end: 0})
  })
})

describe('where codes stand last', () => {
  const kinds: ColumnKind[] = ['title', 'value', 'value', 'code']

  test('a row that breaks off among its figures goes on with a line that begins with the next', () => {
    expect(rows(['Kerbs mended 41', '45 LX14', 'Lamps lit 91 95 LX15'], {kinds})).toEqual([
      ['Kerbs mended', '41', '45', 'LX14'],
      ['Lamps lit', '91', '95', 'LX15'],
    ])
    const rated: ColumnKind[] = ['title', 'value', 'value', 'status', 'code']
    expect(rows(['Kerbs mended 41', '45 Green LX14'], {kinds: rated})).toEqual([
      ['Kerbs mended', '41', '45', 'Green', 'LX14'],
    ])
  })

  test('what would be too much for one row is none', () => {
    expect(rows(['Kerbs mended 41', '45 47 LX14'], {kinds}).flat()).not.toContain('47')
  })
})
