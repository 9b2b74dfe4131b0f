import {around, type Box} from './matrix.ts'
import type {Word} from './words.ts'

/** Words on one line, from the left. */
export interface Line {
  readonly words: readonly Word[]
  readonly box: Box
  readonly baseline: number
  /** of most of its letters */
  readonly size: number
}

/** Feet that differ by less of an em stand on one line; words of two sizes may stand side by side. */
const ONE_LINE = 0.35

/** Lines nearer than this, in ems, are of cells that stand side by side: their letters reach into each other. */
const REACHING = 0.9

/** Does a line stand so near over another that they can be no lines of one cell? */
export function reachesInto(upper: Line, lower: Line): boolean {
  return lower.baseline - upper.baseline < REACHING * Math.min(upper.size, lower.size)
}

/**
 * Words by the line they stand on, from the top.
 *
 * A raised mark belongs to the line of the word it stands at, not to one of its own.
 */
export function linesOf(words: readonly Word[]): Line[] {
  const groups: {foot: number; size: number; words: Word[]}[] = []
  for (const word of words.filter(({raised}) => !raised).toSorted((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1)
    if (group !== undefined && word.baseline - group.foot <= ONE_LINE * Math.min(group.size, word.size)) {
      group.words.push(word)
    } else groups.push({foot: word.baseline, size: word.size, words: [word]})
  }
  for (const mark of words.filter(({raised}) => raised)) nearestBelow(groups, mark)?.words.push(mark)
  return groups.map(lineOf)
}

interface Group {
  readonly foot: number
  readonly size: number
  readonly words: Word[]
}

/** The line whose letters a raised mark stands beside: the first whose foot is under it. */
function nearestBelow(groups: readonly Group[], mark: Word): Group | undefined {
  return groups.find(({foot, size}) => foot > mark.baseline && foot - mark.baseline < size) ?? groups.at(-1)
}

function lineOf({foot, words}: Group): Line {
  const ordered = words.toSorted((a, b) => a.box[0] - b.box[0])
  return {
    words: ordered,
    box: around(ordered),
    baseline: foot,
    size: commonSize(ordered),
  }
}

/** A bullet or a capital from another font does not make a line larger. */
function commonSize(words: readonly Word[]): number {
  const first = words[0]?.size ?? 0
  if (words.every(({size}) => size === first)) return first
  const letters = new Map<number, number>()
  for (const {size, text} of words) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const [most] = [...letters].sort(([a, n], [b, m]) => m - n || b - a)
  return most?.[0] ?? 0
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * A line's words with single spaces.
 *
 * Raised figures are written as such, `50.4¹`: as plain ones they would be part of the figure they stand at.
 */
export function textOfLine({words}: Pick<Line, 'words'>): string {
  return words.reduce((text, word) => {
    if (!word.raised) return text === '' ? word.text : `${text} ${word.text}`
    return text + word.text.replaceAll(/[0-9]/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))
  }, '')
}
