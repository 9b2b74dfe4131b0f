import {countVisible} from './cell-text.ts'
import {around, type Box} from './matrix.ts'
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
  /** the gap before it is wider than a blank on its page */
  readonly apart?: true
  /** the cell that the file's own structure puts it in */
  readonly tag?: number
}

/** A gap of so many ems between two letters is a space; a word's own letters stand nearer. */
const SPACE = 0.2
/** Baselines that differ by less of an em are one line. */
const ONE_LINE = 0.2
/** A mark is so much smaller than the words of its line, and its foot so much higher. */
const RAISED_SIZE = 0.85
const RAISED_BY = 0.15

/** The words of a page, and how many characters of it are drawn twice. */
export interface Words {
  readonly words: readonly Word[]
  readonly doubled: number
}

/**
 * Put the glyphs of a page together to words.
 *
 * By where they stand and not by the order in which they are drawn: some writers draw letter by letter, others
 * all of one font first. Blanks of the font end a word, and so does a gap; a glyph of another turn is no part of it.
 * Letters that are drawn twice to look bold are there once.
 */
export function wordsOf(glyphs: readonly Glyph[]): Words {
  const made: Word[] = []
  let doubled = 0
  for (const turn of [0, 1, 2, 3] as const) {
    for (const line of linesOf(glyphs, turn)) doubled += cutLine(line, turn, made)
  }
  return {words: markRaised(made), doubled}
}

/** Glyphs by the line they stand on, each line in the direction of its writing. */
function linesOf(glyphs: readonly Glyph[], turn: Glyph['turn']): Glyph[][] {
  const runs = runsOf(glyphs, turn).sort((a, b) => a.baseline - b.baseline)
  const lines: Glyph[][] = []
  let current: Glyph[] = []
  let [foot, size] = [0, 0]
  for (const run of runs) {
    if (current.length === 0 || run.baseline - foot > ONE_LINE * Math.min(size, run.size)) {
      current = []
      lines.push(current)
      ;[foot, size] = [run.baseline, run.size]
    }
    for (const glyph of run.glyphs) current.push(glyph)
  }
  return lines.map(inOrder)
}

/** Glyphs drawn on end at one height. */
interface Run {
  readonly baseline: number
  readonly size: number
  readonly glyphs: Glyph[]
}

function runsOf(glyphs: readonly Glyph[], turn: Glyph['turn']): Run[] {
  const runs: Run[] = []
  let last: Run | undefined
  for (const glyph of glyphs) {
    if (glyph.turn !== turn) continue
    if (last?.baseline === glyph.baseline && last.size === glyph.size) last.glyphs.push(glyph)
    else {
      last = {baseline: glyph.baseline, size: glyph.size, glyphs: [glyph]}
      runs.push(last)
    }
  }
  return runs
}

function inOrder(line: Glyph[]): Glyph[] {
  const sorted = line.every((glyph, at) => {
    const before = line[at - 1]
    return before === undefined || along(before) <= along(glyph)
  })
  return sorted ? line : line.sort((a, b) => along(a) - along(b) || a.order - b.order)
}

/** Where a glyph begins along its line. */
function along({box, turn}: Glyph): number {
  if (turn === 0) return box[0]
  if (turn === 1) return box[1]
  return turn === 2 ? -box[2] : -box[3]
}

/** Where it ends. */
function onward({box, turn}: Glyph): number {
  if (turn === 0) return box[2]
  if (turn === 1) return box[3]
  return turn === 2 ? -box[0] : -box[1]
}

/** @returns  how many characters of the line are drawn twice */
function cutLine(line: readonly Glyph[], turn: Glyph['turn'], into: Word[]): number {
  let letters: Glyph[] = []
  let doubled = 0
  const close = (): void => {
    if (letters.length > 0) into.push(wordOf(letters, turn))
    letters = []
  }
  for (const glyph of line) {
    const before = letters.at(-1)
    if (glyph.blank) {
      close()
      continue
    }
    if (before !== undefined && isDoubled(before, glyph)) {
      doubled += countVisible(glyph.text)
      continue
    }
    if (before !== undefined && !joins(before, glyph)) close()
    letters.push(glyph)
  }
  close()
  return doubled
}

/** Glyphs of two runs so near to each other, in ems, are one that is made bold: half the width of the narrowest letter. */
const SAME_PLACE = 0.15

function isDoubled(before: Glyph, glyph: Glyph): boolean {
  if (before.text !== glyph.text || before.order === glyph.order) return false
  const most = SAME_PLACE * Math.min(before.size, glyph.size)
  return Math.abs(before.box[0] - glyph.box[0]) < most && Math.abs(before.box[1] - glyph.box[1]) < most
}

function joins(before: Glyph, glyph: Glyph): boolean {
  if (before.tag !== glyph.tag) return false
  const gap = along(glyph) - onward(before)
  const em = Math.min(before.size, glyph.size)
  return gap <= SPACE * em && gap > -1.5 * em && Math.max(before.size, glyph.size) * RAISED_SIZE < em
}

function wordOf(letters: readonly Glyph[], turn: Glyph['turn']): Word {
  const [first] = letters
  let text = ''
  for (const letter of letters) text += letter.text
  return {
    text,
    box: around(letters),
    baseline: first?.baseline ?? 0,
    size: first?.size ?? 0,
    bold: letters.every(({font}) => font.bold),
    colour: first?.colour ?? '#000000',
    fontName: first?.font.name ?? '',
    raised: false,
    glued: false,
    turn,
    ...(first?.tag === undefined ? {} : {tag: first.tag}),
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
