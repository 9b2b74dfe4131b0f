import {linkDocuments} from './links/link-documents.ts'
import {LARGEST_BLOCK} from './links/blocking.ts'
import type {Cluster, CutBlock} from './links/link-nodes.ts'
import {assumedAuthorities, scopesOf, type Scope} from './links/scopes.ts'
import type {Document} from './model/document.ts'
import {byCodeUnit} from './model/identity.ts'
import type {Producer} from './model/producer.ts'
import type {Trends} from './model/trends.ts'
import {chainsOf} from './trends/commitments.ts'
import type {Group} from './trends/group.ts'
import {officersOf} from './trends/officers.ts'
import {reportRank} from './trends/report-order.ts'
import {seriesOf} from './trends/series.ts'
import {summaryOf} from './trends/summary.ts'

/**
 * Link documents across years and build what became of each thing in them.
 *
 * Pure, and the same for any order of the documents. A document given twice counts once.
 */
export function buildTrends(documents: readonly Document[], producer: Producer): Trends {
  const ordered = inOrder(documents)
  const scopes = scopesOf(ordered)
  const links = linkDocuments(ordered, scopes)
  const ranked = ranker(ordered)
  const trends = {
    documents: ordered.map(({id, source, period}) => ({
      id,
      path: source.path,
      sha256: source.sha256,
      authority: scopes.get(id)?.authority ?? null,
      period: period?.label ?? null,
    })),
    series: seriesOf(links.indicators.map(ranked)),
    commitments: chainsOf(links.commitments.map(ranked)),
    officers: officersOf(links.officers.map(ranked)),
    candidates: links.candidates,
  }
  const summary = summaryOf(ordered, trends)
  const assumed = assumedAuthorities(ordered, scopes).map((document) =>
    assumedMessage(document, scopes.get(document.id)),
  )
  return {
    schema: 'outturn/trends/1',
    producer,
    ...trends,
    summary: {...summary, messages: [...summary.messages, ...assumed, ...links.cut.map(cutMessage)]},
  }
}

function inOrder(documents: readonly Document[]): Document[] {
  const sorted = documents.toSorted(
    (a, b) => byCodeUnit(a.source.path, b.source.path) || byCodeUnit(a.id, b.id),
  )
  const seen = new Set<string>()
  return sorted.filter(({id}) => !seen.has(id) && seen.add(id))
}

/** Hand what was linked on to the trends, each record with its report's place in time. */
function ranker(documents: readonly Document[]): <R>(cluster: Cluster<R>) => Group<R> {
  const ranks = new Map(documents.map((document) => [document.id, reportRank(document)]))
  return ({members, ...cluster}) => ({
    ...cluster,
    members: members.map((member) => ({...member, rank: ranks.get(member.document.id) ?? 0})),
  })
}

function assumedMessage(document: Document, scope: Scope | undefined): Trends['summary']['messages'][number] {
  return {
    severity: 'warning',
    code: 'authority/assumed',
    message: `Nothing in the report says whose it is: taken for ${scope?.authority ?? ''}’s, as all others beside it are`,
    document: document.id,
  }
}

function cutMessage({kind, document, key, nodes}: CutBlock): Trends['summary']['messages'][number] {
  return {
    severity: 'warning',
    code: 'links/block-cut',
    message: `${nodes} ${kind}s share “${key}”, more than the ${LARGEST_BLOCK} that are compared each with each: they were compared in parts, so links between the parts may be missing`,
    document,
  }
}
