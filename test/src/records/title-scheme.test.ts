import {expect, test} from 'vitest'
import {parsed} from '../../support/read-text.ts'
import {readRecords} from '../../../src/records/index.ts'
import {readTables} from '../../../src/tables/index.ts'

/** Codes of a table of bare numbers under a title. */
function codes(title: string, rows: readonly string[]): (string | undefined)[] {
  const {blocks, characters} = parsed(['No\tMeasure\tActual 2003/04\tTarget 2004/05', ...rows].join('\n'))
  const {tables, text} = readTables(blocks, 'document', characters)
  return readRecords(tables, text, 'document', null, title).indicators.map(({code}) => code?.canonical)
}

const BARE = ['8\tInvoices paid in time\t81%\t85%', '12a\tDays lost\t9\t8']

test('numbers alone are of the scheme that the report’s title names', () => {
  expect(codes('Wexcombe: Best Value Performance Indicators', BARE)).toEqual(['BV8', 'BV12a'])
})

test.each([
  ['no scheme in the title', 'Wexcombe: how we did', BARE, ['8', '12a']],
  [
    'a scheme of their own',
    'Wexcombe: Best Value Performance Indicators',
    ['LI 8\tInvoices paid in time\t81%\t85%', '12a\tDays lost\t9\t8'],
    ['LI8', 'LI12a'],
  ],
])('%s', (_, title, rows, expected) => {
  expect(codes(title, rows)).toEqual(expected)
})

/** Codes of a table whose titles begin with codes. */
function codesInTitles(titles: readonly string[]): (string | undefined)[] {
  const rows = titles.map((title, at) => `${title}\t${80 + at}%\t85%`)
  const {blocks, characters} = parsed(['Indicator\tActual 2003/04\tTarget 2004/05', ...rows].join('\n'))
  const {tables, text} = readTables(blocks, 'document', characters)
  return readRecords(tables, text, 'document', null).indicators.map(({code}) => code?.canonical)
}

test('titles that begin with codes of several schemes give them where there are four, and not by two', () => {
  const titles = ['LI 4 Lamps mended', 'CS 7 Calls answered', 'LI 9 Signs mended', 'HS 2 Homes let']
  expect(codesInTitles(titles)).toEqual(['LI4', 'CS7', 'LI9', 'HS2'])
  expect(codesInTitles(titles.slice(0, 2))).toEqual([undefined, undefined])
})
