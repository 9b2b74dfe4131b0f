import {expect, test} from 'vitest'
import type {Column} from '../../../../parsers/pdf/aligned/columns.ts'
import {partHeads, partRow} from '../../../../parsers/pdf/aligned/part-heads.ts'
import {segmentsOf} from '../../../../parsers/pdf/aligned/segments.ts'
import {linesOf} from '../../../../parsers/pdf/lines.ts'
import {aWord} from '../../../support/a-word.ts'

const COLUMNS: readonly Column[] = [
  {from: 0, to: 40},
  {from: 46, to: 86},
  {from: 92, to: 132},
]

function parted(
  words: readonly (readonly [text: string, from: number, to: number])[],
  part: typeof partHeads = partHeads,
): string[] {
  const [line] = linesOf(words.map(([text, x0, x1]) => aWord(text, [x0, 0, x1, 10])))
  if (line === undefined) return []
  return part({line, segments: segmentsOf(line)}, COLUMNS).segments.map((one) =>
    one.words.map(({text}) => text).join(' '),
  )
}

test('years that stand near to each other, each over its column', () => {
  expect(
    parted([
      ['2002/03', 1, 40],
      ['2003/04', 46, 85],
      ['2004/05', 92, 131],
    ]),
  ).toEqual(['2002/03', '2003/04', '2004/05'])
})

test('a head of two words over one column stays one', () => {
  expect(
    parted([
      ['Per', 1, 16],
      ['head', 19, 40],
      ['2003/04', 46, 85],
    ]),
  ).toEqual(['Per head', '2003/04'])
})

test('a head over several columns stays one: no more than blanks part its words', () => {
  expect(
    parted([
      ['Performance', 1, 44],
      ['by', 47, 56],
      ['quarter', 59, 86],
    ]),
  ).toEqual(['Performance by quarter'])
})

test('a head whose word reaches over two columns stays one', () => {
  expect(
    parted([
      ['All', 20, 34],
      ['authorities', 37, 80],
      ['2003', 85, 105],
    ]),
  ).toEqual(['All authorities 2003'])
})

test('of a line that may be prose a wide blank between two columns is chance, between all of three it is not', () => {
  const two = [
    ['Visits', 10, 40],
    ['counted', 46, 80],
  ] as const
  expect(parted(two, partRow)).toEqual(['Visits counted'])
  expect(parted([...two, ['2004/05', 86, 125]], partRow)).toEqual(['Visits', 'counted', '2004/05'])
})
