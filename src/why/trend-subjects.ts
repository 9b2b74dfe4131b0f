import type {Place} from '../model/position.ts'
import type {Candidate, Link} from '../model/link.ts'
import type {Series} from '../model/series.ts'
import type {CommitmentChain, OfficerCluster} from '../model/trends.ts'
import type {HeldTrends} from './holdings.ts'

/** What joins records over the years. */
export type Cluster =
  | {readonly is: 'series'; readonly cluster: Series}
  | {readonly is: 'commitment chain'; readonly cluster: CommitmentChain}
  | {readonly is: 'officer'; readonly cluster: OfficerCluster}

/** A record or a mention as the trends know it: where it stands, in which words. */
export interface Trace {
  readonly document: string
  readonly position: Place
  /** the first of its words, as they stand there */
  readonly raw: string
  readonly words: readonly string[]
}

/** A thing that trends hold. */
export type TrendSubject = {readonly in: HeldTrends; readonly id: string; readonly key?: string} & (
  | {readonly kind: Cluster['is']; readonly of: Cluster}
  | {readonly kind: 'link'; readonly of: Cluster; readonly link: Link}
  | {readonly kind: 'candidate'; readonly candidate: Candidate}
  | {readonly kind: 'record'; readonly of: Cluster; readonly trace: Trace}
)

/** The clusters of trends. */
export function clustersOf({trends}: HeldTrends): Cluster[] {
  return [
    ...trends.series.map((cluster): Cluster => ({is: 'series', cluster})),
    ...trends.commitments.map((cluster): Cluster => ({is: 'commitment chain', cluster})),
    ...trends.officers.map((cluster): Cluster => ({is: 'officer', cluster})),
  ]
}

/** All things of trends that have an id; records that they name come last, for the reports tell more of them. */
export function* trendSubjects(held: HeldTrends): Generator<TrendSubject> {
  const clusters = clustersOf(held)
  for (const of of clusters) {
    yield {in: held, id: of.cluster.id, kind: of.is, of}
    for (const link of of.cluster.links) yield {in: held, id: link.id, kind: 'link', of, link}
  }
  for (const candidate of held.trends.candidates)
    yield {in: held, id: candidate.id, kind: 'candidate', candidate}
  for (const of of clusters)
    for (const [id, trace] of tracesOf(of)) yield {in: held, id, kind: 'record', of, trace, ...keyOf(of, id)}
}

function keyOf({is, cluster}: Cluster, id: string): {key?: string} {
  const key = is === 'commitment chain' ? cluster.chain.find(({record}) => record === id)?.key : undefined
  return key === undefined ? {} : {key}
}

/** The members of a cluster, by the id of the record or of the mention. */
export function tracesOf({is, cluster}: Cluster): Map<string, Trace> {
  const traces = new Map<string, Trace>()
  switch (is) {
    case 'series':
      for (const {period, measure, sources} of cluster.points) {
        for (const {record, document, position, raw} of sources) {
          const {words = [], ...before} = traces.get(record) ?? {document, position, raw}
          traces.set(record, {...before, words: [...words, `${measure} of ${period}: ${raw}`]})
        }
      }
      return traces
    case 'commitment chain':
      for (const {record, document, position, commitment: raw} of cluster.chain)
        traces.set(record, {document, position, raw, words: [raw]})
      return traces
    case 'officer':
      for (const {id, document, position, raw} of cluster.mentions)
        traces.set(id, {document, position, raw, words: [raw]})
      return traces
    default:
      return is satisfies never
  }
}

/** So many members of a cluster are quoted: enough to see what it is. */
const MOST_QUOTED = 8

/** The places in reports that a thing of trends was made from. */
export function tracesShown(subject: TrendSubject): Trace[] {
  switch (subject.kind) {
    case 'record':
      return [subject.trace]
    case 'link':
      return tracesNamed([subject.of], subject.link)
    case 'candidate':
      return tracesNamed(clustersOf(subject.in), subject.candidate)
    case 'series':
    case 'commitment chain':
    case 'officer':
      return [...tracesOf(subject.of).values()].slice(0, MOST_QUOTED)
    default:
      return subject satisfies never
  }
}

function tracesNamed(
  clusters: readonly Cluster[],
  {a, b}: {readonly a: string; readonly b: string},
): Trace[] {
  const traces = clusters.map(tracesOf)
  return [a, b].flatMap((id) => traces.flatMap((members) => members.get(id) ?? []).slice(0, 1))
}
