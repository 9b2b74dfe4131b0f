import * as fc from 'fast-check'
import type {Arbitrary} from 'fast-check'

/** A table that is known before it is laid out: one header, whole rows, every row with all its cells. */
export interface KnownTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** How a converter laid the table out. What is left out is not done. */
export interface Layout {
  /** a new page after so many rows */
  readonly pageRows?: number
  /** each page prints the header again */
  readonly repeatHeader?: boolean
  /** the header is set in bold */
  readonly boldHeader?: boolean
  /** the header is printed over two lines: measures above, their years below */
  readonly twoRowHeader?: boolean
  /** the foot of each page, page after page */
  readonly foot?: (page: number) => string
  /** the head of each page but the first */
  readonly runningHead?: string
  /** blank lines around what stands between two pages */
  readonly blankLines?: number
  /** the last row of each page but the last is cut inside its last cell */
  readonly cutRows?: boolean
  /** an empty column is drawn in front of this one, on every second page */
  readonly phantomBefore?: number
  /** empty cells at the end of a line are not drawn */
  readonly raggedEnds?: boolean
  /** rows that title the rows below, by the index of the row they stand above */
  readonly subHeadings?: Readonly<Record<number, string>>
  /** rows whose worded cells of this column are printed twice, as two stacked entries are */
  readonly doubled?: {readonly rows: readonly number[]; readonly column: number}
  readonly lineEnd?: string
  /** lines above the table */
  readonly above?: readonly string[]
}

/** Lay a known table out as a report of tabbed lines. */
export function writeReport(table: KnownTable, layout: Layout = {}): string {
  const pages = cutPages(table, layout)
  const lines = pages.flatMap((page, index) => [
    ...(index === 0 ? [] : pageBreak(index, layout)),
    ...(index === 0 || layout.repeatHeader === true ? headerLines(table.header, index, layout) : []),
    ...page,
  ])
  const drawn = [...(layout.above ?? []), ...lines.flatMap((line) => drawLine(line, layout))]
  return drawn.join(layout.lineEnd ?? '\n')
}

/** A line on its way: cells of a row with the page they stand on, or words between pages. */
type Line = {readonly cells: readonly string[]; readonly page: number} | string

function cutPages({rows}: KnownTable, layout: Layout): Line[][] {
  const size = layout.pageRows ?? Infinity
  const pages: Line[][] = [[]]
  rows.forEach((row, index) => {
    const page = Math.floor(index / size)
    const here = (pages[page] ??= [])
    const title = layout.subHeadings?.[index]
    if (title !== undefined) here.push({cells: row.map((_, at) => (at === 0 ? title : '')), page})
    const cells = doubleCell(row, index, layout)
    const isLast = (index + 1) % size === 0 && index + 1 < rows.length
    const halves = isLast && layout.cutRows === true ? cutRow(cells) : undefined
    here.push({cells: halves?.[0] ?? cells, page})
    if (halves !== undefined) (pages[page + 1] ??= []).push({cells: halves[1], page: page + 1})
  })
  return pages
}

function doubleCell(row: readonly string[], index: number, layout: Layout): readonly string[] {
  const {doubled} = layout
  if (doubled === undefined || !doubled.rows.includes(index)) return row
  return row.map((cell, at) => (at === doubled.column ? `${cell} ${cell}` : cell))
}

/** The words of the last cell go on at the head of the next page, mid-sentence. */
function cutRow(row: readonly string[]): [string[], string[]] | undefined {
  const words = row.at(-1)?.split(' ') ?? []
  const at = words.findIndex((word, index) => index >= 2 && /^\p{Ll}/u.test(word))
  if (at < 0) return undefined
  const last = row.length - 1
  const [upper, lower] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  return [
    row.map((cell, index) => (index === last ? upper : cell)),
    row.map((_, index) => (index === last ? lower : '')),
  ]
}

function headerLines(header: readonly string[], page: number, layout: Layout): Line[] {
  const bold = (label: string) => (layout.boldHeader === true && label !== '' ? `**${label}**` : label)
  if (layout.twoRowHeader !== true) return [{cells: header.map(bold), page}]
  const split = header.map((label) => /^(.*?) (\d\d\/\d\d)$/.exec(label))
  return [
    {cells: header.map((label, at) => bold(split[at]?.[1] ?? label)), page},
    {cells: header.map((_, at) => bold(split[at]?.[2] ?? '')), page},
  ]
}

function pageBreak(page: number, layout: Layout): string[] {
  const blank = Array.from({length: layout.blankLines ?? 1}, () => '')
  const foot = layout.foot === undefined ? [] : [layout.foot(page), ...blank]
  const head = layout.runningHead === undefined ? [] : [layout.runningHead, ...blank]
  return [...blank, ...foot, ...head]
}

function drawLine(line: Line, layout: Layout): string[] {
  if (typeof line === 'string') return [line]
  const {phantomBefore: at} = layout
  const phantom = at !== undefined && line.page % 2 === 1
  const cells = phantom ? [...line.cells.slice(0, at), '', ...line.cells.slice(at)] : line.cells
  const text = cells.join('\t')
  return [layout.raggedEnds === true ? text.replace(/\t+$/, '') : text]
}

const SUBJECTS = [
  'Invoices',
  'Council tax bills',
  'Planning applications',
  'Library visits',
  'Burglaries',
  'Bins',
]
const VERBS = ['paid', 'collected', 'decided', 'recorded', 'missed', 'completed']
const ENDS = ['within thirty days', 'in the year', 'for each thousand people', 'by the county', 'on time']
const REASONS = [
  'Staff were moved to the new centre and the backlog has been cleared since.',
  'The target was met because the contractor began work in the spring.',
  'Fewer cases than in other years were sent to the panel.',
]

const figure: Arbitrary<string> = fc.oneof(
  fc.integer({min: 1, max: 99}).map((n) => `${n}%`),
  fc.integer({min: 1000, max: 99_999}).map((n) => n.toLocaleString('en-GB')),
  fc.integer({min: 1, max: 999}).map((n) => (n / 10).toFixed(1)),
  fc.constant('N/A'),
)

const sentence: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...VERBS), fc.constantFrom(...ENDS))
  .map((words) => words.join(' '))

/** A table of performance indicators: code, description, three figures, comment. */
export const indicatorTables: Arbitrary<KnownTable> = fc
  .array(fc.tuple(sentence, figure, figure, figure, fc.constantFrom(...REASONS)), {
    minLength: 6,
    maxLength: 14,
  })
  .map((rows) => ({
    header: ['PI Code', 'PI Description', 'Actual 01/02', 'Actual 02/03', 'Target 03/04', 'Comments'],
    rows: rows.map((cells, index) => [`BV${index + 2}`, ...cells]),
  }))

const OFFICERS = ['Heather Broughton', 'Bill Nichols', 'Andy Robinson', 'Head of Human Resources']

/** A table of commitments: number, commitment, time-scale, officer, progress. */
export const commitmentTables: Arbitrary<KnownTable> = fc
  .array(
    fc.tuple(
      sentence.map((words) => `Improve the share of ${words.toLowerCase()}.`),
      fc.constantFrom('March 2004', 'April 2005', 'Ongoing'),
      fc.constantFrom(...OFFICERS),
      fc.constantFrom(...REASONS),
    ),
    {minLength: 6, maxLength: 14},
  )
  .map((rows) => ({
    header: ['Ref', 'Commitment', 'Timescale', 'Responsible Officer', 'Progress'],
    rows: rows.map((cells, index) => [String(index + 1), ...cells]),
  }))
