import {z} from 'zod'
import {Place} from './position.ts'
import {Producer} from './producer.ts'
import {PeriodLabel} from './period.ts'

/** The kinds of things that can be asked about, by the output that names them. */
export const SubjectKind = z.enum([
  'document',
  'section',
  'text',
  'table',
  'row',
  'indicator',
  'commitment',
  'observation',
  'officer mention',
  'series',
  'commitment chain',
  'officer',
  'link',
  'candidate',
  'record',
])
export type SubjectKind = z.infer<typeof SubjectKind>

/** What was asked about: its id, and in words what it is. */
export const Subject = z.strictObject({
  kind: SubjectKind,
  id: z.string(),
  key: z.string().optional(),
  name: z.string(),
})
export type Subject = z.infer<typeof Subject>

/** A line of the source as it stands there; of a very long one the part that matters, `cut` characters left out. */
export const QuotedLine = z.strictObject({
  line: z.int().min(1),
  text: z.string(),
  cut: z.int().optional(),
  /** it is of the header over what was asked about */
  header: z.literal(true).optional(),
})
export type QuotedLine = z.infer<typeof QuotedLine>

/** Where a thing stands, with the words there. */
export const Quotation = z.strictObject({
  document: z.string(),
  path: z.string(),
  authority: z.string().nullable(),
  period: PeriodLabel.nullable(),
  position: Place,
  /** the words as the output has them */
  words: z.string(),
  /** none where the report is not at hand, or has no lines */
  lines: z.array(QuotedLine).readonly(),
  /** why there are none, or not all */
  note: z.string().optional(),
})
export type Quotation = z.infer<typeof Quotation>

/** One decision on the way: what it is about, what was decided, by which words and where. */
export const Finding = z.strictObject({
  about: z.enum([
    'layout',
    'table',
    'column',
    'cell',
    'row',
    'code',
    'title',
    'value',
    'unit',
    'period',
    'note',
    'officer',
    'status',
    'timescale',
    'authority',
    'check',
    'message',
    'record',
    'link',
    'point',
  ]),
  says: z.string(),
  position: Place.optional(),
  /** what it leads to */
  id: z.string().optional(),
})
export type Finding = z.infer<typeof Finding>

/** One bar of a link's weight, in bits: positive speaks for one thing, negative for two. */
export const Bar = z.strictObject({field: z.string(), level: z.string(), weight: z.number()})
export type Bar = z.infer<typeof Bar>

/** The bars of one comparison, which add up to its weight. */
export const Weighing = z.strictObject({
  a: z.string(),
  b: z.string(),
  bars: z.array(Bar).readonly(),
  weight: z.number(),
  probability: z.number().min(0).max(1),
  /** bits that a link needs */
  needed: z.number(),
})
export type Weighing = z.infer<typeof Weighing>

/** Why a thing is as it is, or why two are one or are not. */
export const Explanation = z.strictObject({
  schema: z.literal('outturn/why/1'),
  producer: Producer,
  subjects: z.array(Subject).min(1).max(2).readonly(),
  sources: z.array(Quotation).readonly(),
  findings: z.array(Finding).readonly(),
  weighings: z.array(Weighing).readonly(),
})
export type Explanation = z.infer<typeof Explanation>
