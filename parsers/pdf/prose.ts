import type {Look, Prose, TextLine} from '../block.ts'
import {countVisible, textOfLines} from './cell-text.ts'
import type {Place} from './grid.ts'
import {type Line, textOfLine} from './lines.ts'
import {around} from './matrix.ts'

/** Lines whose feet are further apart than so many ems are two paragraphs. */
const LEADING = 1.6
/** Sizes nearer than this are one. */
const SAME_SIZE = 0.5
/** A heading is set so much larger than the text of the document. */
const LARGER = 1.12

/**
 * Put lines together to paragraphs and headings.
 *
 * @param lines  of one column of one page, from the top
 * @param sizes  the sizes of headings in this document, largest first
 */
export function proseOf(lines: readonly Line[], sizes: readonly number[], place: Place): Prose[] {
  return paragraphsOf(lines).map((own) => proseOfLines(own, sizes, place))
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  let before: Line | undefined
  for (const line of lines) {
    if (before === undefined || !goesOn(before, line)) paragraphs.push([])
    paragraphs.at(-1)?.push(line)
    before = line
  }
  return paragraphs
}

function goesOn(before: Line, line: Line): boolean {
  const apart = line.baseline - before.baseline
  const sameLook = Math.abs(line.size - before.size) < SAME_SIZE && isBold(line) === isBold(before)
  return sameLook && apart > 0 && apart <= LEADING * Math.max(line.size, before.size) && !isItem(line)
}

function isBold({words}: Line): boolean {
  return words.every(({bold}) => bold)
}

const BULLET = /^[•●▪■◦○‣⁃∙·\u{f0b7}\u{f0a7}\u{f0d8}\u{f076}\u{f0fc}]$/u

function isItem({words}: Line): boolean {
  return words.length > 1 && BULLET.test(words[0]?.text ?? '')
}

function proseOfLines(lines: readonly Line[], sizes: readonly number[], place: Place): Prose {
  const {text, visible, bulleted} = textOfLines(lines)
  const size = Math.max(...lines.map((line) => line.size))
  const level = sizes.findIndex((heading) => Math.abs(heading - size) < SAME_SIZE)
  const look: Look = {
    bold: lines.every(isBold),
    lines: lines.length,
    ...(level < 0 ? {} : {level: level + 1}),
    ...(bulleted ? {marker: lines[0]?.words[0]?.text ?? '•'} : {}),
  }
  return {
    type: bulleted ? 'list-item' : level < 0 ? 'paragraph' : 'heading',
    text,
    visible,
    look,
    lines: lines.map((line) => textLine(line, place)),
    position: place(around(lines)),
  }
}

function textLine(line: Line, place: Place): TextLine {
  const own = isItem(line) ? line.words.slice(1) : line.words
  return {
    text: textOfLine({words: own}),
    visible: own.reduce((sum, word) => sum + countVisible(word.text), 0),
    position: place(line.box),
  }
}

/**
 * The sizes that a document sets its headings in.
 *
 * @param lines  all of its lines outside tables
 * @returns      sizes larger than that of most of its text, largest first
 */
export function headingSizes(lines: readonly Line[]): number[] {
  const letters = new Map<number, number>()
  for (const {size, words} of lines) {
    const rounded = Math.round(size * 2) / 2
    const count = words.reduce((sum, word) => sum + word.text.length, 0)
    letters.set(rounded, (letters.get(rounded) ?? 0) + count)
  }
  const [body] = [...letters].sort(([a, n], [b, m]) => m - n || a - b)
  if (body === undefined) return []
  return [...letters.keys()].filter((size) => size >= LARGER * body[0]).sort((a, b) => b - a)
}
