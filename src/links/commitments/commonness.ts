import {stem} from '../content-words.ts'
import BACKGROUND from './common-words.json' with {type: 'json'}

/** So many sentences of an archive weigh as much as the background does. */
const BACKGROUND_WEIGHT = 150

const SHARES = new Map(
  BACKGROUND.bands
    .toReversed()
    .flatMap(({share, words}) => words.split(' ').map((word): [string, number] => [stem(word), share])),
)

/** How rare a word is: the bits that it tells, the same for all of one authority. */
export type Rarity = (stem: string) => number

/**
 * Learn how rare words are among an authority's commitments.
 *
 * A sentence counts once however often reports repeat it; a fixed background keeps a small archive from
 * taking its own few words for the language, and a large one moves it.
 *
 * @param sentences  the stems of each distinct sentence
 * @returns          inverse document frequency of a stem, in bits
 * @see              Spärck Jones, A statistical interpretation of term specificity (1972)
 */
export function rarityIn(sentences: readonly ReadonlySet<string>[]): Rarity {
  const uses = new Map<string, number>()
  for (const stems of sentences) for (const word of stems) uses.set(word, (uses.get(word) ?? 0) + 1)
  const total = sentences.length + BACKGROUND_WEIGHT
  const known = new Map<string, number>()
  return (word) => {
    const bits = known.get(word)
    if (bits !== undefined) return bits
    const expected = BACKGROUND_WEIGHT * (SHARES.get(word) ?? BACKGROUND.rest)
    const told = Math.log2(total / ((uses.get(word) ?? 0) + expected))
    known.set(word, told)
    return told
  }
}

/** Is a stem one that councils commonly use, in whatever they promise? */
export function isCommon(word: string): boolean {
  return SHARES.has(word)
}

/** What share of an authority's rows has something: an officer, a theme, an identifier. */
export type Share = (what: string) => number

/** So many rows a thing must be missing from before its share is believed. */
const FEW_ROWS = 40

/** Count in what share of the rows each thing stands; a small archive's are drawn towards nothing. */
export function shareIn(rows: readonly ReadonlySet<string>[]): Share {
  const uses = new Map<string, number>()
  for (const row of rows) for (const what of row) uses.set(what, (uses.get(what) ?? 0) + 1)
  return (what) => (uses.get(what) ?? 0) / (rows.length + FEW_ROWS)
}
