import {expect, test} from 'vitest'
import {entryLines} from '../../../src/sources/entry-lines.ts'

test('entries of the lists of an object have their lines, whatever stands in them', () => {
  const json = [
    '{',
    '  "$schema": "links",',
    '  "links": [',
    '    {"a": [1, [2]], "b": "x\\"[,\\n"},',
    '',
    '    {"a": {}}],',
    '"corrections":',
    '[{}, 7]}',
  ].join('\n')
  expect(JSON.parse(json)).toBeTruthy()
  expect([...entryLines(json)]).toEqual([
    ['links[0]', 4],
    ['links[1]', 6],
    ['corrections[0]', 8],
    ['corrections[1]', 8],
  ])
})

test('so have those of a text that is one list', () => {
  expect([...entryLines('[\n{"a": [1]},\n[{}],\n"x"]')].filter(([name]) => /^\[\d\]$/.test(name))).toEqual([
    ['[0]', 2],
    ['[1]', 3],
    ['[2]', 4],
  ])
})
