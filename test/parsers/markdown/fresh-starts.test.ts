import {array, assert, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'
import {freshStarts} from '../../../parsers/markdown/fresh-starts.ts'
import {remarkPieces} from '../../../parsers/markdown/remark-pieces.ts'

test.each<[string, string[], number[]]>([
  ['a paragraph behind a blank line', ['x', '', 'x'], [0, 2]],
  ['bullets, whatever stands above', ['x', '- x', '* x'], [0, 1, 2]],
  ['numbers behind an item and the words under it', ['1. x', '   x', 'x', '2. x'], [0, 3]],
])('Markdown starts afresh at %s', (_, skeletons, starts) => {
  expect(freshStarts(skeletons)).toEqual(starts)
})

test.each<[string, string[]]>([
  ['words that go on', ['x', 'x']],
  ['a number in a paragraph', ['x', '2. x']],
  ['a paragraph of an item, set in', ['- x', '', '  x']],
  ['code in two parts', ['    x', '', '    x']],
  ['a bullet under a bullet', ['- x', '  - x']],
  ['a rule', ['- x', '- - -']],
  ['a number behind a heading in an item, and words', ['- # x', 'x', '2. x']],
  ['a number below code, which remark takes for words', ['    x', '', '10. x']],
])('and goes on with %s', (_, skeletons) => {
  expect(freshStarts(skeletons)).toEqual([0])
})

const SKELETONS =
  'x|x|||- x|* x|1. x|2. x|3) x|10. x|  - x|  x|    x|      - x|> x|>     x|# x|- # x|---|===|* * *|- - x|-|1.|-      x|> - x|- 1. x'
const skeleton = constantFrom(...SKELETONS.split('|'))

test('remark reads the pieces between starts as it reads the whole', () => {
  assert(
    property(array(skeleton, {maxLength: 12}), (skeletons) => {
      const starts = freshStarts(skeletons)
      const apart = starts.flatMap((from, index) =>
        remarkPieces(skeletons.slice(from, starts[index + 1]).join('\n')).map((piece) => ({
          ...piece,
          from: piece.from + from,
          to: piece.to + from,
        })),
      )
      expect(apart).toEqual(remarkPieces(skeletons.join('\n')))
    }),
    {numRuns: 500},
  )
})
