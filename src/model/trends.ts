import {z} from 'zod'
import {ChainEntry, Outcome, Promised, Slip, StatusAt} from './commitment-course.ts'
import {CorrectedFigure} from './indicator.ts'
import {Message} from './message.ts'
import {OfficerKind} from './officer.ts'
import {PeriodLabel} from './period.ts'
import {Place} from './position.ts'
import {Producer} from './producer.ts'
import {Of} from './table.ts'
import {Value} from './value.ts'
import {Word} from './word.ts'

/** What one field says about a candidate pair; `weight` is log2(m / u) of its level, in bits. */
export const Evidence = z.strictObject({field: z.string(), level: z.string(), weight: z.number()})
export type Evidence = z.infer<typeof Evidence>

/** Why two records are linked; the evidence adds up to the weight. */
export const Link = z.strictObject({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  relation: z.enum([
    'same',
    'continues',
    'same-measure-other-definition',
    'follow-on',
    'related',
    'comparator',
  ]),
  probability: z.number().min(0).max(1),
  weight: z.number(),
  evidence: z.array(Evidence).readonly(),
  by: z.enum(['rule', 'model', 'person']),
})
export type Link = z.infer<typeof Link>

/** SDMX code list CL_OBS_STATUS, the part that applies. */
export const ObsStatus = z.enum(['A', 'B', 'D', 'E', 'P', 'O', 'L', 'M'])
export type ObsStatus = z.infer<typeof ObsStatus>

export const PointSource = z.strictObject({
  document: z.string(),
  record: z.string(),
  position: Place,
  raw: z.string(),
  /** what a person put right: `raw` are still the report's words */
  corrected: CorrectedFigure.optional(),
})
export type PointSource = z.infer<typeof PointSource>

export const Point = z.strictObject({
  period: PeriodLabel,
  measure: z.enum(['actual', 'target', 'estimate']),
  value: Value,
  status: z.enum(['current', 'superseded', 'conflicting']),
  obsStatus: ObsStatus,
  sources: z.array(PointSource).min(1).readonly(),
})
export type Point = z.infer<typeof Point>

export const Change = z.strictObject({
  from: PeriodLabel,
  to: PeriodLabel,
  years: z.number(),
  absolute: z.number(),
  percent: z.number().nullable(),
  direction: z.enum(['improved', 'worsened', 'unchanged', 'unknown']),
})
export type Change = z.infer<typeof Change>

export const TargetOutcome = z.strictObject({
  period: PeriodLabel,
  target: Value,
  outcome: Value.nullable(),
  met: z.boolean().nullable(),
})
export type TargetOutcome = z.infer<typeof TargetOutcome>

export const Break = z.strictObject({
  period: PeriodLabel,
  reason: z.enum(['redefined', 'unit-changed', 'apparent']),
  stated: z.boolean(),
  evidence: z.string(),
  by: z.literal('person').optional(),
})
export type Break = z.infer<typeof Break>

/** The same measure elsewhere: a series of another authority, or a figure printed beside our own. */
export const Comparator = z.strictObject({
  series: z.string().optional(),
  period: PeriodLabel.optional(),
  of: Of.optional(),
  value: Value.optional(),
})
export type Comparator = z.infer<typeof Comparator>

/** One measure of one authority over the years. */
export const Series = z.strictObject({
  id: z.string(),
  authority: z.string().nullable(),
  code: z.string().nullable(),
  codes: z.array(z.strictObject({code: z.string(), periods: z.array(PeriodLabel).readonly()})).readonly(),
  title: z.string(),
  titles: z.array(z.strictObject({text: z.string(), documents: z.array(z.string()).readonly()})).readonly(),
  /** the rows that it was made of */
  records: z
    .array(z.strictObject({document: z.string(), record: z.string(), key: z.string()}))
    .readonly()
    .optional(),
  unit: z.string().nullable(),
  polarity: z.enum(['higher', 'lower', 'none', 'unknown']),
  polarityFrom: z.string(),
  points: z.array(Point).readonly(),
  changes: z.array(Change).readonly(),
  targets: z.array(TargetOutcome).readonly(),
  breaks: z.array(Break).readonly(),
  comparators: z.array(Comparator).readonly(),
  links: z.array(Link).readonly(),
  flags: z.array(z.string()).readonly(),
  was: z.array(z.string()).readonly(),
})
export type Series = z.infer<typeof Series>

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

/** A pair left to a person. */
export const Candidate = z.strictObject({
  id: z.string(),
  kind: z.enum(['indicator', 'officer', 'commitment']),
  a: z.string(),
  b: z.string(),
  probability: z.number().min(0).max(1),
  evidence: z.array(Evidence).readonly(),
  reason: z.string(),
  /** who looked at it and was not sure */
  unsure: Word.optional(),
})
export type Candidate = z.infer<typeof Candidate>

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
