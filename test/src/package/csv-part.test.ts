import {parse} from 'csv-parse/sync'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {csvHead, csvPart} from '../../../src/package/csv-part.ts'
import type {SheetFacts} from '../../../src/package/sheet.ts'

const FACTS: SheetFacts = {
  name: 'made',
  title: '',
  description: '',
  key: [],
  references: [],
  fields: ['a', 'b'].map((name) => ({name, type: 'string', description: ''})),
}

/** What a spreadsheet would run is led by one apostrophe more than it has: so the text can be had back. */
function undone(cell: string): string {
  return /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell
}

test('a reader of CSV has every text back, and no cell is run by a spreadsheet', () => {
  const anyText = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.constantFrom('=1+1', "'=1+1", '@x', '-5', '+cmd', '\t=', 'a,"b"\nc', "''-x", '\u2028'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), {minLength: 1}), (rows) => {
      const text = csvHead(FACTS) + [...csvPart(rows)].join('')
      const read: string[][] = parse(text, {from: 2})
      expect(read.map((row) => row.map(undone))).toEqual(rows)
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=@]/)
    }),
  )
})

test('nothing is an empty cell, answers and numbers are plain', () => {
  expect(
    [
      ...csvPart([
        [null, true],
        [-1.5, 0],
      ]),
    ].join(''),
  ).toBe(',true\n-1.5,0\n')
})
