import Fuse from 'fuse.js'

const SHOW = 3
const TOO_FAR = 0.5 // of 0 (equal) to 1 (nothing in common)

/**
 * What a person may have meant: the nearest of the choices, best first, at most three.
 *
 * For “did you mean” alone. fuse.js scores `BV8` against `BV80` as good as equal, so nothing is ever decided
 * by it.
 */
export function nearest(query: string, choices: readonly string[]): readonly string[] {
  const fuse = new Fuse([...new Set(choices)], {threshold: TOO_FAR, ignoreLocation: true, includeScore: true})
  const byLikeness = fuse.search(query).sort((a, b) => difference(query, a) - difference(query, b))
  return byLikeness.slice(0, SHOW).map(({item}) => item)
}

// Where fuse sees no difference, the choice whose length is nearest comes first: `BV8` before `BV82a`.
function difference(query: string, {item, score}: {item: string; score?: number | undefined}): number {
  return (score ?? 1) + Math.abs(item.length - query.length) / 100
}
