import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {cutSlashes, isFull, isWrapped, type SlashLine} from '../../../parsers/text/slash-line.ts'
import {bestRows} from '../../../parsers/text/slash-rows.ts'

const lines = (text: string): SlashLine[] =>
  cutLines(text).map((source) => ({source, pieces: cutSlashes(source.text), parted: false}))

test('most rows full is the width of the table', () => {
  const best = bestRows(lines('a / b / c\n1 / 2 / 3\n4 / 5 / 6'))
  expect(best?.columns).toBe(3)
  expect(best?.rows).toHaveLength(3)
})

test('lines of no one width make no rows', () => {
  expect(bestRows(lines('a / b\nc / d / e / f\ng / h / i'))).toBeUndefined()
})

test('a mark at the break, or no room for the next word, is a wrap', () => {
  const [above, mark, short] = lines('one / two\n/ three\nfour')
  if (above === undefined || mark === undefined || short === undefined) throw new Error('three lines')
  expect(isWrapped(above, mark, 80)).toBe(true)
  expect(isFull(above, short, 12)).toBe(true)
  expect(isWrapped(above, short, 80)).toBe(false)
})
