import {fingerprint} from '../../model/identity.ts'
import type {Officer} from '../../model/officer.ts'
import {entry} from '../compare.ts'
import {compareOfficers, type OfficerSubject} from './compare-officers.ts'
import {judgePair, type PairJudgement} from '../judge-pair.ts'
import type {Kind} from '../kind.ts'
import {type Linked, linkNodes} from '../link-nodes.ts'
import {gatherNodes, type Member, type Node} from '../node.ts'
import {type OfficerName, parseOfficerName} from './officer-name.ts'
import MODEL from './officer-model.json' with {type: 'json'}

/** One name in one record. */
export interface OfficerMention {
  readonly record: string
  /** the row that the record was read from */
  readonly row: {readonly table: string; readonly row: number}
  readonly officer: Officer
}

/** Pairs below are two people more often than nine times in ten. */
const CANDIDATE_FROM = 0.1

const KIND: Kind<OfficerSubject> = {
  kind: 'officer',
  prior: MODEL.prior,
  candidateFrom: CANDIDATE_FROM,
  keys: blocksOf,
  compare: compareOfficers,
  within: (subject) => [
    ...compareOfficers(subject, subject).evidence,
    ...(subject.kind === 'person' && !isFull(subject.name) ? [entry('report', 'same', MODEL.report)] : []),
  ],
  relation: () => 'same',
}

/**
 * Link the officers of each authority by name.
 *
 * A full name is one person throughout an authority's reports; an initial joins the one full name that it
 * fits. One word alone (`Sheila`, `Cunningham`) joins nothing outside its report.
 */
export function linkOfficers(members: readonly Member<OfficerMention>[]): Linked<OfficerMention> {
  return linkNodes(nodesOf(members), KIND)
}

/** What keeps two mentions of officers apart, or joins them. */
export function judgeOfficers(
  members: readonly Member<OfficerMention>[],
  a: string,
  b: string,
): PairJudgement {
  return judgePair(nodesOf(members), KIND, a, b)
}

function nodesOf(members: readonly Member<OfficerMention>[]): Node<OfficerMention, OfficerSubject>[] {
  const forenames = new Set(
    members.flatMap((member) => forenamesOf(member).map((name) => `${member.scope} ${name}`)),
  )
  const keyOf = (member: Member<OfficerMention>): string => {
    const name = nameOf(member)
    const isForename = name.alone !== undefined && forenames.has(`${member.scope} ${name.alone}`)
    return printed(member, name, isForename)
  }
  return gatherNodes(members, keyOf, subjectOf)
}

function nameOf({record}: Member<OfficerMention>): OfficerName {
  return parseOfficerName(record.officer.name)
}

function forenamesOf(member: Member<OfficerMention>): string[] {
  if (member.record.officer.kind !== 'person') return []
  return nameOf(member).given.filter((part) => part.length > 1)
}

/** Is it a name that tells one person from another: a forename spelt out, and a surname? */
function isFull({given, surname}: OfficerName): boolean {
  return surname !== undefined && (given[0]?.length ?? 0) > 1
}

/**
 * Which mentions are one without a comparison: a full name in any report, a short one within its report.
 * A forename alone is not even that: two people of one report may share it.
 */
function printed(
  {id, document, record}: Member<OfficerMention>,
  name: OfficerName,
  isForename: boolean,
): string {
  const {kind} = record.officer
  if (kind !== 'person') return [kind, wordingOf(record.officer)].join('\u001f')
  const parts = [kind, name.title ?? '', name.surname ?? '', name.given.join(' '), name.alone ?? '']
  if (isFull(name)) return parts.join('\u001f')
  return [...parts, isForename ? id : document.id].join('\u001f')
}

function subjectOf(member: Member<OfficerMention>): OfficerSubject {
  const {officer} = member.record
  return {kind: officer.kind, wording: wordingOf(officer), name: nameOf(member)}
}

function wordingOf({name}: Officer): string {
  return fingerprint(name.replaceAll('&', ' and ')).replace(/^the /, '')
}

function blocksOf({kind, wording, name}: OfficerSubject): string[] {
  if (kind !== 'person') return [`${kind} ${wording}`]
  if (name.alone !== undefined) return [`surname ${name.alone}`, `forename ${name.alone}`]
  return [
    `surname ${name.surname ?? ''}`,
    ...name.given.filter((part) => part.length > 1).map((part) => `forename ${part}`),
  ]
}
