import {expect, test} from 'vitest'
import {litBy, sharedLight} from '../../../parsers/colour/lit.ts'

test.each<[string, Parameters<typeof litBy>[0], ReturnType<typeof litBy>]>([
  ['a shape, whatever its ground', {shape: 'red', ground: 'green'}, {light: 'red', by: 'shape'}],
  ['a ground', {ground: 'green'}, {light: 'green', by: 'ground'}],
  ['letters of their ground’s light', {ground: 'red', letters: 'red'}, {light: 'red', by: 'ground'}],
  ['letters', {letters: 'amber'}, {light: 'amber', by: 'letters'}],
  ['nothing, where ground and letters differ', {ground: 'green', letters: 'red'}, undefined],
  ['nothing, where nothing is drawn', {}, undefined],
])('a cell is lit by %s', (_, shown, lit) => {
  expect(litBy(shown)).toEqual(lit)
})

test('a light is shared by all or by none', () => {
  expect(sharedLight(['red', 'red'])).toBe('red')
  expect(sharedLight(['red', 'green'])).toBeUndefined()
  expect(sharedLight(['red', undefined])).toBeUndefined()
  expect(sharedLight([])).toBeUndefined()
})
