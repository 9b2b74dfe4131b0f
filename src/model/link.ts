import {z} from 'zod'
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
