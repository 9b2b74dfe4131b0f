import {isOpeningWord} from './text-shape.ts'

/**
 * Cut a title from the target that was stacked under it.
 *
 * The target begins with a capital and goes on in lower case or with a figure (`Level 5 of …`); the title before it
 * has three words or more and does not end on a word that needs another. The last such place is taken, for titles
 * have capitals of their own.
 *
 * @example `Meet the national Equality Standard` | `Level 5 of the Equality Standard.`
 */
export function splitTitle(text: string): [string, string] | undefined {
  const words = text.split(/\s+/)
  for (let at = words.length - 4; at >= 3; at--) {
    const [before, word, after] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? '']
    const begins = /^\p{Lu}[\p{L}'’]*$/u.test(word) && /^(\p{Ll}|\d)/u.test(after)
    if (begins && !isOpeningWord(before) && !/[,&-]$/.test(before)) {
      return [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    }
  }
  return undefined
}
