import {z} from 'zod'
import {Producer} from './producer.ts'

const count = z.int().min(0)
/** A part of a whole, from 0 to 1; null where there is no whole. */
const share = z.number().min(0).max(1).nullable()
const kind = z.enum(['indicator', 'officer', 'commitment'])

/** How the records of one kind were linked. */
export const LinkQuality = z.strictObject({
  kind,
  /** rows, or mentions of officers */
  records: count,
  /** of these, in a cluster with another */
  linked: count,
  /** of these, by rule or model alone, no person having said a word of their cluster */
  linkedAutomatically: count,
  automaticShare: share,
  clusters: count,
  clustersOfOne: count,
  links: z.strictObject({rule: count, model: count, person: count}),
  /** links of the model by probability: from, to (not included but at 1), how many */
  byProbability: z.array(z.strictObject({from: z.number(), to: z.number(), links: count})).readonly(),
  candidates: z.array(z.strictObject({reason: z.string(), pairs: count})).readonly(),
  /** records that a candidate pair names */
  inCandidates: count,
})
export type LinkQuality = z.infer<typeof LinkQuality>

/** How often one thing goes by several names, and several things by one. */
export const NameQuality = z.strictObject({
  kind: z.enum(['officer', 'indicator code', 'indicator title']),
  /** clusters with two records or more */
  clusters: count,
  /** of these, with two names or more */
  named: count,
  variationRate: share,
  /** names, each counted once an authority */
  names: count,
  /** of these, of two clusters or more */
  shared: count,
  homonymyRate: share,
})
export type NameQuality = z.infer<typeof NameQuality>

const tally = z.array(z.strictObject({of: z.string(), count})).readonly()

/** How far trends can be relied on, in figures. */
export const Quality = z.strictObject({
  schema: z.literal('outturn/quality/1'),
  producer: Producer,
  reports: z.strictObject({
    read: count,
    authorities: count,
    withoutAuthority: count,
    withoutPeriod: count,
    withoutRecords: count,
  }),
  counts: z.strictObject({
    series: count,
    partYearSeries: count,
    seriesOverTwoYears: count,
    observations: count,
    commitments: count,
    officers: count,
  }),
  linking: z.array(LinkQuality).readonly(),
  names: z.array(NameQuality).readonly(),
  points: z.strictObject({byStatus: tally, byObsStatus: tally, restated: count, rounded: count}),
  breaks: tally,
  polarity: tally,
  targets: z.strictObject({met: count, missed: count, notJudged: count}),
  messages: tally,
  authorities: z
    .array(
      z.strictObject({
        authority: z.string().nullable(),
        reports: count,
        series: count,
        commitments: count,
        officers: count,
        records: count,
        automaticShare: share,
      }),
    )
    .readonly(),
})
export type Quality = z.infer<typeof Quality>
