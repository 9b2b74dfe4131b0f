import type {Bar, Finding} from '../model/explanation.ts'
import {judgeDocuments} from '../links/link-documents.ts'
import {scopesOf} from '../links/scopes.ts'
import type {Document} from '../model/document.ts'
import type {Link} from '../model/link.ts'
import {explainCandidate, weighingOf, type Explained} from './explain-trend-subject.ts'
import type {Holdings} from './holdings.ts'
import {recordsOf, type Subject} from './subjects.ts'
import {clustersOf, tracesOf, type Cluster} from './trend-subjects.ts'

/**
 * Why two things are one, or are not.
 *
 * From the reports the pair is judged again among all their records; of trends alone only the links that they hold
 * can be told.
 */
export function explainPair(a: Subject, b: Subject, holdings: Holdings): Explained {
  const [one, other] = [memberOf(a), memberOf(b)]
  if (one === undefined || other === undefined) {
    const which = one === undefined ? a : b
    return told(`the ${which.kind} ${which.id} is no record and no officer, and only these are linked`)
  }
  if (one === other) return told('they are one and the same record')
  return judge(one, other, holdings) ?? fromTrends(one, other, holdings)
}

function told(says: string): Explained {
  return {findings: [{about: 'link', says}], weighings: []}
}

/** The record or the mention that a thing stands for: a figure for its indicator, a row for the record made of it. */
function memberOf(subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'indicator':
    case 'commitment':
    case 'officer mention':
    case 'record':
      return subject.id
    case 'observation':
      return subject.indicator.id
    case 'row':
      return recordsOf(subject.held, subject.at)[0]?.record.id
    case 'series':
    case 'commitment chain':
    case 'officer':
      return [...tracesOf(subject.of).keys()][0]
    default:
      return undefined
  }
}

function judge(a: string, b: string, {documents: held, settled}: Holdings): Explained | undefined {
  const documents = held.map(({document}) => document)
  const [one, other] = [holderOf(a, documents), holderOf(b, documents)]
  if (one === undefined || other === undefined) return undefined
  const judged = judgeDocuments(documents, settled?.scopes ?? scopesOf(documents), a, b, settled?.words)
  if (judged === undefined) return told('they are not of one kind, and only things of one kind are linked')
  const {verdict, reasons, evidence, weight, probability, needed} = judged
  const head: Finding = {
    about: 'link',
    says: verdict === 'apart' ? 'they are not linked' : 'they are one',
  }
  return {
    findings: [
      head,
      ...reasons.map((says): Finding => ({about: 'link', says})),
      ...(verdict === 'apart' ? evidence.flatMap(sayAgainst) : []),
    ],
    weighings: [{a, b, bars: evidence, weight, probability, needed}],
  }
}

function holderOf(id: string, documents: readonly Document[]): Document | undefined {
  return documents.find(({indicators, commitments}) =>
    [...indicators, ...commitments].some(
      (record) => record.id === id || record.officers.some((one) => one.id === id),
    ),
  )
}

function sayAgainst({field, level, weight}: Bar): Finding[] {
  return field === 'prior' || weight >= 0 ? [] : [{about: 'link', says: `against it: ${field} ${level}`}]
}

function fromTrends(a: string, b: string, {trends}: Holdings): Explained {
  const clusters = trends.flatMap(clustersOf)
  const home = clusters.find((of) => holds(of, a) && holds(of, b))
  if (home !== undefined) {
    const path = pathBetween(a, b, home.cluster.links)
    const says = `they are one: both are of the ${home.is} ${home.cluster.id}`
    return {findings: [{about: 'link', says, id: home.cluster.id}], weighings: path.map(weighingOf)}
  }
  const left = trends.flatMap((one) => one.trends.candidates).find((pair) => isPair(pair, a, b))
  if (left !== undefined) return explainCandidate(left)
  return told(
    'they are not linked; to weigh them, their reports must be at hand: give their PATH to --in as well',
  )
}

function holds(of: Cluster, id: string): boolean {
  return tracesOf(of).has(id)
}

function isPair(pair: {readonly a: string; readonly b: string}, a: string, b: string): boolean {
  return (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)
}

/** The links that lead from one member of a cluster to another, fewest first. */
function pathBetween(a: string, b: string, links: readonly Link[]): Link[] {
  const reached = new Map<string, Link[]>([[a, []]])
  for (const [at, path] of reached) {
    if (at === b) return path
    for (const link of links) {
      const next = link.a === at ? link.b : link.b === at ? link.a : undefined
      if (next !== undefined && !reached.has(next)) reached.set(next, [...path, link])
    }
  }
  return []
}
