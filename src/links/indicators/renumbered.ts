import {successionsOf} from '../../reference/reference.ts'

/** The codes that took a code's place by the reference. */
export function successorsOf(code: string): readonly string[] {
  return successionsOf(code).map((next) => next.code)
}

export type CodeRelation = 'same' | 'published' | 'inferred' | 'part' | 'other'

/**
 * How two codes stand to each other.
 *
 * @returns  `published` where a list prints that one took the other's place, `inferred` where the reference judges
 *           so, `part` where one was parted or several were joined, so that at most one of them goes on
 */
export function codeRelation(a: string, b: string): CodeRelation {
  if (a === b) return 'same'
  const [next] = [
    ...successionsOf(a).filter(({code}) => code === b),
    ...successionsOf(b).filter(({code}) => code === a),
  ]
  if (next !== undefined && next.alone) return next.inferred ? 'inferred' : 'published'
  return next !== undefined || isPart(a, b) || isPart(b, a) ? 'part' : 'other'
}

/** `BV16a` and `BV82a(i)` are parts of `BV16` and `BV82a`, or go on with them; `BV160` is no part of `BV16`. */
function isPart(part: string, whole: string): boolean {
  return part.startsWith(whole) && /^(?:[a-z]|\([ivx]+\))+$/.test(part.slice(whole.length))
}
