import {z} from 'zod'
import {Officer} from './officer.ts'
import {PeriodLabel} from './period.ts'
import {Place} from './position.ts'
import {Of} from './table.ts'
import {Value} from './value.ts'
import {Word} from './word.ts'

/** An identifier as printed and in our one spelling: `BV 99 ai` is `BV99a(i)` of the scheme `BV`. */
export const Code = z.strictObject({raw: z.string(), canonical: z.string(), scheme: z.string()})
export type Code = z.infer<typeof Code>

export const Measure = z.enum(['actual', 'target', 'estimate', 'variance', 'comparator'])
export type Measure = z.infer<typeof Measure>

/** What a person put right in a figure: their words, and what was read before. */
export const CorrectedFigure = z.strictObject({
  by: z.literal('person'),
  said: z.array(Word.extend({field: z.string(), value: z.string()})).readonly(),
  was: z.strictObject({value: Value, period: PeriodLabel}),
})
export type CorrectedFigure = z.infer<typeof CorrectedFigure>

export const Observation = z.strictObject({
  id: z.string(),
  measure: Measure,
  period: PeriodLabel,
  value: Value,
  of: Of.optional(),
  basis: z.string().optional(),
  notes: z.array(z.string()).readonly().optional(),
  from: z.enum(['text', 'colour', 'glyph']).optional(),
  corrected: CorrectedFigure.optional(),
  position: Place,
})
export type Observation = z.infer<typeof Observation>

export const Polarity = z.strictObject({value: z.enum(['higher', 'lower']), raw: z.string()})
export type Polarity = z.infer<typeof Polarity>

/** Arithmetic that the report invites; a check that fails is a message too, never a correction. */
export const Check = z.strictObject({
  check: z.string(),
  expected: z.string(),
  found: z.string(),
  ok: z.boolean(),
})
export type Check = z.infer<typeof Check>

/** A row of a table of performance indicators; `row` is its 0-based index in the table's rows. */
export const Indicator = z.strictObject({
  id: z.string(),
  key: z.string(),
  table: z.string(),
  row: z.int().min(0),
  code: Code.nullable(),
  aliases: z.array(z.string()).readonly(),
  title: z.string(),
  section: z.array(z.string()).readonly(),
  priority: z.string().optional(),
  department: z.string().optional(),
  observations: z.array(Observation).readonly(),
  officers: z.array(Officer).readonly(),
  comment: z.string().optional(),
  status: z.string().optional(),
  /** where it is not printed but drawn */
  statusFrom: z.literal('colour').optional(),
  direction: z.string().optional(),
  polarity: Polarity.optional(),
  /** Footnotes that a mark on the code or the title calls. */
  notes: z.array(z.string()).readonly().optional(),
  varianceSigned: z.number().optional(),
  references: z.array(z.string()).readonly(),
  checks: z.array(Check).readonly(),
})
export type Indicator = z.infer<typeof Indicator>
