import {expect, test} from 'vitest'
import {findEmphasis} from '../../../parsers/text/emphasis.ts'

test.each<[string, [number, number][]]>([
  [
    '**a** b',
    [
      [0, 2],
      [3, 2],
    ],
  ],
  [
    '*a* _b_',
    [
      [0, 1],
      [2, 1],
      [4, 1],
      [6, 1],
    ],
  ],
  [
    '**a *b* c**',
    [
      [0, 2],
      [4, 1],
      [6, 1],
      [9, 2],
    ],
  ],
  [
    '**Summary**² says',
    [
      [0, 2],
      [9, 2],
    ],
  ],
])('%j has its marks at %j', (source, runs) => {
  expect([...findEmphasis(source)].toSorted(([a], [b]) => a - b)).toEqual(runs)
})

test.each(['2 * 3 * 4', 'snake_case_name', '40*', '** a **', '\\*a\\*', '*a', '**a*', ''])(
  '%j has none',
  (source) => {
    expect(findEmphasis(source).size).toBe(0)
  },
)
