import type {CommitmentSubject, Described, NextYear} from './commitment-subject.ts'
import type {Rarity} from './commonness.ts'

/** What more commitments of one year share tells nobody apart. */
const LARGEST = 40
/** Blocks of words that a commitment is in, the rarest first. */
const RAREST_WORDS = 5

/**
 * Put commitments that may be one into blocks: those of one year and the next that has a report, where they share an
 * identifier, a rare word, or all their words.
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
  const uses = new Map<string, number>()
  for (const one of described) for (const key of sharedThings(one)) uses.set(key, (uses.get(key) ?? 0) + 1)
  return (subject) => {
    const few = sharedThings(subject).filter((key) => (uses.get(key) ?? 0) <= LARGEST)
    const words = few.filter((key) => key.startsWith('word '))
    const rarest = words
      .map((key) => ({key, bits: rarity(key.slice(key.lastIndexOf(' ') + 1))}))
      .sort((x, y) => y.bits - x.bits || (x.key < y.key ? -1 : 1))
      .slice(0, RAREST_WORDS)
    return [...few.filter((key) => !key.startsWith('word ')), ...rarest.map(({key}) => key)].flatMap((key) =>
      inTwoYears(key, subject, nextYear),
    )
  }
}

function sharedThings({words, identifiers, year}: Described): string[] {
  const things = [
    ...Array.from(identifiers, (one) => `identifier ${year ?? ''} ${one}`),
    ...Array.from(words.stems, (stem) => `word ${year ?? ''} ${stem}`),
    ...(words.bare === '' ? [] : [`sentence ${year ?? ''} ${words.bare}`]),
  ]
  return things
}

/** A year's commitments meet those of their own year and of the next that has a report in one block. */
function inTwoYears(key: string, {year}: Described, nextYear: NextYear): string[] {
  const [sort = '', ...rest] = key.split(' ')
  const what = rest.slice(1).join(' ')
  if (year === null) return [`${sort} ${what}`]
  const next = nextYear(year)
  return [`${sort} ${year} ${what}`, ...(next === undefined ? [] : [`${sort} ${next} ${what}`])]
}

/** The blocks of a commitment. */
export function blocksOfCommitment(subject: CommitmentSubject): readonly string[] {
  return subject.lore.blocking(subject)
}
