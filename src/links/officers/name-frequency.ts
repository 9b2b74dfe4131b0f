import FORENAMES from './names/forenames.json' with {type: 'json'}
import SURNAMES from './names/surnames.json' with {type: 'json'}

interface Band {
  readonly perThousand: number
  readonly names: string
}

/** Of how many people a council's own count as much as the background does. */
const BACKGROUND_PEOPLE = 400

/** What share of people bears a name: a fixed background, which a council of many officers moves slowly and one of few does not. */
export interface NameFrequencies {
  readonly surname: (name: string) => number
  readonly forename: (name: string) => number
}

const SURNAME_SHARES = sharesOf(SURNAMES.bands)
const FORENAME_SHARES = sharesOf([...FORENAMES.men, ...FORENAMES.women])

/** Is it among the commonest surnames? A letter apart, two such are two names: Davies and Davis. */
export function isListedSurname(name: string): boolean {
  return SURNAME_SHARES.has(name)
}

/**
 * Mix the archive's own names into the background.
 *
 * One bearer of a name is left out: whoever bears it says nothing of how many others do, and in a small archive
 * would make every name a common one.
 *
 * @param bearers  surnames and forenames, each as often as it has a bearer; whose spellings may be one person's
 *                 count as one
 */
export function frequenciesIn(bearers: {
  readonly surnames: Iterable<string>
  readonly forenames: Iterable<string>
}): NameFrequencies {
  return {
    surname: shareOf(mixer(bearers.surnames), SURNAME_SHARES, SURNAMES.unlistedPerThousand / 1000),
    forename: shareOf(mixer(bearers.forenames), FORENAME_SHARES, FORENAMES.unlistedPerThousand / 1000),
  }
}

/** However seldom an archive has a name, it is no rarer than the names that no table lists. */
function shareOf(
  mixed: (name: string, background: number) => number,
  listed: ReadonlyMap<string, number>,
  unlisted: number,
): (name: string) => number {
  return (name) => Math.max(unlisted, mixed(name, listed.get(name) ?? unlisted))
}

function mixer(names: Iterable<string>): (name: string, background: number) => number {
  const counts = new Map<string, number>()
  let total = 0
  for (const name of names) {
    total += 1
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return (name, background) =>
    (Math.max(0, (counts.get(name) ?? 0) - 1) + BACKGROUND_PEOPLE * background) / (total + BACKGROUND_PEOPLE)
}

/** Bits of two names being equal: `m` of how often one person's are, over how often anybody's would be. */
export function bitsOfEqual(m: number, share: number): number {
  return Math.round(Math.log2(m / share) * 4) / 4
}

function sharesOf(bands: readonly Band[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const {perThousand, names} of bands) {
    for (const name of names.split(' ')) shares.set(name, Math.max(perThousand / 1000, shares.get(name) ?? 0))
  }
  return shares
}
