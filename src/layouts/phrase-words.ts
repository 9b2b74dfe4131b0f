import {groupBy} from '../model/group-by.ts'
import {remember} from '../words/remember.ts'

/** Words that patterns have inside phrases and never first, among the commonest of any prose. */
const INSIDE: ReadonlySet<string> = new Set('of to and for or in against from would do ly er'.split(' '))

/** May a word be in a phrase of headers? False is certain, true is not. */
export interface PhraseWords {
  readonly mayBegin: (word: string) => boolean
  readonly mayGoOn: (word: string) => boolean
}

/**
 * Nearly all words of a report are in no phrase of headers, and asking the patterns of every one, and of every few on
 * end, is slow: so a word is first held against the beginnings of the words that the patterns are written with.
 *
 * @param patterns  of phrases in lower case, from `^` on
 */
export function phraseWords(patterns: readonly RegExp[]): PhraseWords {
  const stems = new Set(patterns.flatMap(({source}) => stemsOf(source)))
  const first = byOpening([...stems].filter((stem) => !INSIDE.has(stem)))
  const any = byOpening([...stems])
  const mayBegin = remember((word) => /^\(?[%#]/.test(word) || beginsWithOne(bare(word), first))
  // figures, units and marks stand behind a word of any phrase
  const mayGoOn = remember((word) => !/^\(?\p{L}/u.test(word) || beginsWithOne(bare(word), any))
  const [opensFirst, opensAny] = [openingsOf(first), openingsOf(any)]
  return {
    mayBegin: (word) => opensFirst(word) && mayBegin(word),
    mayGoOn: (word) => opensAny(word) && mayGoOn(word),
  }
}

const A = 97
const LETTERS = 26

/**
 * A look at a word's first three letters, without a string made of them: false where no stem begins so.
 *
 * Words that begin with anything but three letters of ASCII are left to the others.
 */
function openingsOf(stems: ByOpening): (word: string) => boolean {
  const known = new Uint8Array(LETTERS ** 3)
  for (const opening of stems.keys()) {
    const [a, b, c] = [letterAt(opening, 0), letterAt(opening, 1), letterAt(opening, 2)]
    if (c >= 0) known[placeOf(a, b, c)] = 1
    else if (b >= 0) known.fill(1, placeOf(a, b, 0), placeOf(a, b, LETTERS))
  }
  return (word) => {
    const [a, b, c] = [letterAt(word, 0), letterAt(word, 1), letterAt(word, 2)]
    return a < 0 || b < 0 || c < 0 || known[placeOf(a, b, c)] === 1
  }
}

function placeOf(a: number, b: number, c: number): number {
  return (a * LETTERS + b) * LETTERS + c
}

/** A letter of ASCII as a number from 0, whatever its case; -1 for anything else. */
function letterAt(word: string, at: number): number {
  const letter = (word.charCodeAt(at) | 0x20) - A
  return letter >= 0 && letter < LETTERS ? letter : -1
}

/** Stems by their first three letters: nearly all words have those of none. */
type ByOpening = ReadonlyMap<string, readonly string[]>

function byOpening(stems: readonly string[]): ByOpening {
  return groupBy(stems, (stem) => stem.slice(0, 3))
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^\(/, '')
}

/** Longer stems begin words (`out` is of `outturn`); one of two letters is a whole one, or another follows (`bvref`). */
function beginsWithOne(text: string, stems: ByOpening): boolean {
  if (stems.get(text.slice(0, 3))?.some((stem) => text.startsWith(stem)) === true) return true
  if (!stems.has(text.slice(0, 2))) return false
  const rest = text.slice(2)
  return /^s?(?![a-z])/.test(rest) || beginsWithOne(rest, stems)
}

/** The words of a pattern; of one whose last letter may be missing (`targets?`), what is sure. */
function stemsOf(source: string): string[] {
  const words = source.match(/[a-z]+\??/g) ?? []
  return words
    .map((word) => (word.endsWith('?') ? word.slice(0, -2) : word))
    .filter((stem) => stem !== '' && stem !== 's')
}
