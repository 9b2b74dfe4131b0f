import type {Finding, Weighing} from '../model/explanation.ts'
import type {Candidate, Link} from '../model/link.ts'
import type {Trends} from '../model/trends.ts'
import {LINK_FROM} from '../links/link-from.ts'
import {explainCourse} from './explain-course.ts'
import {explainPoints} from './explain-points.ts'
import {clustersOf, tracesOf, type Cluster, type TrendSubject} from './trend-subjects.ts'
import {quoted} from './words.ts'

/** What is said of a thing of trends, and the bars of each weighing behind it. */
export interface Explained {
  readonly findings: readonly Finding[]
  readonly weighings: readonly Weighing[]
}

/** Why records are one over the years, or are left to a person. */
export function explainTrendSubject(subject: TrendSubject): Explained {
  const {trends} = subject.in
  switch (subject.kind) {
    case 'series':
    case 'commitment chain':
    case 'officer':
      return explainCluster(subject.of, trends)
    case 'link':
      return {findings: [sayLink(subject.link)], weighings: [weighingOf(subject.link)]}
    case 'candidate':
      return explainCandidate(subject.candidate)
    case 'record':
      return explainTrace(subject)
    default:
      return subject satisfies never
  }
}

function explainCluster(of: Cluster, trends: Trends): Explained {
  const traces = [...tracesOf(of)]
  const members = traces.map(([id, {document, position, words}]): Finding => {
    const path = trends.documents.find((one) => one.id === document)?.path ?? document
    return {about: 'record', says: `${path}: ${quoted(words.join('; '))}`, position, id}
  })
  const {links} = of.cluster
  return {
    findings: [
      ...members,
      ...(of.is === 'series' ? explainPoints(of.cluster, trends) : []),
      ...(of.is === 'commitment chain' ? explainCourse(of.cluster) : []),
      ...links.map(sayLink),
      ...(links.length === 0 ? [{about: 'link', says: 'nothing was linked to it'} as const] : []),
    ],
    weighings: links.map(weighingOf),
  }
}

function sayLink({id, a, b, relation, by, weight}: Link): Finding {
  const who = {rule: 'equal identifiers and words', model: 'weighed evidence', person: 'a person’s word'}[by]
  return {about: 'link', says: `${a} and ${b}: ${relation}, by ${who}, ${weight} bits`, id}
}

/** The bars of a link; they add up to its weight. */
export function weighingOf({a, b, evidence, weight, probability}: Link): Weighing {
  return {a, b, bars: evidence, weight, probability, needed: LINK_FROM}
}

/** A pair that is left to a person, and why. */
export function explainCandidate({a, b, evidence, probability, reason}: Candidate): Explained {
  const weight = evidence.reduce((sum, bar) => sum + bar.weight, 0)
  return {
    findings: [{about: 'link', says: `not linked, but left to a person: ${reason}`}],
    weighings: [{a, b, bars: evidence, weight, probability, needed: LINK_FROM}],
  }
}

/** A record of which only the trends are at hand. */
function explainTrace(subject: Extract<TrendSubject, {kind: 'record'}>): Explained {
  const links = clustersOf(subject.in)
    .flatMap(({cluster}) => cluster.links)
    .filter(({a, b}) => a === subject.id || b === subject.id)
  const findings: Finding[] = [
    ...subject.trace.words.map((words): Finding => ({about: 'value', says: quoted(words)})),
    {
      about: 'record',
      says: `a member of the ${subject.of.is} ${subject.of.cluster.id}`,
      id: subject.of.cluster.id,
    },
    {about: 'record', says: 'how it was read, the report itself tells: give its PATH to --in as well'},
    ...links.map(sayLink),
  ]
  return {findings, weighings: links.map(weighingOf)}
}
