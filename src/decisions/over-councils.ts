import type {Correction, Decided, EntryPlace, Placed, RecordDecision} from '../model/decisions.ts'
import {groupBy} from '../model/group-by.ts'
import {inPlace, type EntryMessage} from './entry-message.ts'
import type {Found, FoundAt} from './found.ts'
import {noRow, noSuchKey, severalCouncils, severalHave, twoCouncils} from './sentences.ts'

/** What became of the entries that were given to some councils together. */
export interface ToldThere {
  readonly given: Decided
  readonly found: readonly Found[]
  /** errors, and entries that match nothing there */
  readonly messages: readonly EntryMessage[]
}

/**
 * What is to be said of decisions where councils are linked apart: each knows only whether an entry finds anything
 * there, so whether it finds nothing anywhere, or things of several councils, shows only over all.
 *
 * What may have been meant is guessed at each council from what that has; the first good guess is told.
 */
export function overCouncils(councils: readonly ToldThere[]): readonly EntryMessage[] {
  const all = councils.flatMap(({messages}) => messages)
  const errors = all.filter(({message}) => message.severity === 'error' && !OF_COUNCILS.has(message.code))
  const told = groupBy(all.filter(isUnmatched), placeOf)
  const found = groupBy(
    councils.flatMap((one) => one.found),
    ({place}) => nameOf(place),
  )
  const {links, corrections} = allGiven(councils)
  const unmatched = (place: EntryPlace): readonly EntryMessage[] => told.get(nameOf(place)) ?? []
  return inPlace([
    ...onceEach(errors),
    ...links.flatMap(({entry, place}) =>
      entry.kind === 'authority'
        ? toldByAll(unmatched(place), councils.filter(({given}) => isAmong(place, given.links)).length)
        : ofPair({entry, place}, found.get(nameOf(place)) ?? [], unmatched(place)),
    ),
    ...corrections.flatMap((one) => ofRow(one, found.get(nameOf(one.place)) ?? [], unmatched(one.place))),
  ])
}

/** Errors that are told anew, of all councils. */
const OF_COUNCILS: ReadonlySet<string> = new Set(['decisions/several-councils', 'decisions/two-councils'])

/**
 * Is it an error whatever other councils have? Where one council has the first of a pair and one the second, a third may
 * have both: then the pair is of that, and says nothing of these.
 */
export function isFinal({message: {severity, code}}: EntryMessage): boolean {
  return severity === 'error' && code !== 'decisions/two-councils'
}

/** What was given to any council, each entry once. */
function allGiven(councils: readonly ToldThere[]): Decided {
  return {
    links: once(councils.flatMap(({given}) => given.links)),
    corrections: once(councils.flatMap(({given}) => given.corrections)),
  }
}

function once<One extends Placed<unknown>>(entries: readonly One[]): readonly One[] {
  return [...new Map(entries.map((one) => [nameOf(one.place), one])).values()]
}

function isAmong(place: EntryPlace, entries: readonly Placed<unknown>[]): boolean {
  return entries.some((one) => nameOf(one.place) === nameOf(place))
}

function ofPair(
  decision: Placed<RecordDecision>,
  found: readonly Found[],
  unmatched: readonly EntryMessage[],
): readonly EntryMessage[] {
  const {entry} = decision
  const [a, b] = [found.flatMap((one) => one.a), found.flatMap((one) => one.b)]
  const lost = a.length === 0 ? entry.a : b.length === 0 ? entry.b : undefined
  if (lost !== undefined)
    return bestGuess(unmatched.filter(({message}) => message.message.includes(noSuchKey(lost, entry))))
  const ofB = new Set(b.map(({scope}) => scope))
  const both = a.filter(({scope}) => ofB.has(scope))
  if (both.length === 0) return [twoCouncils(decision)]
  return scopesIn(both) > 1 ? [severalCouncils(decision, councilsIn(both))] : []
}

/** A row that was found may still lack the figure that was to be put right; its own council tells that. */
function ofRow(
  correction: Placed<Correction>,
  found: readonly Found[],
  unmatched: readonly EntryMessage[],
): readonly EntryMessage[] {
  const rows = found.flatMap(({a}) => a)
  if (rows.length === 0) return bestGuess(unmatched)
  if (scopesIn(rows) > 1) return [severalHave(correction, councilsIn(rows))]
  return onceEach(unmatched.filter(({message}) => !message.message.includes(noRow(correction.entry.key))))
}

function scopesIn(found: readonly FoundAt[]): number {
  return new Set(found.map(({scope}) => scope)).size
}

function councilsIn(found: readonly FoundAt[]): readonly string[] {
  return [...new Set(found.map(({council}) => council))].sort()
}

/** Each of the things that every council tells which was given the entry. */
function toldByAll(unmatched: readonly EntryMessage[], councils: number): readonly EntryMessage[] {
  const same = groupBy(unmatched, ({message}) => message.message.split(HINT)[0] ?? '')
  return [...same.values()].filter((one) => one.length === councils).flatMap(bestGuess)
}

function bestGuess(told: readonly EntryMessage[]): readonly EntryMessage[] {
  const [first] = told
  return first === undefined ? [] : [told.find(guesses) ?? first]
}

const HINT = /; (?:did you mean|there is) “/

function guesses({message}: EntryMessage): boolean {
  return message.message.includes('; did you mean “')
}

function isUnmatched({message}: EntryMessage): boolean {
  return message.code === 'decisions/no-match'
}

/** Messages lead with the name of their entry. */
function placeOf({path, message: {message, position}}: EntryMessage): string {
  const line = position !== undefined && 'line' in position ? position.line : 0
  return nameOf({path, line, name: message.split(':')[0] ?? ''})
}

function nameOf({path, line, name}: EntryPlace): string {
  return `${path} ${line} ${name}`
}

function onceEach(messages: readonly EntryMessage[]): readonly EntryMessage[] {
  return [...new Map(messages.map((told) => [JSON.stringify(told), told])).values()]
}
