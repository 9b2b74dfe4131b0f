import {expect, test} from 'vitest'
import {
  commentStatements,
  indexStatements,
  inOrderOfReference,
  tableStatement,
} from '../../../../src/package/database/tables.ts'
import type {SheetFacts} from '../../../../src/package/sheet.ts'
import {SHEETS} from '../../../../src/package/sheets/index.ts'

const sheet: SheetFacts = {
  name: 'rows',
  title: 'Rows',
  description: 'Every council’s rows, it’s said',
  fields: [
    {name: 'id', type: 'string', description: 'the row', constraints: {required: true}},
    {name: 'from', type: 'string', description: "it's from"},
    {name: 'bytes', type: 'integer', description: 'its size', unit: 'bytes'},
    {name: 'share', type: 'number', description: 'a share'},
    {name: 'met', type: 'boolean', description: 'met or not'},
  ],
  key: ['id'],
  references: [{field: 'from', sheet: 'others'}],
}

test('a sheet is a table with its types and keys in the words of each database', () => {
  expect(tableStatement(sheet, 'duckdb')).toBe(
    [
      'CREATE TABLE "rows" (',
      '  "id" VARCHAR NOT NULL,',
      '  "from" VARCHAR,',
      '  "bytes" BIGINT,',
      '  "share" DOUBLE,',
      '  "met" BOOLEAN,',
      '  PRIMARY KEY ("id"),',
      '  FOREIGN KEY ("from") REFERENCES "others" ("id")',
      ')',
    ].join('\n'),
  )
  expect(tableStatement(sheet, 'sqlite')).toContain('"bytes" INTEGER,\n  "share" REAL,\n  "met" INTEGER,')
  expect(indexStatements(sheet)).toEqual(['CREATE INDEX "rows_from" ON "rows" ("from")'])
})

test('what columns hold is said, whatever marks the words have', () => {
  expect(commentStatements(sheet).slice(2, 4)).toEqual([
    `COMMENT ON COLUMN "rows"."from" IS 'it''s from'`,
    `COMMENT ON COLUMN "rows"."bytes" IS 'its size (bytes)'`,
  ])
})

test('no sheet stands before one that it refers to', () => {
  const ordered = inOrderOfReference(SHEETS)
  expect(ordered.map(({name}) => name).sort()).toEqual(SHEETS.map(({name}) => name).sort())
  const seen = new Set<string>()
  for (const {name, references} of ordered) {
    for (const {sheet: other} of references)
      expect([name, other, seen.has(other)]).toEqual([name, other, true])
    seen.add(name)
  }
})

test('sheets that refer to one another in a circle have no order', () => {
  const other = {...sheet, name: 'others', references: [{field: 'from', sheet: 'rows'}]}
  expect(() => inOrderOfReference([sheet, other])).toThrow(RangeError)
})
