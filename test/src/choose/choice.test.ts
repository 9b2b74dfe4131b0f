import {expect, test} from 'vitest'
import {notThere} from '../../../src/choose/choice.ts'

test.each([
  ['BV88', ['BV8', 'LF10'], 'Not here; did you mean “BV8”?'],
  ['zzz', ['BV8', 'LF10'], 'Not here; there is “BV8” or “LF10”'],
  ['zzz', ['d', 'c', 'b', 'a'], 'Not here; there is “a” or “b” or “c” and 1 more'],
  ['zzz', [], 'Not here'],
])('for %j of %j the hint is %j', (asked, choices, sentence) => {
  expect(notThere('trends/x', 'Not here', asked, choices).message).toBe(sentence)
})
