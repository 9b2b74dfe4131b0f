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
  const first = new Set([...stems].filter((stem) => !INSIDE.has(stem)))
  return {
    mayBegin: remember((word) => /^\(?[%#]/.test(word) || beginsWithOne(bare(word), first)),
    // figures, units and marks stand behind a word of any phrase
    mayGoOn: remember((word) => !/^\(?\p{L}/u.test(word) || beginsWithOne(bare(word), stems)),
  }
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^\(/, '')
}

/** Longer stems begin words (`out` is of `outturn`); one of two letters is a whole one, or another follows (`bvref`). */
function beginsWithOne(text: string, stems: ReadonlySet<string>): boolean {
  for (let length = 3; length <= text.length; length++) if (stems.has(text.slice(0, length))) return true
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
