import {z} from 'zod'

const said = {
  /** who says it */
  by: z.string().min(1),
  /** the day, or the day and the time: `2026-11-25`, `2026-11-25T14:03:00Z` */
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/, 'expected a day: 2026-11-25'),
  note: z.string().default(''),
}
const authority = z.string().min(1).optional()
const path = z.string().min(1).optional()

/**
 * Whether two records, or two mentions of officers, are one thing.
 *
 * `a` and `b` are keys; of officers also names, which stand for every mention of that name in the council's reports.
 * `authority` is needed where reports of several councils have the key, `aIn` and `bIn` (paths of reports) to mean the
 * row of one report where several have it.
 */
export const RecordDecision = z.strictObject({
  a: z.string().min(1),
  b: z.string().min(1),
  kind: z.enum(['indicator', 'officer', 'commitment']),
  same: z.union([z.boolean(), z.literal('unsure')]),
  authority,
  aIn: path,
  bIn: path,
  ...said,
})
export type RecordDecision = z.infer<typeof RecordDecision>

/** Whether two names are of one council; or that one was merged into the other, in a year. */
export const AuthorityDecision = z.strictObject({
  a: z.string().min(1),
  b: z.string().min(1),
  kind: z.literal('authority'),
  same: z.boolean(),
  relation: z.literal('merged-into').optional(),
  period: z.string().min(1).optional(),
  ...said,
})
export type AuthorityDecision = z.infer<typeof AuthorityDecision>

export const LinkDecision = z.discriminatedUnion('kind', [RecordDecision, AuthorityDecision])
export type LinkDecision = z.infer<typeof LinkDecision>

/**
 * What a record should say.
 *
 * `field` is `actual 2002/03` (target, estimate, variance or comparator as well) with the value as a report would print
 * it; `period actual 2002/03` with the period that the figure is of; `polarity` with `higher`, `lower` or `none`;
 * `break 2004/05` with `redefined`, `unit-changed`, `apparent` or `none`; `authority` with the name of a council. For
 * `authority` the key may be the path of a report: then the whole report is that council's.
 */
export const Correction = z.strictObject({
  key: z.string().min(1),
  field: z.string().min(1),
  value: z.union([z.string(), z.number()]),
  authority,
  in: path,
  ...said,
})
export type Correction = z.infer<typeof Correction>

/** `decisions.json`: a person's word. */
export const Decisions = z.strictObject({
  $schema: z.string().optional(),
  links: z.array(LinkDecision).readonly().default([]),
  corrections: z.array(Correction).readonly().default([]),
})
export type Decisions = z.infer<typeof Decisions>

/** Where an entry stands: `links[3]` of a file, counted from 0, and its line, counted from 1. */
export interface EntryPlace {
  readonly path: string
  readonly name: string
  readonly line: number
}

export interface Placed<Entry> {
  readonly entry: Entry
  readonly place: EntryPlace
}

/** All that was decided, in whatever files. */
export interface Decided {
  readonly links: readonly Placed<LinkDecision>[]
  readonly corrections: readonly Placed<Correction>[]
}
