import {groupBy} from '../model/group-by.ts'
import {COUNCIL_OF_PLACE} from './places.ts'

interface Place {
  readonly name: string
  readonly pattern: RegExp
}

/** Places by their first word, so that one pass over the text finds them all. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Place[]> = groupBy(
  [...COUNCIL_OF_PLACE.keys()].map((name): Place => ({name, pattern: patternOf(name)})),
  ({name}) => /^[A-Z][a-z]+/.exec(name)?.[0] ?? name,
)

/** `West Yorkshire` and `North East Lincolnshire` are other places. */
function patternOf(name: string): RegExp {
  return new RegExp(`(?<!(?:North|South|East|West|Mid)[ -](?:West |East )?)\\b${name}\\b`, 'y')
}

/** An officer's own words, whole or in a list: a forename or initials with the place as surname. */
const BEFORE_SURNAME =
  /(?:^|[/,;(&]\s*)(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\.? )?(?:\p{Lu}[\p{Ll}'’-]*\.? ?){1,3}$/u
const BEHIND_SURNAME = /^\s*(?:$|[/,;()&])/u

/** `Philip Poole`, `P. Poole / Ann Kent`: people are named after places. */
function isSurname(text: string, from: number, to: number): boolean {
  return (
    from > 0 &&
    BEHIND_SURNAME.test(text.slice(to, to + 3)) &&
    BEFORE_SURNAME.test(text.slice(Math.max(0, from - 40), from))
  )
}

/** How often texts name each of the places that give their name to a council; those never named are left out. */
export function countPlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at)) {
      const from = at
      at = endOfWord(text, from)
      for (const {name, pattern} of BY_FIRST_WORD.get(text.slice(from, at)) ?? []) {
        pattern.lastIndex = from
        if (pattern.test(text) && !isSurname(text, from, pattern.lastIndex))
          counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** Where the next word begins that is written as names are, `[A-Z][a-z]+` at a word's border; the text's length where none does. */
function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (isCapital(text.charCodeAt(at)) && isSmall(text.charCodeAt(at + 1)) && !endsWord(text, at)) return at
  }
  return text.length
}

/** Does a letter, a figure or an underscore stand before a place of the text? */
function endsWord(text: string, at: number): boolean {
  return at > 0 && /\w/.test(text.charAt(at - 1))
}

function endOfWord(text: string, from: number): number {
  let at = from + 1
  while (isSmall(text.charCodeAt(at))) at++
  return at
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
