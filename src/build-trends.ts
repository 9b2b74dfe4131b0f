import {settle, unsettled, type Settled} from './decisions/settle.ts'
import {linkDocuments} from './links/link-documents.ts'
import {LEAST_LISTED, type Unlisted} from './links/commitments/few-candidates.ts'
import {LARGEST_BLOCK} from './links/blocking.ts'
import type {Cluster, CutBlock} from './links/link-nodes.ts'
import {assumedAuthorities, type Scope} from './links/scopes.ts'
import type {Decided} from './model/decisions.ts'
import type {Document} from './model/document.ts'
import {byCodeUnit} from './model/identity.ts'
import type {Producer} from './model/producer.ts'
import type {RowWords} from './model/row-words.ts'
import type {Trends} from './model/trends.ts'
import {chainsOf} from './trends/commitments.ts'
import type {Group} from './trends/group.ts'
import {type Ledger, NO_LEDGER} from './trends/ledger.ts'
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
  return trendsOf(unsettled(inOrder(documents)), producer)
}

/** Apply what persons decided to documents, of which one that is given twice counts once. */
export function settleDocuments(documents: readonly Document[], decided: Decided): Settled {
  return settle(inOrder(documents), decided)
}

/**
 * Link documents, as persons put them right, and build what became of each thing in them.
 *
 * @param ledger  the ids published before, which are kept
 */
export function trendsOf(settled: Settled, producer: Producer, ledger: Ledger = NO_LEDGER): Trends {
  const {documents: ordered, scopes, words, rows, relations, counts} = settled
  const links = linkDocuments(ordered, scopes, words)
  const ranked = ranker(ordered, rows)
  const trends = {
    documents: ordered.map(({id, source, period}) => ({
      id,
      path: source.path,
      sha256: source.sha256,
      authority: scopes.get(id)?.authority ?? null,
      period: period?.label ?? null,
    })),
    series: seriesOf(links.indicators.map(ranked), ledger),
    commitments: chainsOf(links.commitments.map(ranked), ledger.commitments),
    officers: officersOf(links.officers.map(ranked), ledger.officers),
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
    ...(relations.length === 0 ? {} : {relations}),
    summary: {
      ...summary,
      ...(counts === undefined ? {} : {decided: counts}),
      messages: [
        ...summary.messages,
        ...assumed,
        ...links.cut.map(cutMessage),
        ...links.unlisted.map(unlistedMessage),
      ],
    },
  }
}

function inOrder(documents: readonly Document[]): Document[] {
  const sorted = documents.toSorted(
    (a, b) => byCodeUnit(a.source.path, b.source.path) || byCodeUnit(a.id, b.id),
  )
  const seen = new Set<string>()
  return sorted.filter(({id}) => !seen.has(id) && seen.add(id))
}

/** Hand what was linked on to the trends, each record with its report's place in time and what persons said of it. */
function ranker(
  documents: readonly Document[],
  rows: ReadonlyMap<string, RowWords>,
): <R>(cluster: Cluster<R>) => Group<R> {
  const ranks = new Map(documents.map((document) => [document.id, reportRank(document)]))
  return ({members, ...cluster}) => ({
    ...cluster,
    members: members.map((member) => {
      const said = rows.get(member.id)
      const rank = ranks.get(member.document.id) ?? 0
      return {...member, rank, ...(said === undefined ? {} : {said})}
    }),
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

function unlistedMessage({
  document,
  unlikely,
  beyondTheBest,
}: Unlisted): Trends['summary']['messages'][number] {
  return {
    severity: 'info',
    code: 'links/candidates-unlisted',
    message: `Left off the list of candidates are pairs of commitments: ${unlikely} less likely than ${LEAST_LISTED}, ${beyondTheBest} beyond the five best of both`,
    document,
  }
}
