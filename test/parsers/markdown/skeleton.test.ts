import {expect, test} from 'vitest'
import {skeletonOf} from '../../../parsers/markdown/skeleton.ts'

test.each([
  ['Plan of the year', 'x'],
  ['## Plan', '## x'],
  ['  - > 12. Plan', '  - > 12. x'],
  ['\tPlan', ' x'],
  ['-\tPlan', '- x'],
  ['---', '---'],
  ['* * *', '* * *'],
  ['-', '-'],
  ['  \t', ''],
])('%j is %j', (line, skeleton) => {
  expect(skeletonOf(line)).toBe(skeleton)
})

test.each(['```', '~~~ text', '<pre>', '[1]: a', '#hash', '-5', '1.5', '\\- x'])('%j means words', (line) => {
  expect(skeletonOf(line)).toBe('x')
})

test('marks and indents have an end', () => {
  expect(skeletonOf(`${'> '.repeat(500)}x`).length).toBeLessThan(40)
  expect(skeletonOf(`${' '.repeat(500)}x`).length).toBeLessThan(40)
})
