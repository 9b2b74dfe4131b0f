import type {Message} from '../block.ts'
import type {Filled} from './filled.ts'
import type {Place} from './grid.ts'
import {linesOf, type Line} from './lines.ts'
import {unite} from './matrix.ts'
import type {Word} from './words.ts'

/** A figure that lacks its last digits: three behind each comma, or one behind a point. */
const INCOMPLETE = /^[£$€(<>–-]{0,3}\d{1,3}(?:,\d{3})*(?:,\d{0,2}|\.)$/
const REST = /^\d{1,3}(?:%|\))?$/
const WHOLE = /^[£$€(<>–-]{0,3}(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?:%|\))?$/
/** A figure to which digits may belong, and digits. */
const MAY_LACK = /^[£$€(<>–-]{0,3}\d+(?:\.\d+)?$/
/** Lines of one cell stand no further apart, in ems. */
const LEADING = 1.45
/** Words stand no further from the sides of their cell, in points, unless the cell has room for them. */
const WIDEST_PADDING = 6

/** Between what a cell's words stand, from left to right. */
export type Sides = readonly [left: number, right: number]

/** A year of two that its cell's side has cut: `2003/0` and `2003/` are none by themselves. */
const CUT_YEAR = /(?<!\d)(?:19|20)(\d\d)[/–-](\d?)$/
const LAST_DIGITS = /^(\d{1,2})(?!\d)/

/** Do digits under a figure complete it: `12,40` over `0`, `98.` over `5%`, `2003/0` over `4`? Neither is one by itself. */
export function completes(upper: string, lower: string): boolean {
  return (INCOMPLETE.test(upper) && REST.test(lower) && WHOLE.test(upper + lower)) || isCutYear(upper, lower)
}

/** Does a text begin with the digits that a year lacks: the year after the one before? */
export function isCutYear(text: string, next: string): boolean {
  const [, first, tens] = CUT_YEAR.exec(text) ?? []
  const [, ones] = LAST_DIGITS.exec(next) ?? []
  if (first === undefined || tens === undefined || ones === undefined) return false
  const second = tens + ones
  return second.length === 2 && Number(second) === (Number(first) + 1) % 100
}

/**
 * Put figures together that a word processor broke within a cell too narrow for them. Only where it is certain: what
 * stands first fills the cell, is no whole figure, and what stands under it makes it one.
 */
export function withWholeFigures(words: readonly Word[], sides: Sides): readonly Word[] {
  if (words.length < 2 || !words.some(({text}) => INCOMPLETE.test(text))) return words
  const lines = linesOf(words)
  const parts = new Map<Word, Word>()
  let last: Word | undefined
  for (const [at, line] of lines.entries()) {
    const [word] = line.words
    const before = lines[at - 1]
    if (word === undefined || line.words.length > 1) {
      last = undefined
      continue
    }
    const isRest =
      last !== undefined &&
      before !== undefined &&
      completes(last.text, word.text) &&
      fills(before, line, sides)
    if (last !== undefined && isRest) {
      const joined = {...last, text: last.text + word.text, box: unite([last.box, word.box])}
      parts.set(last, joined)
      parts.set(word, joined)
    }
    last = word
  }
  return parts.size === 0 ? words : [...new Set(words.map((word) => parts.get(word) ?? word))]
}

/** Two figures that may be one: digits under a figure that fills its cell, where each of them could stand alone. */
function doubtfulFigure(
  words: readonly Word[],
  sides: Sides,
): readonly [upper: Word, lower: Word] | undefined {
  if (words.length !== 2) return undefined
  const [line, under, more] = linesOf(words)
  const [upper, lower] = [line?.words[0], under?.words[0]]
  if (line === undefined || under === undefined || more !== undefined) return undefined
  if (upper === undefined || lower === undefined) return undefined
  const mayBeOne = MAY_LACK.test(upper.text) && REST.test(lower.text) && !completes(upper.text, lower.text)
  return mayBeOne && fills(line, under, sides) ? [upper, lower] : undefined
}

/** Has a word no room behind it for what stands under it: one more digit, or a digit with its sign, which no program parts? */
function fills(line: Line, under: Line, [left, right]: Sides): boolean {
  const [[word], [next]] = [line.words, under.words]
  if (word === undefined || next === undefined) return false
  if (under.baseline - line.baseline > LEADING * line.size) return false
  const [x0, , x1] = word.box
  const padding = Math.max(0, Math.min(x0 - left, right - x1, WIDEST_PADDING))
  const lacking = /\d$/.test(next.text) ? (x1 - x0) / word.text.length : next.box[2] - next.box[0]
  return right - left - (x1 - x0) < 2 * padding + lacking
}

/** What has to be said of the cells of a page's ruled tables that may hold a broken figure. */
export function messagesOfBroken(page: number, tables: readonly Filled[], place: Place): Message[] {
  return tables.flatMap(({byCell}) =>
    [...byCell].flatMap(([{box}, words]): Message[] => {
      const doubtful = doubtfulFigure(words, [box[0], box[2]])
      if (doubtful === undefined) return []
      const [upper, lower] = doubtful.map(({text}) => text)
      return [
        {
          severity: 'warning',
          code: 'pdf/figure-broken',
          message: `A cell on page ${page} has “${upper}” over “${lower}”: one figure that its cell was too narrow for, or two; they are left apart`,
          position: place(box),
        },
      ]
    }),
  )
}
