import type {Words} from '../block.ts'
import {isCutYear} from './broken-figures.ts'
import {type Line, linesOf, textOfLine} from './lines.ts'
import type {Word} from './words.ts'

/** Marks that begin an item of a list, letters of symbol fonts among them. */
const BULLET = /^[•●▪■◦○‣⁃∙·\u{f0b7}\u{f0a7}\u{f0d8}\u{f076}\u{f0fc}o–-]$/u
/** A hyphen at a line's end, with a letter before it, and a small letter that goes on. */
const BROKEN = /\p{L}-$/u
const GOES_ON = /^\p{Ll}/u
/** A hyphen that is there only because the line ends. */
const SOFT_HYPHEN = '\u00ad'

/** All bullets are one UTF-16 unit: words of more need no look. */
function isBullet(text: string): boolean {
  return text.length === 1 && BULLET.test(text)
}

/** Words as one text: lines run on, and items of a list stay lines; bullets are set aside. */
export interface TextOfWords extends Words {
  /** it begins with a bullet */
  readonly bulleted: boolean
}

export function textOfWords(words: readonly Word[]): TextOfWords {
  const [only] = words
  if (only !== undefined && words.length === 1 && !only.raised)
    // as most cells are
    return {text: only.text, visible: countVisible(only.text), bulleted: false}
  return textOfLines(linesOf(words))
}

export function textOfLines(lines: readonly Line[]): TextOfWords {
  let [text, visible, bulleted] = ['', 0, false]
  for (const [index, line] of lines.entries()) {
    const isItem = line.words.length > 1 && isBullet(line.words[0]?.text ?? '')
    const own = isItem ? line.words.slice(1) : line.words
    const words = textOfLine({words: own})
    if (isItem && index === 0) bulleted = true
    visible += own.reduce((sum, word) => sum + countVisible(word.text), 0)
    text = joinLine(text, words, isItem)
  }
  return {text, visible, bulleted}
}

function joinLine(text: string, line: string, isItem: boolean): string {
  if (text === '') return line
  if (isItem) return `${text}\n${line}`
  if (text.endsWith(SOFT_HYPHEN)) return text.slice(0, -1) + line
  if (isCutYear(text, line)) return text + line
  return BROKEN.test(text) && GOES_ON.test(line) ? text + line : `${text} ${line}`
}

/** Non-blank characters. */
export function countVisible(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= SPACE || code >= DELETE) return at + countAnyVisible(text.slice(at))
  }
  return text.length
}

/** Between the two ASCII has a character a code, none of them blank: most words hold nothing else. */
const [SPACE, DELETE] = [0x20, 0x7f]

function countAnyVisible(text: string): number {
  let count = 0
  for (const character of text) if (character.trim() !== '') count += 1
  return count
}

/** The characters of bullets among a cell's words, which are set aside. */
export function countBulletsOf(words: readonly Word[]): number {
  return words.some(({text}) => isBullet(text)) ? countBullets(linesOf(words)) : 0
}

/** The characters of bullets that begin lines. */
export function countBullets(lines: readonly Line[]): number {
  const bullets = lines.filter(({words}) => words.length > 1 && isBullet(words[0]?.text ?? ''))
  return bullets.length
}
