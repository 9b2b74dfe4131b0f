import type {LevelRule} from './aligned/heads.ts'
import type {Word} from './words.ts'

/** A row of dashes, as typewriters rule a table. */
const DASHES = /^[-_=‐‑‒–—─]{8,}$/

/** The words of a page without the rules that are typed as dashes, and these rules. */
export function typedRules(words: readonly Word[]): {
  readonly words: readonly Word[]
  readonly dashes: readonly Word[]
  readonly rules: readonly LevelRule[]
} {
  const dashes = words.filter(({text, turn}) => turn === 0 && DASHES.test(text))
  if (dashes.length === 0) return {words, dashes, rules: []}
  const own = new Set(dashes)
  return {
    words: words.filter((word) => !own.has(word)),
    dashes,
    rules: dashes.map(({box: [x0, y0, x1, y1]}) => ({at: (y0 + y1) / 2, from: x0, to: x1})),
  }
}
