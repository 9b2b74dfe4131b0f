import {type Box, unite} from './matrix.ts'
import type {Glyph} from './paint.ts'

/** Letters that stand together. */
export interface Word {
  readonly text: string
  readonly box: Box
  readonly baseline: number
  readonly size: number
  readonly bold: boolean
  readonly colour: string
  readonly fontName: string
  /** set smaller and higher than the word that it follows, as a footnote's mark is */
  readonly raised: boolean
  /** no blank stands between it and the word before it, of which it is a raised part */
  readonly glued: boolean
  readonly turn: Glyph['turn']
}

/** A gap of so many ems between two letters is a space; a word's own letters stand nearer. */
const SPACE = 0.2
/** Baselines that differ by less of an em are one line. */
const ONE_LINE = 0.2
/** A mark is so much smaller than the words of its line, and its foot so much higher. */
const RAISED_SIZE = 0.85
const RAISED_BY = 0.15

/**
 * Put the glyphs of a page together to words.
 *
 * By where they stand and not by the order in which they are drawn: some writers draw letter by letter, others
 * all of one font first. Blanks of the font end a word, and so does a gap; a glyph of another turn is no part of it.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words = ([0, 1, 2, 3] as const).flatMap((turn) => {
    const own = glyphs.filter((glyph) => glyph.turn === turn)
    return linesOf(own).flatMap((line) => cutLine(line, turn))
  })
  return markRaised(words)
}

/** Glyphs by the line they stand on, each line in the direction of its writing. */
function linesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = glyphs.toSorted((a, b) => a.baseline - b.baseline || along(a) - along(b))
  const lines: Glyph[][] = []
  let current: Glyph[] = []
  let [foot, size] = [0, 0]
  for (const glyph of sorted) {
    if (current.length === 0 || glyph.baseline - foot > ONE_LINE * Math.min(size, glyph.size)) {
      current = []
      lines.push(current)
      ;[foot, size] = [glyph.baseline, glyph.size]
    }
    current.push(glyph)
  }
  return lines.map((line) => line.sort((a, b) => along(a) - along(b) || a.order - b.order))
}

/** Where a glyph begins along its line. */
function along({box, turn}: Glyph): number {
  return [box[0], box[1], -box[2], -box[3]][turn] ?? box[0]
}

/** Where it ends. */
function onward({box, turn}: Glyph): number {
  return [box[2], box[3], -box[0], -box[1]][turn] ?? box[2]
}

function cutLine(line: readonly Glyph[], turn: Glyph['turn']): Word[] {
  const words: Word[] = []
  let letters: Glyph[] = []
  const close = (): void => {
    if (letters.length > 0) words.push(wordOf(letters, turn))
    letters = []
  }
  for (const glyph of line) {
    const before = letters.at(-1)
    if (glyph.blank) {
      close()
      continue
    }
    if (before !== undefined && !joins(before, glyph)) close()
    letters.push(glyph)
  }
  close()
  return words
}

function joins(before: Glyph, glyph: Glyph): boolean {
  const gap = along(glyph) - onward(before)
  const em = Math.min(before.size, glyph.size)
  return gap <= SPACE * em && gap > -1.5 * em && Math.max(before.size, glyph.size) * RAISED_SIZE < em
}

function wordOf(letters: readonly Glyph[], turn: Glyph['turn']): Word {
  const text = letters.map((glyph) => glyph.text).join('')
  const [first] = letters
  return {
    text: text.replaceAll('\u00ad', ''),
    box: unite(letters.map(({box}) => box)),
    baseline: first?.baseline ?? 0,
    size: first?.size ?? 0,
    bold: letters.every(({font}) => font.bold),
    colour: first?.colour ?? '#000000',
    fontName: first?.font.name ?? '',
    raised: false,
    glued: false,
    turn,
  }
}

/** Find the marks among the words: small, high, and right behind a word. */
function markRaised(words: readonly Word[]): Word[] {
  const sorted = words.toSorted((a, b) => a.box[2] - b.box[2])
  const ends = sorted.map(({box}) => box[2])
  return words.map((word) => {
    const host = hostOf(word, sorted, ends)
    return host === undefined ? word : {...word, raised: true, glued: true}
  })
}

function hostOf(word: Word, sorted: readonly Word[], ends: readonly number[]): Word | undefined {
  if (word.turn !== 0 || word.text.length > 4) return undefined
  const from = firstAtLeast(ends, word.box[0] - 0.5 * word.size)
  for (let at = from; at < sorted.length; at++) {
    const host = sorted[at]
    if (host === undefined || host.box[2] > word.box[0] + 0.4 * word.size) return undefined
    const smaller = word.size <= RAISED_SIZE * host.size
    const up = host.baseline - word.baseline
    if (host !== word && host.turn === 0 && smaller && up > RAISED_BY * host.size && up < host.size)
      return host
  }
  return undefined
}

function firstAtLeast(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
