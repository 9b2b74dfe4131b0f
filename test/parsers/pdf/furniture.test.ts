import {expect, test} from 'vitest'
import {furnitureOf} from '../../../parsers/pdf/furniture.ts'
import {type Line, linesOf, textOfLine} from '../../../parsers/pdf/lines.ts'
import {wordFrom} from '../../support/a-word.ts'

type Placed = readonly [x: number, y: number, text: string]

function pageOf(placed: readonly Placed[]): {readonly height: number; readonly lines: readonly Line[]} {
  const words = placed.map(([x, y, text]) => wordFrom(x, y, text))
  return {height: 800, lines: linesOf(words)}
}

/** Three pages of one head and foot, and another body each. */
function furnitureIn(head: readonly Placed[], foot: readonly Placed[] = []): string[] {
  const pages = [1, 2, 3].map((page) =>
    pageOf([...head, [50, 300, `Body${page}`], [200, 300, `Words${page}`], ...foot]),
  )
  return [...new Set([...furnitureOf(pages)].map(textOfLine))]
}

test('running heads and feet are the pages’ own', () => {
  expect(
    furnitureIn(
      [
        [50, 40, 'Annual'],
        [80, 40, 'Plan'],
      ],
      [[300, 770, '14']],
    ),
  ).toEqual(['Annual Plan', '14'])
})

test('lines of heads over a table’s header are the table’s, and not what stands over them', () => {
  const years: readonly Placed[] = [
    [300, 60, '2003/04'],
    [400, 60, '2004/05'],
  ]
  const header: readonly Placed[] = [50, 150, 300, 400, 460].map((x, at): Placed => [x, 73, `Head${at}`])
  expect(furnitureIn([[50, 35, 'Plan'], ...years, ...header])).toEqual(['Plan'])
})

test('so are lines that reach into those under them, as those of cells set to their middle do', () => {
  const over: readonly Placed[] = [[300, 60, 'Actual']]
  const header: readonly Placed[] = [50, 150, 300, 400, 460].map((x, at): Placed => [x, 67, `Head${at}`])
  expect(furnitureIn([[50, 35, 'Plan'], ...over, ...header])).toEqual(['Plan'])
})

test('a running head of two parts that stands clear of a table is none of its heads', () => {
  const header: readonly Placed[] = [50, 150, 300, 400, 460].map((x, at): Placed => [x, 70, `Head${at}`])
  expect(furnitureIn([[50, 35, 'Plan'], [500, 35, 'Highways'], ...header])).toEqual(['Plan Highways'])
})
