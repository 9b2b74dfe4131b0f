import type {Evidence} from '../../model/link.ts'
import {type Comparison, entry} from '../compare.ts'
import {isKnownForename} from './forename-forms.ts'
import {contextEvidence, type DepartmentsApart} from './compare-context.ts'
import {type ForenameLevel, forenameLevel, middleLevel, sexOf} from './compare-forenames.ts'
import {compareWordings} from './compare-wordings.ts'
import {type AloneLevel, isUnlikeSurname, surnameLevel, type SurnameUse} from './compare-surnames.ts'
import {bitsOfEqual, type NameFrequencies} from './name-frequency.ts'
import type {OfficerName} from './officer-name.ts'
import {isFull, type OfficerSubject} from './officer-subject.ts'
import MODEL from './officer-model.json' with {type: 'json'}

/** What is known beside the two names: how common names are, and what the authority's reports tell apart. */
export interface OfficerLore {
  readonly frequencies: NameFrequencies
  readonly surnameUse: SurnameUse
  readonly departmentsApart: DepartmentsApart
  /** how many reports the authority's officers are known from */
  readonly reports: number
}

/** Compare officers within a kind: a post changes hands, so it is never a person. */
export function compareOfficers(a: OfficerSubject, b: OfficerSubject, lore: OfficerLore): Comparison {
  if (a.kind !== 'person' || b.kind !== 'person') return compareWordings(a, b)
  const evidence =
    a.name.alone === undefined && b.name.alone === undefined
      ? nameEvidence(a, b, lore)
      : aloneEvidence(a.name, b.name, lore)
  const conflict = cannotBeOne(a, b)
  return {
    evidence: [
      ...evidence,
      ...titleEvidence(a.name, b.name),
      ...contextEvidence(a, b, lore.departmentsApart),
      ...(conflict ? [] : knownEvidence(a, b, lore)),
    ],
    ...(conflict ? {cannot: 'conflict'} : {}),
    exact: !conflict && isFull(a.name) && isSameName(a.name, b.name),
  }
}

/** Whatever else speaks for them: forenames at odds, a man and a woman, two surnames at one time. */
export function cannotBeOne(a: OfficerSubject, b: OfficerSubject): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return a.kind !== b.kind
  return (
    forenamesConflict(a.name, b.name) ||
    titleEvidence(a.name, b.name).length > 0 ||
    (isFull(a.name) && isFull(b.name) && isUnlikeSurname(a, b))
  )
}

function forenamesConflict(a: OfficerName, b: OfficerName): boolean {
  const level = forenameLevel(a, b)
  return level === 'differs' || level === 'begins alike' || middleLevel(a, b) === 'differs'
}

function isSameName(a: OfficerName, b: OfficerName): boolean {
  return a.surname === b.surname && a.given[0] === b.given[0]
}

function nameEvidence(a: OfficerSubject, b: OfficerSubject, lore: OfficerLore): Evidence[] {
  const [surname, forename, middle] = [
    surnameLevel(a, b, lore.surnameUse),
    forenameLevel(a.name, b.name),
    middleLevel(a.name, b.name),
  ]
  return [
    surname === 'same'
      ? equalEntry('surname', 'same', MODEL.m.surname.same, lore.frequencies.surname(a.name.surname ?? ''))
      : entry('surname', surname, MODEL.surname),
    forename === 'same'
      ? equalForename(a.name.given[0] ?? '', lore)
      : entry('forename', forename, MODEL.forename),
    ...(middle === undefined ? [] : [entry('middle initial', middle, MODEL.middle)]),
  ]
}

function equalForename(forename: string, {frequencies}: OfficerLore): Evidence {
  return equalEntry('forename', 'same', MODEL.m.forename.same, frequencies.forename(forename))
}

/** A name that few bear says more where it is equal. */
function equalEntry(field: string, level: string, m: number, share: number): Evidence {
  return {field, level, weight: bitsOfEqual(m, share)}
}

/** One word may be a surname or a forename; where the other name has it, it is taken for what it is there. */
function aloneEvidence(a: OfficerName, b: OfficerName, {frequencies}: OfficerLore): Evidence[] {
  const word = a.alone ?? b.alone ?? ''
  const full = a.alone === undefined ? a : b
  if (full.surname === word || a.alone === b.alone) {
    const level: AloneLevel = isKnownForename(word) ? 'one word that is also a forename' : 'one word alone'
    return [equalEntry('surname', level, MODEL.m.surname[level], frequencies.surname(word))]
  }
  const level: ForenameLevel = forenameLevel({given: [word]}, full)
  if (level === 'same') {
    const alone = 'one word alone'
    return [equalEntry('forename', alone, MODEL.m.forename[alone], frequencies.forename(word))]
  }
  return [entry('forename', level, MODEL.forename)]
}

/** Many reports name nearly all officers: who is cut short is one of them, and hardly somebody else of that name. */
function knownEvidence(a: OfficerSubject, b: OfficerSubject, {reports}: OfficerLore): Evidence[] {
  if (reports < MANY_REPORTS || isFull(a.name) === isFull(b.name)) return []
  return [entry('officers', 'known from many reports', MODEL.officers)]
}

/** From so many reports on. */
const MANY_REPORTS = 12

function titleEvidence(a: OfficerName, b: OfficerName): Evidence[] {
  const [one, other] = [sexOf(a), sexOf(b)]
  if (one === undefined || other === undefined || one === other) return []
  return [entry('title', 'differs', MODEL.title)]
}
