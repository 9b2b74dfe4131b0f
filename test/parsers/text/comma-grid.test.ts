import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readCommas} from '../../../parsers/text/comma-grid.ts'
import {cutLines} from '../../../parsers/text/lines.ts'
import {csvChunks} from '../../../src/emit/csv.ts'

function cellsIn(text: string): (readonly string[])[] | undefined {
  const table = readCommas(cutLines(text))
  return table?.grid.rows.map(({cells}) => cells.map((cell) => cell.text))
}

test('values between commas are cells; quotations hold commas, marks and ends of lines', () => {
  expect(cellsIn('Code,Title,Actual\nBV8,"Invoices, paid",80%\nBV9,"said ""yes""\nonce",\n')).toEqual([
    ['Code', 'Title', 'Actual'],
    ['BV8', 'Invoices, paid', '80%'],
    ['BV9', 'said "yes"\nonce', ''],
  ])
})

test('a record stands where its lines do', () => {
  const rows = readCommas(cutLines('a,b,c\n1,"x\ny",3\n4,5,6'))?.grid.rows
  expect(rows?.map(({position}) => position)).toEqual([
    {line: 1, endLine: 1},
    {line: 2, endLine: 3},
    {line: 4, endLine: 4},
  ])
})

test('of our own CSV the first record is the header, what tables adds is set aside, and what was disarmed is itself', () => {
  const text = `PI Code,Actual,x,row_kind,row_flags,row_inherited,row_position\nBV8,"'=80",,data,,,line 3\n`
  expect(cellsIn(text)).toEqual([
    ['PI Code', 'Actual', 'x'],
    ['BV8', '=80', ''],
  ])
  expect(readCommas(cutLines(text))?.grid.headerRows).toBe(1)
})

test('a row that our own CSV calls damaged or undivided is one, and no other', () => {
  const facts = 'row_kind,row_flags,row_inherited,row_position'
  const lines = [`Code,Title,Actual,${facts}`, 'BV8,Paid,80%,data,,,line 3']
  const unsure = ['BV9,Collected 7,,data,ambiguous undivided,,line 4', 'BV1,1%,,data,damaged,,line 5']
  const rows = readCommas(cutLines([...lines, ...unsure].join('\n')))?.grid.rows ?? []
  expect(rows.map(({damaged, undividedFrom}) => [damaged, undividedFrom])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, 1],
    [true, undefined],
  ])
})

test.each([
  ['tabs with commas in their cells', 'a,b,c\td\n1,2,3\t4\n'],
  ['sentences', 'Trees, hedges, and paths were cut.\nNothing, or so it seems, was left.'],
  ['sentences of large numbers', 'It lent 41,602 books, and more.\nIt held 1,204 fairs, and one.'],
  ['records of two widths', 'a,b,c\n1,2,3,4\n'],
  ['a quotation that does not end', 'a,b,c\n1,"2,3\n'],
  ['two columns', 'a,b\n1,2\n'],
  ['one record', 'a,b,c\n'],
  ['something behind a quotation', 'a,b,c\n"1"x,2,3\n'],
])('%s are no such table', (_, text) => {
  expect(cellsIn(text)).toBeUndefined()
})

test('what is written as CSV is read as it was', () => {
  const anyCell = fc.stringMatching(/^[\w "',;=.-]{0,12}$/).map((text) => text.trim().replaceAll(/\s+/g, ' '))
  const anyRow = fc
    .array(anyCell, {minLength: 3, maxLength: 3})
    .filter((cells) => cells.some((cell) => cell !== ''))
  fc.assert(
    fc.property(fc.array(anyRow, {minLength: 2, maxLength: 8}), (rows) => {
      expect(cellsIn([...csvChunks(rows)].join(''))).toEqual(rows)
    }),
  )
})

test('under labels two figures on end are no thousands', () => {
  const text = 'Ref,Title,2003/04,2004/05\nBV99,Deaths,99,101\nBV100,Works,7,8\n'
  expect(cellsIn(text)?.[1]).toEqual(['BV99', 'Deaths', '99', '101'])
  expect(cellsIn('one,two,99,101\nfour,five,7,8\n'.replace('one', '1'))).toBeUndefined()
})
