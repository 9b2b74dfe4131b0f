import {expect, test} from 'vitest'
import {markApart} from '../../../parsers/pdf/blanks.ts'
import type {Word} from '../../../parsers/pdf/words.ts'
import {aWord} from '../../support/a-word.ts'

/** Lines of words of five points a letter at ten points: a blank is so many ems wide. */
function page(lines: readonly string[], blankAt: (line: number, word: number) => number): Word[] {
  return lines.flatMap((line, at) => {
    let x = 50
    return line.split(' ').map((text, index): Word => {
      if (index > 0) x += 10 * blankAt(at, index)
      const box = [x, 20 * at, x + 5 * text.length, 20 * at + 10] as const
      x = box[2]
      return aWord(text, box)
    })
  })
}

const PROSE = Array.from({length: 6}, () => 'all words of the page have blanks of one width')

function apartIn(words: readonly Word[]): string[] {
  return markApart(words).flatMap(({apart, text}) => (apart === true ? [text] : []))
}

test('on a page of even blanks a wider one parts cells', () => {
  const words = page([...PROSE, 'T1 Bulbs 14 15'], (line, word) => (line === 6 && word !== 1 ? 0.6 : 0.28))
  expect(apartIn(words)).toEqual(['14', '15'])
})

test.each([
  ['behind the end of a sentence', 'It rained. Then it dried', 2],
  ['behind a list’s mark', '• bulbs', 1],
  ['behind a mark of a font of symbols', 'ｴ bulbs', 1],
])('but not %s', (_, line, wide) => {
  const words = page([...PROSE, line], (at, word) => (at === 6 && word === wide ? 0.6 : 0.28))
  expect(apartIn(words)).toEqual([])
})

test('nor on a page of justified text, whose blanks are of many widths', () => {
  expect(apartIn(page(PROSE, (line, word) => 0.25 + 0.05 * ((line + word) % 8)))).toEqual([])
})

test('a page of few words tells nothing', () => {
  expect(apartIn(page(['a few words'], (_, word) => (word === 2 ? 0.6 : 0.28)))).toEqual([])
})
