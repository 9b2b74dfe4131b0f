import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {learnPages} from '../../../parsers/text/page-lines.ts'
import {singleTabs} from '../../../parsers/text/single-tabs.ts'

const read = (text: string): {texts: string[]; gapless: boolean} => {
  const lines = cutLines(text)
  const [stretch] = singleTabs([{layout: 'tabs', lines}], learnPages([]))
  return {texts: stretch?.lines.map((line) => line.text) ?? [], gapless: stretch?.gapless ?? false}
}

test('two tabs between each two cells are one mark', () => {
  const {texts, gapless} = read('a\t\tb\t\tc\nd\t\te\t\tf\ng\t\t\t\ti\nj\t\tk\t\tl')
  expect(texts).toEqual(['a\tb\tc', 'd\te\tf', 'g\t\ti', 'j\tk\tl'])
  expect(gapless).toBe(true)
})

test('tabs that lead to stops are one mark, however many', () => {
  const {texts} = read('a\tb\tc\td\ne\t\tf\tg\t\th\ni\t\t\tj\tk\t\tl\nm\t\tn\to\tp')
  expect(texts).toEqual(['a\tb\tc\td', 'e\tf\tg\th', 'i\tj\tk\tl', 'm\tn\to\tp'])
})

test.each([
  ['an empty column between two', 'a\t\tb\nc\t\td\ne\t\tf\ng\t\th\ni\t\tj\nk\t\tl'],
  ['rows with empty cells', 'a\tb\tc\td\ne\t\tf\tg\nh\ti\t\tj\nk\tl\tm\tn'],
  ['rows whose empty ends were cut off', 'a\tb\tc\td\ne\tf\ng\th\ti\nj\t\tk'],
])('%s keep their tabs', (_, text) => {
  expect(read(text)).toEqual({texts: text.split('\n'), gapless: false})
})
