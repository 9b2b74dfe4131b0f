import * as fc from 'fast-check'
import {parquetReadObjects} from 'hyparquet'
import {expect, test} from 'vitest'
import {parquetFile} from '../../../src/package/parquet.ts'
import type {Cell, SheetFacts} from '../../../src/package/sheet.ts'
import {joinParquet} from '../../support/join-parquet.ts'

const FACTS: SheetFacts = {
  name: 'made',
  title: 'Made',
  description: 'A sheet of each type',
  key: ['text'],
  references: [],
  fields: [
    {name: 'text', type: 'string', description: ''},
    {name: 'count', type: 'integer', description: ''},
    {name: 'number', type: 'number', description: ''},
    {name: 'flag', type: 'boolean', description: ''},
  ],
}

const anyRow = fc.tuple(
  fc.option(fc.string({unit: 'grapheme'})),
  fc.option(fc.integer()),
  fc.option(fc.double({noNaN: true, noDefaultInfinity: true})),
  fc.option(fc.boolean()),
)

/** The rows that a reader of Parquet finds. */
async function rowsIn(bytes: Uint8Array): Promise<readonly Cell[][]> {
  const file = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(file).set(bytes)
  const rows = await parquetReadObjects({file})
  return rows.map((row) => FACTS.fields.map(({name}) => cellOf(row[name])))
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

test('rows that go in come out, whatever is in them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, {maxLength: 40}), async (rows) => {
      expect(await rowsIn(parquetFile(FACTS, rows))).toEqual(rows)
    }),
    {numRuns: 60},
  )
})

test('files that are joined have all their rows in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(anyRow, {maxLength: 20}), {maxLength: 5}), async (parts) => {
      expect(await rowsIn(joinParquet(FACTS, parts))).toEqual(parts.flat())
    }),
    {numRuns: 60},
  )
})
