import type {Trends} from '../model/trends.ts'
import {memberName, type Published, type PublishedMember} from './keep-ids.ts'

/** The ids that trends were published under, by what they are of. */
export interface Ledger {
  readonly series: readonly Published[]
  /** series of parts of years */
  readonly parts: readonly Published[]
  readonly commitments: readonly Published[]
  readonly officers: readonly Published[]
}

export const NO_LEDGER: Ledger = {series: [], parts: [], commitments: [], officers: []}

/** Read the ids of earlier trends, so that later ones keep them. */
export function ledgerOf(trends: Pick<Trends, 'documents' | 'series' | 'commitments' | 'officers'>): Ledger {
  const paths = new Map(trends.documents.map(({id, path}) => [id, path]))
  const member = (authority: string | null, {document, record, key}: Membership): PublishedMember => ({
    record,
    ...(key === undefined ? {} : {name: memberName(authority, paths.get(document) ?? '', key)}),
  })
  const published = ({id, authority, was = []}: Publishable, members: readonly Membership[]): Published => ({
    id,
    was,
    members: members.map((one) => member(authority, one)),
  })
  const series = trends.series.map((one) => ({
    isPart: one.flags.includes('part-year'),
    published: published(one, one.records ?? one.points.flatMap(({sources}) => sources)),
  }))
  return {
    series: series.filter(({isPart}) => !isPart).map((one) => one.published),
    parts: series.filter(({isPart}) => isPart).map((one) => one.published),
    commitments: trends.commitments.map((one) => published(one, one.chain)),
    officers: trends.officers.map((one) =>
      published(
        one,
        one.mentions.map(({id, document, key}) => ({
          document,
          record: id,
          ...(key === undefined ? {} : {key}),
        })),
      ),
    ),
  }
}

interface Membership {
  readonly document: string
  readonly record: string
  readonly key?: string | undefined
}

interface Publishable {
  readonly id: string
  readonly authority: string | null
  readonly was?: readonly string[] | undefined
}
