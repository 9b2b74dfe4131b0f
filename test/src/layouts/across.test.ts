import {expect, test} from 'vitest'
import {across} from '../../../src/layouts/across.ts'

test('lines go from the first to the last, in whatever order', () => {
  const places = [
    {line: 7, endLine: 9},
    {line: 3, endLine: 3},
  ]
  expect(across(places)).toEqual({line: 3, endLine: 9})
  expect(across([])).toEqual({line: 1, endLine: 1})
  expect(across([{block: 4}])).toEqual({block: 4})
})

test('two hundred thousand places are not too many', () => {
  const places = Array.from({length: 200_000}, (_, at) => ({line: at + 1, endLine: at + 1}))
  expect(across(places)).toEqual({line: 1, endLine: 200_000})
})
