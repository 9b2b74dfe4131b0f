import {expect, test} from 'vitest'
import {proseOfLines} from '../../../src/model/prose-of-lines.ts'
import {paragraphOf} from '../../support/flow-text.ts'

test('some lines of a paragraph are a paragraph that stands where they stand', () => {
  const block = paragraphOf('The kerbs were', 'mended in May,', 'the lamps in June.')
  expect(proseOfLines(block, block.lines.slice(1))).toEqual({
    ...block,
    text: 'mended in May, the lamps in June.',
    visible: 27,
    look: {bold: false, lines: 2},
    lines: block.lines.slice(1),
    position: {line: 2, endLine: 3},
  })
})

test('where nothing is kept the block keeps its place', () => {
  const block = paragraphOf('The kerbs were mended.')
  expect(proseOfLines(block, [])).toMatchObject({text: '', visible: 0, position: block.position})
})
