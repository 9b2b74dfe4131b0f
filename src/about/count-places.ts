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
    for (const {0: word, index} of text.matchAll(/\b[A-Z][a-z]+/g)) {
      for (const {name, pattern} of BY_FIRST_WORD.get(word) ?? []) {
        pattern.lastIndex = index
        if (pattern.test(text) && !isSurname(text, index, pattern.lastIndex))
          counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
  }
  return counts
}
