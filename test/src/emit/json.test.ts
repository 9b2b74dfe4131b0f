import {assert, jsonValue, property} from 'fast-check'
import {expect, test} from 'vitest'
import {emitJson, emitNdjson, jsonChunks, ndjsonChunks} from '../../../src/emit/json.ts'

test('JSON in chunks is what one string would be, indented or on a line', () => {
  const value = jsonValue({maxDepth: 7})
  assert(
    property(value, (json) => {
      expect([...jsonChunks(json)].join('')).toBe(`${JSON.stringify(json, null, 2)}\n`)
      expect([...ndjsonChunks(json)].join('')).toBe(`${JSON.stringify(json)}\n`)
    }),
  )
})

test.each<[string, unknown]>([
  ['nothing in it', {list: [], object: {}}],
  ['a field that is not there', {a: undefined, b: 1, c: {d: undefined}, e: [undefined]}],
  ['line ends and quotes in its words', {a: {b: [{c: {d: ['one\ntwo', '"', '\u2028', '\ud800']}}]}}],
  ['keys of every kind', {'a b': 1, __proto: 2, '1': 3, 'é"': 4}],
  ['no object', 'text'],
])('an object with %s is written as ever', (_, value) => {
  expect(emitJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
  expect(emitNdjson(value)).toBe(`${JSON.stringify(value)}\n`)
})

test('a large document comes in many chunks, none of them large', () => {
  const row = {cells: ['a cell of words', '12.5'], position: {line: 1, endLine: 1}}
  const table = {rows: Array.from({length: 20_000}, () => row)}
  const chunks = [...jsonChunks({tables: [table, table]})]
  expect(chunks.length).toBeGreaterThan(10)
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(1 << 19)
  expect(chunks.join('')).toBe(`${JSON.stringify({tables: [table, table]}, null, 2)}\n`)
})
