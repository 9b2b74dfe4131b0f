import {expect, test} from 'vitest'
import {readTyped} from '../../../src/cli/review-keys.ts'

test.each([
  ['y', {is: 'answer', same: true, note: ''}],
  [' Y  read both pages ', {is: 'answer', same: true, note: 'read both pages'}],
  ['no', {is: 'answer', same: false, note: ''}],
  ['u?', {is: 'help'}],
  ['unsure torn page', {is: 'answer', same: 'unsure', note: 'torn page'}],
  ['s', {is: 'skip'}],
  ['undo', {is: 'back'}],
  ['q', {is: 'quit'}],
  ['quit now please', {is: 'help'}],
  ['/ hedges laid', {is: 'search', words: 'hedges laid'}],
  ['12', {is: 'choose', number: 12}],
  ['', {is: 'help'}],
  ['constructor', {is: 'help'}],
])('%j', (line, typed) => {
  expect(readTyped(line)).toEqual(typed)
})
