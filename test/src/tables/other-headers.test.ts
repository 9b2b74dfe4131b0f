import {expect, test} from 'vitest'
import {observed, reportWith} from '../../support/observe.ts'

const FIRST = [
  ['LX1', 'Homes let', '12.1', '76.3', '68.7'],
  ['LX2', 'Calls answered', '23.0', '44.6', '40.5'],
]
const SECOND = [
  ['LX3', 'Streets swept', '58.6', '71.0', '8.4'],
  ['LX4', 'Books lent', '11', '12', '13'],
]
const FIGURES = [
  'LX1: actual 2003/04 = 12.1 | actual 2004/05 = 76.3 | target 2005/06 = 68.7',
  'LX2: actual 2003/04 = 23 | actual 2004/05 = 44.6 | target 2005/06 = 40.5',
  'LX3: actual 2002/03 = 58.6 | actual 2003/04 = 71 | target 2004/05 = 8.4',
  'LX4: actual 2002/03 = 11 | actual 2003/04 = 12 | target 2004/05 = 13',
]
const LABELS = ['Ref', 'Measure']
const MEASURES = ['Actual', 'Actual', 'Target']
const YEARS = [
  ['2003/04', '2004/05', '2005/06'],
  ['2002/03', '2003/04', '2004/05'],
] as const

type Heads = (years: readonly string[]) => readonly (readonly string[])[]
const HEADS: Readonly<Record<string, Heads>> = {
  'on one line': (years) => [[...LABELS, ...MEASURES.map((measure, at) => `${measure} ${years[at]}`)]],
  'measures over years': (years) => [
    [...LABELS, ...MEASURES],
    ['', '', ...years],
  ],
  'years over measures': (years) => [
    [...LABELS, ...years],
    ['', '', ...MEASURES],
  ],
}

const WIDTHS = [6, 17, 16, 16, 16]
const LAYOUTS: Readonly<Record<string, (row: readonly string[]) => string>> = {
  tabs: (row) => row.join('\t'),
  pipes: (row) => row.join(' | '),
  'fixed columns': (row) => row.map((text, at) => text.padEnd(WIDTHS[at] ?? 16)).join(''),
  slashes: (row) => row.join(' / '),
  'single blanks': (row) => row.join(' '),
  'a cell a line': (row) => row.join('\n'),
}
/** What has lost where its blank cells stood cannot have heads of two lines with blank cells. */
const WHOLE = new Set(['slashes', 'single blanks', 'a cell a line'])

const cases = Object.keys(LAYOUTS).flatMap((layout) =>
  Object.keys(HEADS)
    .filter((heads) => heads === 'on one line' || !WHOLE.has(layout))
    .flatMap((heads) => [true, false].map((parted) => [layout, heads, parted] as const)),
)

test.each(cases)(
  'a header with other years begins a table of these: %s, heads %s, a blank line before it: %s',
  (layout, heads, parted) => {
    const [first, second] = YEARS.map((years) => HEADS[heads]?.(years) ?? [])
    const rows = [...(first ?? []), ...FIRST, ...(parted ? [[]] : []), ...(second ?? []), ...SECOND]
    const lines = rows.map((row) => (row.length === 0 ? '' : (LAYOUTS[layout]?.(row) ?? '')))
    const report = reportWith(lines)
    expect(observed(report)).toEqual(FIGURES)
    expect(report.coverage.unplaced).toBe(0)
  },
)

const ONE = ['Ref', 'Measure', 'Actual 2003/04', 'Actual 2004/05', 'Target 2005/06']
const BARE = ['BVPI', 'Measure', 'Actual 2003/04', 'Actual 2004/05', 'Target 2005/06']

test.each(Object.keys(LAYOUTS))(
  'a header with another measure or set of indicators begins a table of these: %s',
  (layout) => {
    const read = (...rows: readonly (readonly string[])[]) =>
      observed(reportWith(rows.map((row) => LAYOUTS[layout]?.(row) ?? '')))
    const estimate = ONE.with(4, 'Estimate 2005/06')
    expect(read(ONE, ...FIRST, estimate, ...SECOND)[2]).toBe(
      'LX3: actual 2003/04 = 58.6 | actual 2004/05 = 71 | estimate 2005/06 = 8.4',
    )
    const bare = (code: string, at: number) =>
      [...FIRST, ...SECOND].map((row) => row.with(0, code)).slice(at, at + 1)
    const codes = read(
      BARE,
      ...bare('8', 0),
      ...bare('9', 1),
      BARE.with(0, 'LPI'),
      ...bare('12', 2),
      ...bare('13', 3),
    )
    expect(codes.map((row) => row.split(':')[0])).toEqual(['BV8', 'BV9', '12', '13'])
  },
)
