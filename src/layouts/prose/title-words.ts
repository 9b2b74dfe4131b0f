import {piecesOf} from './pieces.ts'

/** The words of a title, and each pair of neighbours. */
export interface TitleWords {
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

/** Words that may turn what a sentence says of the title into the contrary. */
const TURNING = new Set(['not', 'no', 'non', 'un', 'without', 'other', 'except', 'excluding'])

export function titleWords(title: string): TitleWords {
  const stems = piecesOf(title).map(({text}) => stemOf(text))
  return {
    words: new Set(stems.filter((stem) => /\p{L}/u.test(stem) && !TURNING.has(stem))),
    pairs: new Set(stems.slice(1).map((stem, index) => `${stems[index] ?? ''} ${stem}`)),
  }
}

/** A word without its case and its ending: `days` and `day` are one. */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?<=\p{L}{3})s$/u, '')
}
