import type {Evidence} from '../../model/link.ts'
import {once} from '../../model/once.ts'
import {entry} from '../compare.ts'
import type {Kind} from '../kind.ts'
import type {Node} from '../node.ts'
import type {DepartmentsApart} from './compare-context.ts'
import {cannotBeOne, compareOfficers, type OfficerLore} from './compare-officers.ts'
import type {SurnameUse} from './compare-surnames.ts'
import {aloneWordsOf, blocksOfOfficer} from './officer-blocks.ts'
import type {NameFrequencies} from './name-frequency.ts'
import {isFull, type OfficerSubject} from './officer-subject.ts'
import MODEL from './officer-model.json' with {type: 'json'}

/** Pairs below are two people more often than nine times in ten. */
const CANDIDATE_FROM = 0.1

/** What the rows around a name say is the same of what prints the same. */
const AROUND = new Set(['lines', 'department'])

type Nodes = readonly Node<unknown, OfficerSubject>[]

/** How the officers of one authority are compared; what its reports print is known beforehand. */
export function officerKind(nodes: Nodes, frequencies: NameFrequencies): Kind<OfficerSubject> {
  const lore: OfficerLore = {
    frequencies,
    surnameUse: surnameUseIn(nodes),
    departmentsApart: departmentsApartIn(nodes),
    reports: new Set(nodes.flatMap(({subject}) => [...subject.documents])).size,
  }
  const alone = aloneWordsOf(nodes)
  const withinOf = once((subject: OfficerSubject) => evidenceWithin(subject, lore))
  return {
    kind: 'officer',
    prior: MODEL.prior,
    candidateFrom: CANDIDATE_FROM,
    keys: (subject) => blocksOfOfficer(subject, alone),
    finer: ({name}) => name.given[0]?.charAt(0) ?? '',
    compare: (a, b) => compareOfficers(a, b, lore),
    conflicts: {face: (subject) => (isWhole(subject) ? subject : subject.name), cannot: cannotBeOne},
    within: (subject, a, b) => (subject.stated.has(a) !== subject.stated.has(b) ? STATED : withinOf(subject)),
    relation: () => 'same',
    partial: {is: (subject) => !isWhole(subject), inTime},
  }
}

/** A name, and beside it in the row no more than what it was before. */
const STATED = [entry('row', 'says beside it what it was before', MODEL.row)]

function evidenceWithin(subject: OfficerSubject, lore: OfficerLore): readonly Evidence[] {
  const names = compareOfficers(subject, subject, lore).evidence.filter(({field}) => !AROUND.has(field))
  return isWhole(subject) ? names : [...names, entry('report', 'same', MODEL.report)]
}

/** Posts and bodies say all there is to say; so does a person's full name. */
function isWhole({kind, name}: OfficerSubject): boolean {
  return kind !== 'person' || isFull(name)
}

function inTime({span: a}: OfficerSubject, {span: b}: OfficerSubject): number {
  return (a?.[0] ?? 0) - (b?.[0] ?? 0)
}

function surnameUseIn(nodes: Nodes): SurnameUse {
  const reports = new Map<string, Set<string>>()
  for (const {subject} of nodes) {
    const surname = subject.name.surname ?? subject.name.alone
    if (surname === undefined || subject.kind !== 'person') continue
    const own = reports.get(surname) ?? new Set()
    for (const document of subject.documents) own.add(document)
    reports.set(surname, own)
  }
  return (surname) => reports.get(surname)?.size ?? 0
}

/** Two departments that one report names are two; of two that no report names together nobody knows. */
function departmentsApartIn(nodes: Nodes): DepartmentsApart {
  const reports = new Map<string, Set<string>>()
  for (const {subject} of nodes) {
    for (const [department, documents] of subject.departments) {
      const own = reports.get(department) ?? new Set()
      for (const document of documents) own.add(document)
      reports.set(department, own)
    }
  }
  return (a, b) => a !== b && [...(reports.get(a) ?? [])].some((document) => reports.get(b)?.has(document))
}
