import {parseOfficerName, type OfficerName} from '../links/officers/officer-name.ts'
import type {Document} from '../model/document.ts'
import {pseudonym} from './pseudonym.ts'

/** Words of a report that name a person, and what is to stand in their place. */
export interface Spelling {
  readonly words: string
  readonly pseudonym: string
}

/**
 * Find the persons whom a report names as responsible, in all their spellings.
 *
 * A name cut to its initials is the one full name of the report that it fits, and a surname alone likewise; so what is
 * one person in a report stays one. Over reports a name is one person where it is written alike.
 *
 * @returns  the longest first, so that no name is replaced within another
 */
export function personsIn({indicators, commitments}: Document, secret: string): readonly Spelling[] {
  const persons = [...indicators, ...commitments].flatMap(({officers}) =>
    officers.filter(({kind}) => kind === 'person'),
  )
  const full = persons.map(({name}) => parseOfficerName(name)).filter(isFull)
  const spellings = new Map<string, string>()
  for (const {raw, name} of persons) {
    const parsed = parseOfficerName(name)
    const known = isFull(parsed) ? parsed : theOneOf(full.filter((other) => fits(parsed, other)))
    const stands = pseudonym(keyOf(known ?? parsed, name), secret)
    for (const words of [raw, name]) spellings.set(words.trim(), stands)
    const {surname} = known ?? parsed
    const printed = surname === undefined ? undefined : lastWordLike(name, surname)
    if (printed !== undefined) for (const title of TITLES) spellings.set(`${title} ${printed}`, stands)
  }
  return Array.from(spellings, ([words, stands]) => ({words, pseudonym: stands}))
    .filter(({words}) => words.length >= SHORTEST)
    .sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1))
}

/** Shorter words (`AR`) stand for too much else. */
const SHORTEST = 4

/** What people are called by in prose. */
const TITLES = [
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Dr',
  'Cllr',
  'Councillor',
  'Professor',
  'Sir',
  'Mr.',
  'Mrs.',
  'Ms.',
  'Dr.',
  'Cllr.',
]

function isFull({given, surname}: OfficerName): boolean {
  return surname !== undefined && (given[0]?.length ?? 0) > 1
}

function fits({given, surname, alone}: OfficerName, full: OfficerName): boolean {
  if (alone !== undefined) return alone === full.surname
  return (
    surname === full.surname &&
    (given[0] === undefined || full.given[0]?.startsWith(given[0].charAt(0)) === true)
  )
}

function theOneOf(names: readonly OfficerName[]): OfficerName | undefined {
  const [first, ...others] = names
  const same = others.every((other) => keyOf(other, '') === keyOf(first ?? other, ''))
  return same ? first : undefined
}

function keyOf({given, surname, alone}: OfficerName, words: string): string {
  return surname === undefined ? (alone ?? words.toLowerCase()) : `${surname} ${given[0] ?? ''}`
}

/** The surname as this report spells it. */
function lastWordLike(name: string, surname: string): string | undefined {
  return name.split(/[\s,.]+/).find((word) => word.toLowerCase().replaceAll(/[^\p{L}-]/gu, '') === surname)
}
