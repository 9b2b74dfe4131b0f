import {z} from 'zod'
import {ChainEntry, Outcome, Promised, Slip, StatusAt} from './commitment-course.ts'
import {Candidate, Link} from './link.ts'
import {Message} from './message.ts'
import {OfficerKind} from './officer.ts'
import {PeriodLabel} from './period.ts'
import {Place} from './position.ts'
import {Producer} from './producer.ts'
import {Series} from './series.ts'
import {Word} from './word.ts'

/** One commitment from report to report. */
export const CommitmentChain = z.strictObject({
  id: z.string(),
  authority: z.string().nullable(),
  promised: Promised,
  chain: z.array(ChainEntry).readonly(),
  slips: z.array(Slip).readonly(),
  statuses: z.array(StatusAt).readonly(),
  outcome: Outcome,
  links: z.array(Link).readonly(),
  /** earlier ids */
  was: z.array(z.string()).readonly().optional(),
})
export type CommitmentChain = z.infer<typeof CommitmentChain>

export const OfficerCluster = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: OfficerKind,
  authority: z.string().nullable(),
  mentions: z
    .array(
      z.strictObject({
        id: z.string(),
        key: z.string().optional(),
        document: z.string(),
        record: z.string(),
        raw: z.string(),
        period: PeriodLabel.nullable(),
        position: Place,
      }),
    )
    .readonly(),
  links: z.array(Link).readonly(),
  /** earlier ids */
  was: z.array(z.string()).readonly().optional(),
})
export type OfficerCluster = z.infer<typeof OfficerCluster>

/** What a person says of two councils: `a` was merged into `b`, in a period where that is said. */
export const AuthorityRelation = z.strictObject({
  relation: z.literal('merged-into'),
  a: z.string(),
  b: z.string(),
  period: PeriodLabel.optional(),
  by: z.literal('person'),
  said: Word,
})
export type AuthorityRelation = z.infer<typeof AuthorityRelation>

export const TrendsSummary = z.strictObject({
  documents: z.int(),
  authorities: z.int(),
  tables: z.int(),
  indicators: z.int(),
  observations: z.int(),
  commitments: z.int(),
  series: z.int(),
  seriesOverTwoYears: z.int(),
  seriesWithTwoOutturns: z.int(),
  officers: z.int(),
  candidates: z.int(),
  /** how many entries of decisions were applied, and how many match nothing any more */
  decided: z.strictObject({applied: z.int(), unmatched: z.int()}).optional(),
  messages: z.array(Message.extend({document: z.string()})).readonly(),
})
export type TrendsSummary = z.infer<typeof TrendsSummary>

export const Trends = z.strictObject({
  schema: z.literal('outturn/trends/1'),
  producer: Producer,
  documents: z
    .array(
      z.strictObject({
        id: z.string(),
        path: z.string(),
        sha256: z.string(),
        authority: z.string().nullable(),
        period: PeriodLabel.nullable(),
      }),
    )
    .readonly(),
  series: z.array(Series).readonly(),
  commitments: z.array(CommitmentChain).readonly(),
  officers: z.array(OfficerCluster).readonly(),
  candidates: z.array(Candidate).readonly(),
  relations: z.array(AuthorityRelation).readonly().optional(),
  summary: TrendsSummary,
})
export type Trends = z.infer<typeof Trends>
