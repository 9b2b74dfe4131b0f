import {z} from 'zod'

const raw = z.string()
export const Qualifier = z.enum([
  'estimated',
  'provisional',
  'approximate',
  'revised',
  'cumulative',
  'unaudited',
  'audited',
])
export type Qualifier = z.infer<typeof Qualifier>
const qualifiers = z.array(Qualifier).readonly().optional()
const unit = z.string()

/** A number as printed: `value` in plain units (`£3.1m` is 3100000), `decimals` the printed places. */
export const NumberValue = z.strictObject({
  type: z.literal('number'),
  value: z.number(),
  unit: unit.optional(),
  decimals: z.int().min(0),
  op: z.enum(['lt', 'le', 'gt', 'ge']).optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  raw,
  qualifiers,
})
export type NumberValue = z.infer<typeof NumberValue>

export const MissingReason = z.enum(['blank', 'not-applicable', 'not-available', 'awaited', 'not-measured'])
export type MissingReason = z.infer<typeof MissingReason>

/** A cell's value is one of its kinds; none is `null`, for `n/a`, a blank and “awaited” are three facts. */
export const Value = z.discriminatedUnion('type', [
  NumberValue,
  z.strictObject({
    type: z.literal('range'),
    low: z.number(),
    high: z.number(),
    unit: unit.optional(),
    raw,
    qualifiers,
  }),
  z.strictObject({
    type: z.literal('relative'),
    text: z.string(),
    by: z.number().optional(),
    unit: unit.optional(),
    raw,
    qualifiers,
  }),
  z.strictObject({type: z.literal('boolean'), value: z.boolean(), raw, qualifiers}),
  z.strictObject({type: z.literal('date'), edtf: z.string(), raw, qualifiers}),
  z.strictObject({type: z.literal('level'), value: z.number().optional(), text: z.string(), raw, qualifiers}),
  z.strictObject({type: z.literal('text'), text: z.string(), raw, qualifiers}),
  z.strictObject({type: z.literal('missing'), reason: MissingReason, raw, qualifiers}),
])
export type Value = z.infer<typeof Value>
