import {expect, test} from 'vitest'
import {remarkPieces} from '../../../parsers/markdown/remark-pieces.ts'

test.each<[string, object[]]>([
  ['## x', [{kind: 'heading', level: 2, from: 0, to: 0}]],
  ['x\nx', [{kind: 'paragraph', from: 0, to: 1}]],
  ['    x', [{kind: 'paragraph', from: 0, to: 0}]],
  ['- x\n  - x', [1, 2].map((level) => ({kind: 'list-item', level, from: level - 1, to: level - 1}))],
  ['> x', [{kind: 'paragraph', from: 0, to: 0}]],
  ['---', []],
])('%j is %j', (skeleton, pieces) => {
  expect(remarkPieces(skeleton)).toEqual(pieces)
})
