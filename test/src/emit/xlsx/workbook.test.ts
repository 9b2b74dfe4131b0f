import * as fc from 'fast-check'
import {afterEach, expect, test, vi} from 'vitest'
import {workbook} from '../../../../src/emit/xlsx/workbook.ts'
import {readXlsx} from '../../../support/read-xlsx.ts'

afterEach(() => vi.useRealTimers())

test('the head is bold, numbers are numbers with their formats, and all else is text', () => {
  const bytes = workbook([
    {
      name: 'One & only',
      rows: [
        ['Code', 'Actual'],
        ['007', {value: 0.1, format: '0.0%'}],
        ['', {value: 2, format: '"£"0'}],
      ],
    },
    {name: 'Empty', rows: []},
  ])
  const [first, second] = readXlsx(bytes)
  expect(first?.name).toBe('One & only')
  expect(first?.rows).toEqual([
    [
      {value: 'Code', bold: true, format: 'General'},
      {value: 'Actual', bold: true, format: 'General'},
    ],
    [
      {value: '007', bold: false, format: 'General'},
      {value: 0.1, bold: false, format: '0.0%'},
    ],
    [undefined, {value: 2, bold: false, format: '"£"0'}],
  ])
  expect(second).toEqual({name: 'Empty', rows: []})
})

test('any text comes back as it was, and none is a formula or a thing of the language', () => {
  const odd = fc.constantFrom(
    '=1+1',
    '+cmd|x',
    '@SUM(1)',
    'constructor',
    '__proto__',
    '_x0041_',
    ' a ',
    'a\r\nb',
  )
  const text = fc.oneof(odd, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}))
  fc.assert(
    fc.property(fc.array(text, {minLength: 1, maxLength: 40}), (row) => {
      const rows = readXlsx(workbook([{name: 'a', rows: [['head'], row]}]))[0]?.rows ?? []
      expect(row.map((_, column) => rows[1]?.[column]?.value ?? '')).toEqual(row)
    }),
  )
})

test('the same sheets give the same bytes at another time', () => {
  const sheets = [{name: 'a', rows: [['b'], [{value: 1, format: '0'}]]}]
  vi.useFakeTimers({now: new Date('2001-02-03')})
  const before = workbook(sheets)
  vi.setSystemTime(new Date('2031-02-03'))
  expect(Buffer.from(workbook(sheets)).equals(Buffer.from(before))).toBe(true)
})

test('columns behind Z have two letters', () => {
  const row = Array.from({length: 60}, (_, column) => `c${column}`)
  const [sheet] = readXlsx(workbook([{name: 'a', rows: [row]}]))
  expect(sheet?.rows[0]?.map((cell) => cell?.value)).toEqual(row)
})
