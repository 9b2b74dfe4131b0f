/** A source of choices that a seed repeats. */
export interface Random {
  /** from 0 to 1, 1 excluded */
  readonly next: () => number
  /** a whole number, both ends included */
  readonly between: (low: number, high: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  readonly shuffled: <T>(list: readonly T[]) => T[]
  /** `count` different members in their order in the list */
  readonly some: <T>(list: readonly T[], count: number) => T[]
}

/** Choices that one seed repeats on every machine: mulberry32. */
export function seeded(seed: number): Random {
  const next = mulberry(seed)
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    const index = between(0, list.length - 1)
    for (const member of list.slice(index)) return member
    throw new Error('Nothing to pick from')
  }
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((member) => ({member, at: next()}))
      .sort((a, b) => a.at - b.at)
      .map(({member}) => member)
  const some = <T>(list: readonly T[], count: number): T[] => {
    const chosen = new Set(shuffled(list.map((_, index) => index)).slice(0, count))
    return list.filter((_, index) => chosen.has(index))
  }
  return {next, between, chance: (share) => next() < share, pick, shuffled, some}
}

function mulberry(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 // neighbouring seeds should not begin alike
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
