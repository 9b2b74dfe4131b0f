import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Section, TextBlock} from '../../../src/model/document.ts'
import {Table} from '../../../src/model/table.ts'
import type {ReadTables} from '../../../src/tables/index.ts'
import {anyReport} from '../../support/any-report.ts'
import {characterCount, tablesIn} from '../../support/read-text.ts'
import {
  commitmentTables,
  indicatorTables,
  writeReport,
  type KnownTable,
  type Layout,
} from '../../support/write-report.ts'

const LEVELS: Layout = {subHeadings: {0: 'Housing', 3: 'Education services'}}

const LAYOUTS: readonly (readonly [string, Layout])[] = [
  ['one page', {}],
  ['a bold header', {boldHeader: true}],
  ['a header over two rows', {twoRowHeader: true}],
  ['pages without headers', {pageRows: 4}],
  ['pages that repeat the header', {pageRows: 4, repeatHeader: true}],
  ['a page for each row', {pageRows: 1, repeatHeader: true}],
  ['a page for each row, without headers', {pageRows: 1}],
  ['bold headers on each page', {pageRows: 3, repeatHeader: true, boldHeader: true}],
  ['two-row headers on each page', {pageRows: 3, repeatHeader: true, twoRowHeader: true}],
  ['numbered pages', {pageRows: 4, foot: (page) => `Page ${page}`}],
  ['numbers alone at the foot', {pageRows: 3, repeatHeader: true, foot: String}],
  [
    'a council and a number at the foot',
    {pageRows: 2, foot: (page) => `Leicestershire County Council ${page}`},
  ],
  [
    'the title on each page',
    {
      pageRows: 4,
      repeatHeader: true,
      above: ['Best Value Performance Plan 2003/04', ''],
      runningHead: 'Best Value Performance Plan 2003/04',
    },
  ],
  ['rows that the page cuts', {pageRows: 3, cutRows: true}],
  ['cut rows under a repeated header', {pageRows: 3, cutRows: true, repeatHeader: true}],
  ['a phantom column on every second page', {pageRows: 3, phantomBefore: 2, repeatHeader: true}],
  ['a phantom first column on every second page', {pageRows: 3, phantomBefore: 0, repeatHeader: true}],
  ['a phantom column on pages without headers', {pageRows: 3, phantomBefore: 2}],
  ['ragged ends', {pageRows: 4, raggedEnds: true}],
  ['many blank lines', {pageRows: 3, blankLines: 4}],
  ['cells that stand doubled', {doubled: {rows: [1, 3], column: 1}}],
]

const TABLES: readonly (readonly [string, fc.Arbitrary<KnownTable>])[] = [
  ['indicators', indicatorTables],
  ['commitments', commitmentTables],
]

const rowsOf = (read: ReadTables): string[][] =>
  read.tables.flatMap((table) => table.rows.filter((row) => row.kind === 'data').map((row) => [...row.cells]))

describe.each(TABLES)('a table of %s', (family, tables) => {
  test.each(LAYOUTS)('laid out with %s has the same logical rows', (_, layout) => {
    fc.assert(
      fc.property(tables, (table) => {
        const read = tablesIn(writeReport(table, layout))
        expect(rowsOf(read)).toEqual(table.rows)
        expect(read.tables.map((one) => one.family)).toEqual([family])
        expect(read.coverage.unplaced).toBe(0)
      }),
      {numRuns: 25},
    )
  })

  test('keeps its columns over all its pages', () => {
    fc.assert(
      fc.property(tables, fc.integer({min: 1, max: 6}), (table, pageRows) => {
        const read = tablesIn(writeReport(table, {pageRows, repeatHeader: true, boldHeader: true}))
        expect(read.tables[0]?.columns.map(({name}) => name)).toEqual(table.header)
      }),
      {numRuns: 25},
    )
  })

  test('tells the lines that each row stands on', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const lines = tablesIn(writeReport(table)).tables[0]?.rows.map((row) => row.position)
        expect(lines).toEqual(table.rows.map((_, index) => ({line: index + 2, endLine: index + 2})))
      }),
      {numRuns: 10},
    )
  })
})

