import {z} from 'zod'
import {PeriodLabel} from './period.ts'
import {Place} from './position.ts'

export const Family = z.enum(['indicators', 'commitments', 'status', 'finance', 'review', 'other'])
export type Family = z.infer<typeof Family>

export const Role = z.enum([
  'code',
  'number',
  'description',
  'commitment',
  'priority',
  'department',
  'page-reference',
  'actual',
  'target',
  'estimate',
  'variance',
  'comparator',
  'timescale',
  'officer',
  'status',
  'direction',
  'comment',
  'amount',
  'other',
])
export type Role = z.infer<typeof Role>

/** Whose figure a column or an observation holds, where it is not the authority's own. */
export const Of = z.strictObject({who: z.string().optional(), statistic: z.string().optional()})
export type Of = z.infer<typeof Of>

export const Column = z.strictObject({
  name: z.string(),
  role: Role,
  period: PeriodLabel.optional(),
  unit: z.string().optional(),
  of: Of.optional(),
})
export type Column = z.infer<typeof Column>

export const RowKind = z.enum(['data', 'heading', 'total'])
export type RowKind = z.infer<typeof RowKind>

/** `rejoined`: cut by a page break or a wrap and made whole; `damaged`: kept as it stands; `cut`: text that ends or begins mid-sentence; `split`: one of several entries stacked in one drawn row; `undivided`: its last filled cell holds the words of that column and of all behind it. */
export const RowFlag = z.enum([
  'rejoined',
  'damaged',
  'ambiguous',
  'cut',
  'split',
  'deduplicated',
  'undivided',
])
export type RowFlag = z.infer<typeof RowFlag>

export const Row = z.strictObject({
  id: z.string(),
  kind: RowKind,
  cells: z.array(z.string()).readonly(),
  cellPositions: z.array(Place.nullable()).readonly().optional(),
  inherited: z.record(z.string(), z.string()).optional(),
  position: Place,
  flags: z.array(RowFlag).readonly(),
})
export type Row = z.infer<typeof Row>

/** One logical table: the pieces that page breaks cut it into are one again. */
export const Table = z.strictObject({
  id: z.string(),
  family: Family,
  section: z.array(z.string()).readonly(),
  caption: z.string().optional(),
  columns: z.array(Column).readonly(),
  rows: z.array(Row).readonly(),
  position: Place,
  damaged: z.string().optional(),
  confidence: z.number().min(0).max(1),
})
export type Table = z.infer<typeof Table>
