import {expect, test} from 'vitest'
import {isRowLike, isTail} from '../../../src/layouts/row-tail.ts'
import {flowLines} from '../../support/flow-text.ts'

/** The second of these lines, and what stands below it. */
function tail(line: string, next = 'Lamps lit 91'): boolean {
  const [, own, below] = flowLines('Kerbs mended 41', line, next)
  return isTail(own, below)
}

test.each(['in the borough', '(all roads)', 'of those that were broken'])(
  '%j goes on with the title above',
  (line) => {
    expect(tail(line)).toBe(true)
  },
)

test.each(['In the borough', 'in the borough 45', 'in LX14', '41 in all', 'LX15 lamps'])(
  '%j does not go on with the title above',
  (line) => {
    expect(tail(line)).toBe(false)
  },
)

test('a line that may as well lead into the row below is of neither', () => {
  expect(tail('in the borough', 'lit lamps 91')).toBe(false)
  expect(tail('in the borough.', 'lit lamps 91')).toBe(true)
})

test('what stands in another paragraph goes on with nothing', () => {
  const [, own] = flowLines('Kerbs mended 41', '', 'in the borough')
  expect(isTail(own, undefined)).toBe(false)
  expect(isTail(undefined, undefined)).toBe(false)
})

test.each([
  ['Kerbs mended 41', true],
  ['41 45', true],
  ['41', false],
  ['Kerbs mended n/a', false],
  ['Kerbs 41 mended', false],
  ['', false],
])('%j ends in a figure as a row does: %s', (text, row) => {
  expect(isRowLike(flowLines(text)[0])).toBe(row)
})
