import {expect, test} from 'vitest'
import {parquetRows, type RangeFile} from '../../../src/package/parquet-rows.ts'
import type {Cell, SheetFacts} from '../../../src/package/sheet.ts'
import {joinParquet} from '../../support/join-parquet.ts'

const sheet: SheetFacts = {
  name: 'rows',
  title: '',
  description: '',
  fields: [
    {name: 'id', type: 'string', description: ''},
    {name: 'bytes', type: 'integer', description: ''},
    {name: 'share', type: 'number', description: ''},
    {name: 'met', type: 'boolean', description: ''},
  ],
  key: ['id'],
  references: [],
}

async function rowsOf(...parts: readonly (readonly (readonly Cell[])[])[]): Promise<Cell[][][]> {
  const bytes = joinParquet(sheet, parts)
  const file: RangeFile = {
    byteLength: bytes.length,
    slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  }
  const read: Cell[][][] = []
  for await (const rows of parquetRows(sheet, file)) read.push(rows.map((row) => [...row]))
  return read
}

const ROWS: readonly (readonly Cell[])[] = [
  ['a', 1, 0.5, true],
  ['', null, null, null],
  [null, 0, -0.1, false],
  ['=1+1\n“é”', Number.MAX_SAFE_INTEGER, 1e-9, null],
]

test('rows come back as they went in, part by part', async () => {
  expect(await rowsOf(ROWS, [], ROWS.slice(0, 1))).toEqual([ROWS, ROWS.slice(0, 1)])
  expect(await rowsOf()).toEqual([])
})

test('many rows come some thousands at a time, none lost and in their order', async () => {
  const many = Array.from({length: 70_001}, (_, index): readonly Cell[] => [`r${index}`, index, null, true])
  const read = await rowsOf(many)
  expect(read.length).toBeGreaterThan(1)
  expect(JSON.stringify(read.flat()) === JSON.stringify(many)).toBe(true)
})
