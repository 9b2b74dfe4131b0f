import {type Line, linesOf} from './lines.ts'
import type {Word} from './words.ts'

/** Wider gaps part two cells on any page, in ems. */
const WIDEST = 0.8
/** A page whose text is not justified has blanks of one width, give or take so many ems. */
const EVEN = 0.06
/** So many gaps between the blanks of a page and what parts its cells are chance. */
const CHANCE = 0.03
/** So many times as wide as a blank, and so many ems, is a gap that is none. */
const WIDER = 1.6
const LEAST = 0.42
/** Fewer gaps tell nothing. */
const TELLING = 20
/** Behind the end of a sentence some writers set two blanks, and behind a list's mark a tab. */
const END = /[.:;?!)\]”"’•●▪■o–-]$/u

/**
 * Mark the words that stand apart from the one before, on pages whose blanks are all of one width: what is clearly
 * wider there parts two cells, though it is narrower than the blanks of justified text may be.
 *
 * @returns  the words in their order
 */
export function markApart(words: readonly Word[]): readonly Word[] {
  const lines = linesOf(words)
  const gaps: number[] = []
  for (const line of lines)
    for (const at of line.words.keys()) {
      const gap = gapBefore(line, at)
      if (gap !== undefined) gaps.push(gap)
    }
  const widest = widestBlank(gaps)
  if (widest === undefined) return words
  const apart = new Set<Word>()
  for (const line of lines)
    for (const [at, word] of line.words.entries())
      if ((gapBefore(line, at) ?? 0) > widest && !END.test(line.words[at - 1]?.text ?? '')) apart.add(word)
  return apart.size === 0
    ? words
    : words.map((word) => (apart.has(word) ? {...word, apart: true as const} : word))
}

/** How far a word of a line stands from the one before, in ems; none where no blank can lie between them. */
function gapBefore({words, size}: Line, at: number): number | undefined {
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word === undefined || word.raised) return undefined
  if (at === 1 && before.text.length === 1) return undefined // a list's mark, whatever its font calls it
  const gap = (word.box[0] - before.box[2]) / size
  return gap <= 0 || gap > WIDEST ? undefined : gap
}

/** The widest that a blank of the page may be, in ems; none where they are of many widths. */
function widestBlank(gaps: readonly number[]): number | undefined {
  if (gaps.length < TELLING) return undefined
  const blanks = gaps.filter((gap) => gap < LEAST).toSorted((a, b) => a - b)
  const blank = blanks[blanks.length >> 1] ?? Infinity
  const widest = Math.max(LEAST, WIDER * blank)
  const between = gaps.filter((gap) => gap > blank + EVEN && gap <= widest).length
  return widest < WIDEST && between <= CHANCE * gaps.length ? widest : undefined
}
