import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Described, NextYear} from './commitment-subject.ts'
import type {Rarity} from './commonness.ts'

/** What more commitments of one year share tells nobody apart. */
const LARGEST = 40
/** Blocks of words that a commitment is in, the rarest first. */
const RAREST_WORDS = 8

/** What two commitments may have in common. */
interface Thing {
  readonly sort: 'identifier' | 'word' | 'sentence'
  readonly what: string
}

/**
 * Put commitments that may be one into blocks: those of one year and the next that has a report, where they share an
 * identifier, a rare word, or all their words; and those of any years that share all their words, for what was
 * dropped may be taken up again.
 *
 * A word that stands in too many commitments of a year makes no block, so that the pairs grow with the commitments
 * and not with their square.
 *
 * @param described  of one authority
 * @returns          the keys of the blocks that a commitment is in
 */
export function blockingIn(
  described: readonly Described[],
  rarity: Rarity,
  nextYear: NextYear,
): (subject: Described) => readonly string[] {
  const uses = groupUses(described.flatMap((one) => thingsOf(one).map((thing) => keyOf(thing, one.year))))
  const sentences = groupUses(described.map(({words}) => words.bare))
  return (subject) => {
    const {year, words} = subject
    const next = year === null ? undefined : nextYear(year)
    const few = thingsOf(subject).filter((thing) => (uses.get(keyOf(thing, year)) ?? 0) <= LARGEST)
    return [
      ...telling(few, rarity).flatMap((thing) => [
        keyOf(thing, year),
        ...(next === undefined ? [] : [keyOf(thing, next)]),
      ]),
      ...((sentences.get(words.bare) ?? 0) <= LARGEST
        ? [keyOf({sort: 'sentence', what: words.bare}, null)]
        : []),
    ]
  }
}

/** Identifiers, the whole sentence, and of the words the rarest. */
function telling(things: readonly Thing[], rarity: Rarity): Thing[] {
  const words = things
    .filter(({sort}) => sort === 'word')
    .sort((a, b) => rarity(b.what) - rarity(a.what) || byCodeUnit(a.what, b.what))
  return [...things.filter(({sort}) => sort !== 'word'), ...words.slice(0, RAREST_WORDS)]
}

function thingsOf({words, identifiers}: Described): Thing[] {
  return [
    ...Array.from(identifiers, (what): Thing => ({sort: 'identifier', what})),
    ...Array.from(words.stems, (what): Thing => ({sort: 'word', what})),
    ...(words.bare === '' ? [] : [{sort: 'sentence', what: words.bare} as const]),
  ]
}

function keyOf({sort, what}: Thing, year: number | null): string {
  return `${sort} ${year ?? 'of any year'} ${what}`
}

function groupUses(keys: readonly string[]): Map<string, number> {
  return new Map(
    Array.from(
      groupBy(keys, (key) => key),
      ([key, all]) => [key, all.length],
    ),
  )
}
