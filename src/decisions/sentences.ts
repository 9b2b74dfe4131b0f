import type {Correction, Placed, RecordDecision} from '../model/decisions.ts'
import {entryMessage, type EntryMessage} from './entry-message.ts'

/** The two are of two councils, each. */
export function twoCouncils({entry: {a, b, kind}, place}: Placed<RecordDecision>): EntryMessage {
  const never = kind === 'officer' ? 'an officer' : 'a series'
  return entryMessage(
    place,
    'error',
    'two-councils',
    `${a} and ${b} are of two councils, which never share ${never}`,
  )
}

/** More than one council has both. */
export function severalCouncils({place}: Placed<RecordDecision>, councils: readonly string[]): EntryMessage {
  const sentence = `Several councils have both keys (${councils.join(', ')}): say in authority which is meant`
  return entryMessage(place, 'error', 'several-councils', sentence)
}

/** What is said of a key that nothing has, before a guess at what was meant. */
export function noSuchKey(key: string, {kind, authority}: RecordDecision): string {
  const whose = authority === undefined ? '' : ` of ${authority}`
  return `No ${kind}${whose} has the key ${key} any more, so this is kept and not used`
}

/** More than one council has the key. */
export function severalHave(
  {entry: {key}, place}: Placed<Correction>,
  councils: readonly string[],
): EntryMessage {
  const sentence = `Several councils have the key ${key} (${councils.join(', ')}): say in authority which is meant`
  return entryMessage(place, 'error', 'several-councils', sentence)
}

/** What is said of a key that no row has, before a guess at what was meant. */
export function noRow(key: string): string {
  return `No record has the key ${key} any more, so this is kept and not used`
}
