import {z} from 'zod'
import {CorrectedFigure} from './indicator.ts'
import {Link} from './link.ts'
import {PeriodLabel} from './period.ts'
import {Place} from './position.ts'
import {Of} from './table.ts'
import {Value} from './value.ts'

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
