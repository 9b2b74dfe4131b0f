import {expect, test} from 'vitest'
import {emitCsv, toCsv} from '../../../src/emit/csv.ts'
import {aRow, aTable} from '../../support/a-table.ts'

test('a table keeps its headings, its inherited cells and where each row stands', () => {
  expect(emitCsv(aTable())).toBe(
    [
      'Priority,PI Code,Actual 02/03,row_kind,row_flags,row_inherited,row_position',
      'Corporate health,,,heading,,,line 4',
      'High,BV8,-5,data,,,line 4',
      "High,BV9|x,'=1+1,data,rejoined,1,lines 6-7; line 12",
      'Total,,"£3\n<b> & ""more""",total,,,line 4',
      '',
    ].join('\n'),
  )
})

test('a ragged row comes out as wide as the others', () => {
  const csv = emitCsv(aTable({columns: [{name: 'A', role: 'other'}], rows: [aRow(['1', '2']), aRow(['3'])]}))
  expect(
    csv
      .trim()
      .split('\n')
      .map((line) => line.split(',').length),
  ).toEqual([6, 6, 6])
})

test('a table without rows is its header', () => {
  expect(
    emitCsv(aTable({rows: []}))
      .trim()
      .split('\n'),
  ).toHaveLength(1)
})

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+44 116 265', "'+44 116 265"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['\t=1', "'\t=1"],
  ['＝1+1', "'＝1+1"],
])('the formula %j is disarmed', (text, csv) => {
  expect(toCsv([[text]])).toBe(`${csv}\n`)
})

test.each([
  '-5',
  '+3.1',
  '-2,984',
  '-5.2%',
  '-7.6 %',
  '-£300',
  '-.5',
  '-',
  '--',
  '5',
  '12 = 12',
  'a@b.c',
  '2003-04',
])('the figure %j is not altered', (text) => {
  expect(toCsv([[text, 'x']])).toBe(`${text.includes(',') ? `"${text}"` : text},x\n`)
})
