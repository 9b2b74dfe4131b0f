import {
  formalNamesOf,
  forenameRelation,
  isKnownForename,
  knownForenames,
  sexOfForename,
  shortFormsOf,
} from './forename-forms.ts'
import {remember} from '../../words/remember.ts'
import {letterApart} from './letter-apart.ts'
import {MENS_TITLES, WOMENS_TITLES} from './name-words.ts'
import type {OfficerName} from './officer-name.ts'
import MODEL from './officer-model.json' with {type: 'json'}

export type ForenameLevel = keyof typeof MODEL.forename | 'same'
export type MiddleLevel = keyof typeof MODEL.middle

/** `Phil` and `Philip` begin alike; so do `Carol` and `Caroline`: where no table knows better, left to a person. */
const BEGINNING = 3
/** Shorter forenames that are a letter apart are two more often than one misspelt. */
const [SHORTEST, LONG_ENOUGH] = [4, 5]

/**
 * What two persons' first forenames or initials say.
 *
 * @returns  `initial fits` where a letter stands for a forename; `differs` where two cannot be one
 */
export function forenameLevel(a: OfficerName, b: OfficerName): ForenameLevel {
  const [one, other] = [a.given[0], b.given[0]]
  if (one === undefined || other === undefined) return 'absent'
  if (one.length > 1 && other.length > 1) return one === other ? 'same' : speltLevel(one, other)
  if (one.charAt(0) === other.charAt(0)) return one === other ? 'same initial' : 'initial fits'
  const [initial, spelt] = one.length === 1 ? [one, other] : [other, one]
  return otherInitialLevel(initial, spelt)
}

/** `E Fairbrother` may be Ted, who is Edward; `B Penn` may be Robert, who is Bob. */
function otherInitialLevel(initial: string, spelt: string): ForenameLevel {
  const begins = (name: string): boolean => name.startsWith(initial)
  if ([...formalNamesOf(spelt)].some(begins)) return 'initial of the formal name'
  return [...shortFormsOf(spelt)].some(begins) ? 'initial of a short form' : 'differs'
}

function speltLevel(one: string, other: string): ForenameLevel {
  const relation = forenameRelation(one, other)
  if (relation !== undefined) return relation
  const slip = slipLevel(one, other)
  if (slip !== undefined) return slip
  return one.slice(0, BEGINNING) === other.slice(0, BEGINNING) ? 'begins alike' : 'differs'
}

/**
 * One name that is known and a slip in it, or in a form of it: `Andew` for Andy's Andrew.
 *
 * Two that are known are two, however near (Julia, Julie), and so may be two that no table knows (Surjit, Gurjit).
 */
function slipLevel(one: string, other: string): 'misspelt' | 'a letter apart' | undefined {
  const [knownOne, knownOther] = [isKnownForename(one), isKnownForename(other)]
  if (knownOne && knownOther) return undefined
  if (!knownOne && !knownOther) return slipOrSlips(one, other) ? 'a letter apart' : undefined
  const [word, known] = knownOne ? [other, one] : [one, other]
  const forms = [known, ...formalNamesOf(known), ...shortFormsOf(known)]
  return forms.some((form) => isSlip(word, form, SHORTEST)) ? 'misspelt' : undefined
}

/** One may be a slip in the other, or both in one name: `Josei`, `Josiie`. */
function slipOrSlips(one: string, other: string): boolean {
  return isSlip(one, other, LONG_ENOUGH) || slipsOf(one).some((name) => slipsOf(other).includes(name))
}

/** The forenames that a word may be a slip in. */
const slipsOf = remember((word: string) =>
  knownForenames(word.charAt(0)).filter((name) => isSlip(word, name, SHORTEST)),
)

/** The first letter is seldom mistaken: Ellen is not Helen. */
function isSlip(one: string, other: string, from: number): boolean {
  return (
    Math.max(one.length, other.length) >= from && one.charAt(0) === other.charAt(0) && letterApart(one, other)
  )
}

/** What the second forenames or initials say, where both names have them. */
export function middleLevel(a: OfficerName, b: OfficerName): MiddleLevel | undefined {
  const shared = Math.min(a.given.length, b.given.length)
  if (shared < 2) return undefined
  const pairs = a.given
    .slice(1, shared)
    .map((part, place): [string, string] => [part, b.given[place + 1] ?? ''])
  return pairs.every(([one, other]) => one.charAt(0) === other.charAt(0)) ? 'same' : 'differs'
}

/** A man's or a woman's name, by its title or failing that by its forename. */
export function sexOf({title, given}: OfficerName): 'man' | 'woman' | undefined {
  const titles = (title ?? '').split(' ')
  if (titles.some((one) => WOMENS_TITLES.has(one))) return 'woman'
  if (titles.some((one) => MENS_TITLES.has(one))) return 'man'
  return sexOfForename(given[0] ?? '')
}