test('sub-headings of a table of indicators part its rows and are none of them', () => {
  fc.assert(
    fc.property(indicatorTables, fc.boolean(), (table, repeatHeader) => {
      const read = tablesIn(writeReport(table, {...LEVELS, pageRows: 3, repeatHeader}))
      expect(rowsOf(read)).toEqual(table.rows)
      const headings = read.tables.flatMap((one) => one.rows.filter((row) => row.kind === 'heading'))
      expect(headings.map((row) => row.cells.join(''))).toEqual(['Housing', 'Education services'])
    }),
    {numRuns: 25},
  )
})

test('words that stood doubled are there once, and are counted as they stood', () => {
  fc.assert(
    fc.property(commitmentTables, (table) => {
      const plain = tablesIn(writeReport(table)).coverage
      const doubled = tablesIn(writeReport(table, {doubled: {rows: [2], column: 3}})).coverage
      expect(doubled.table - plain.table).toBe(characterCount(table.rows[2]?.[3] ?? ''))
    }),
    {numRuns: 25},
  )
})

function emitted(read: ReadTables): number {
  const texts = [
    ...read.tables.flatMap((table) => table.rows.flatMap((row) => row.cells)),
    ...read.text.map((block) => block.text),
    ...read.sections.map((section) => section.title),
  ]
  return texts.reduce((sum, text) => sum + characterCount(text), 0)
}

test('nothing is lost, and text and furniture are emitted letter for letter, whatever the text', () => {
  fc.assert(
    fc.property(anyReport, (source) => {
      const {coverage, text} = tablesIn(source)
      const count = (furniture: boolean) =>
        text
          .filter((block) => (block.kind === 'furniture') === furniture)
          .reduce((sum, block) => sum + characterCount(block.text), 0)
      expect(coverage.unplaced).toBe(0)
      expect(count(false)).toBe(coverage.text)
      expect(count(true)).toBe(coverage.furniture)
    }),
    {numRuns: 1000},
  )
})

test('what is emitted of a report adds up to its characters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(indicatorTables, commitmentTables).chain((tables) => tables),
      (table) => {
        const read = tablesIn(
          writeReport(table, {pageRows: 4, repeatHeader: true, cutRows: true, foot: String}),
        )
        const header = read.tables.flatMap((one) => one.columns.map(({name}) => name)).join('')
        expect(emitted(read) + characterCount(header)).toBe(read.coverage.characters)
      },
    ),
    {numRuns: 40},
  )
})

test('tables, sections and text are of the published shape, whatever the text', () => {
  fc.assert(
    fc.property(anyReport, (source) => {
      const {tables, sections, text} = tablesIn(source)
      expect(() => {
        tables.forEach((table) => Table.parse(table))
        sections.forEach((section) => Section.parse(section))
        text.forEach((block) => TextBlock.parse(block))
      }).not.toThrow()
    }),
    {numRuns: 300},
  )
})

test('every row of a table has a cell for each column, whatever the text', () => {
  fc.assert(
    fc.property(anyReport, (source) => {
      for (const {columns, rows} of tablesIn(source).tables) {
        expect(rows.every((row) => row.cells.length === columns.length)).toBe(true)
      }
    }),
    {numRuns: 300},
  )
})

test('ids do not repeat in one document', () => {
  fc.assert(
    fc.property(indicatorTables, (table) => {
      const read = tablesIn(writeReport(table, {pageRows: 3, foot: String, repeatHeader: true}))
      const ids = [
        ...read.tables.flatMap((one) => [one.id, ...one.rows.map(({id}) => id)]),
        ...read.text.map(({id}) => id),
      ]
      expect(new Set(ids).size).toBe(ids.length)
    }),
    {numRuns: 25},
  )
})
