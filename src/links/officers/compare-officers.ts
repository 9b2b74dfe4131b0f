import type {OfficerKind} from '../../model/officer.ts'
import type {Evidence} from '../../model/trends.ts'
import {type Comparison, entry} from '../compare.ts'
import type {OfficerName} from './officer-name.ts'
import MODEL from './officer-model.json' with {type: 'json'}

/** One officer's name as linkage sees it; equal names that may be joined without a comparison share one. */
export interface OfficerSubject {
  readonly kind: OfficerKind
  /** the words of a post or body, compared as a whole */
  readonly wording: string
  /** the parts of a person's name */
  readonly name: OfficerName
}

type ForenameLevel = keyof typeof MODEL.forename

const MEN = new Set(['mr', 'sir', 'lord'])
const WOMEN = new Set(['mrs', 'ms', 'miss', 'dame', 'lady'])
/** `Phil` and `Philip`, `Dave` and `David` begin alike; so do `Carol` and `Caroline`: left to a person. */
const BEGINNING = 3

/** Names are compared within a kind: a post changes hands, so it is never a person. */
export function compareOfficers(a: OfficerSubject, b: OfficerSubject): Comparison {
  if (a.kind !== 'person' || b.kind !== 'person') return compareWordings(a, b)
  if (a.name.surname === undefined || b.name.surname === undefined) return compareAlone(a.name, b.name)
  const level = forenameLevel(a.name, b.name)
  const titles = titleEvidence(a.name, b.name)
  const differs =
    a.name.surname !== b.name.surname || level === 'differs' || level === 'begins alike' || titles.length > 0
  return {
    evidence: [
      entry('surname', a.name.surname === b.name.surname ? 'same' : 'differs', MODEL.surname),
      entry('forename', level, MODEL.forename),
      ...titles,
    ],
    ...(differs ? {cannot: 'conflict'} : {}),
    exact: !differs && level === 'same',
  }
}

function compareWordings(a: OfficerSubject, b: OfficerSubject): Comparison {
  const same = a.kind === b.kind && a.wording === b.wording
  return {
    evidence: same ? [entry('wording', 'same', MODEL.wording)] : [],
    ...(same ? {} : {cannot: 'conflict'}),
    exact: same,
  }
}

/** One word may be a surname or a forename; which, only a person can say. */
function compareAlone(a: OfficerName, b: OfficerName): Comparison {
  const word = a.alone ?? b.alone
  const full = a.alone === undefined ? a : b
  const asSurname = full.surname === word || (a.alone === b.alone && a.alone !== undefined)
  return {
    evidence: asSurname
      ? [entry('surname', 'one word alone', MODEL.surname), entry('forename', 'absent', MODEL.forename)]
      : [entry('forename', 'one word alone', MODEL.forename)],
    exact: false,
  }
}

/**
 * What two persons' forenames and initials say, place by place.
 *
 * @returns  `initial fits` where a letter stands for a forename or one name has more parts than the other;
 *           `differs` where two letters, or two forenames, cannot be one
 */
export function forenameLevel(a: OfficerName, b: OfficerName): ForenameLevel {
  const shared = Math.min(a.given.length, b.given.length)
  if (shared === 0) return 'absent'
  const pairs = a.given.slice(0, shared).map((part, place): [string, string] => [part, b.given[place] ?? ''])
  if (pairs.some(([one, other]) => one.charAt(0) !== other.charAt(0))) return 'differs'
  const spelt = pairs.filter(([one, other]) => one.length > 1 && other.length > 1)
  const unequal = spelt.filter(([one, other]) => one !== other)
  if (unequal.length > 0) return unequal.every(beginAlike) ? 'begins alike' : 'differs'
  const [first, second] = pairs[0] ?? ['', '']
  if (first === second) return first.length > 1 ? 'same' : 'same initials'
  return 'initial fits'
}

function beginAlike([one, other]: [string, string]): boolean {
  return one.length >= BEGINNING && one.slice(0, BEGINNING) === other.slice(0, BEGINNING)
}

function titleEvidence(a: OfficerName, b: OfficerName): Evidence[] {
  const [one, other] = [sexOf(a), sexOf(b)]
  if (one === undefined || other === undefined || one === other) return []
  return [entry('title', 'differs', MODEL.title)]
}

function sexOf(name: OfficerName): 'man' | 'woman' | undefined {
  const titles = (name.title ?? '').split(' ')
  if (titles.some((title) => WOMEN.has(title))) return 'woman'
  return titles.some((title) => MEN.has(title)) ? 'man' : undefined
}
