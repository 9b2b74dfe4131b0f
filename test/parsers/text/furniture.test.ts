import {expect, test} from 'vitest'
import {furnitureOf} from '../../../parsers/text/furniture.ts'

test('a line of the page is furniture with its words, whatever the blanks between them', () => {
  expect(furnitureOf({number: 7, text: '  Wexcombe Council      12'})).toMatchObject({
    type: 'furniture',
    text: 'Wexcombe Council 12',
    visible: 17,
    position: {line: 7, endLine: 7},
  })
})
