import type {Evidence} from '../../model/link.ts'
import {entry} from '../compare.ts'
import MODEL from './commitment-model.json' with {type: 'json'}
import type {Answerable, CommitmentSubject} from './commitment-subject.ts'
import type {Share} from './commonness.ts'

const FEW = 0.04
const MANY = 0.12
const COMMON_PLACE = 0.35
const COMMON_IDENTIFIER = 0.08

/** Printed identifiers and numbers; of several the one that tells most. */
export function identifierEvidence(
  a: CommitmentSubject,
  b: CommitmentSubject,
  sameYear: boolean,
): Evidence[] {
  const shared = meet(a.identifiers, b.identifiers)
  if (shared.length > 0) {
    const isRare = shared.some((one) => a.lore.identifiers(one) < COMMON_IDENTIFIER)
    const level = `same, ${isRare ? 'rare' : 'common'}${sameYear ? ', one year' : ''}` as const
    return [entry('reference', level, MODEL.reference)]
  }
  if (!sameYear) return []
  if (a.reference !== null && b.reference !== null)
    return [entry('reference', 'differs, one year', MODEL.reference)]
  if (a.number === null || b.number === null) return []
  return [entry('number', a.number === b.number ? 'same, one year' : 'differs, one year', MODEL.number)]
}

/** Who answers for it; an officer who answers for much tells little. */
export function officersEvidence(a: CommitmentSubject, b: CommitmentSubject, sameYear: boolean): Evidence[] {
  if (a.officers.length === 0 || b.officers.length === 0) return []
  const agreed: string[] = []
  let isOneSurname = false
  for (const one of a.officers)
    for (const other of b.officers) {
      if (agree(one, other)) agreed.push((one.isAlone ? other : one).key)
      isOneSurname ||= one.key === other.key
    }
  if (agreed.length > 0) return [entry('officers', heldLevel(agreed, a.lore.officers), MODEL.officers)]
  if (isOneSurname) return [entry('officers', 'same surname', MODEL.officers)]
  return [entry('officers', sameYear ? 'differ, one year' : 'differ', MODEL.officers)]
}

/** Letters that a short forename shares with the full one: `Pete` and `Peter`. */
const SHORT = 3

/**
 * May two names be one officer's: one surname with one initial, or a part of the name alone?
 *
 * `Bill Nichols` and `William Nichols` have one surname and two initials: whether they are one is for the officers'
 * own linkage.
 */
function agree(one: Answerable, other: Answerable): boolean {
  if (one.isAlone || other.isAlone)
    return one.key === other.key || isPartOf(one, other) || isPartOf(other, one)
  if (one.key !== other.key) return false
  const [a, b] = [one.forename?.charAt(0), other.forename?.charAt(0)]
  return a === undefined || b === undefined || a === b
}

function isPartOf(alone: Answerable, {forename = ''}: Answerable): boolean {
  return alone.isAlone === true && alone.key.length >= SHORT && forename.startsWith(alone.key)
}

function heldLevel(
  keys: readonly string[],
  share: Share,
): 'same, has few' | 'same, has some' | 'same, has many' {
  const least = Math.min(...keys.map(share))
  if (least < FEW) return 'same, has few'
  return least < MANY ? 'same, has some' : 'same, has many'
}

/** Department and theme go together, so they are one piece of evidence: the one that agrees. */
export function placeEvidence(a: CommitmentSubject, b: CommitmentSubject): Evidence[] {
  const shared = [...meet(a.themes, b.themes), ...meet(a.departments, b.departments)]
  if (shared.length > 0) {
    const least = Math.min(...shared.map(a.lore.places))
    return [entry('place', least < COMMON_PLACE ? 'same' : 'same, of many', MODEL.place)]
  }
  // departments and themes are renamed from year to year, and spelt in full or in letters
  const comparable = a.year === b.year && a.themes.size > 0 && b.themes.size > 0
  return comparable ? [entry('place', 'differs', MODEL.place)] : []
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const both: string[] = []
  for (const one of a) if (b.has(one)) both.push(one)
  return both
}
