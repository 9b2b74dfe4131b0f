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

/** What a column is known by: the header over it, that of another table of the report, or what its cells hold. */
export const ColumnFrom = z.enum(['header', 'borrowed', 'contents'])
export type ColumnFrom = z.infer<typeof ColumnFrom>

export const Column = z.strictObject({
  name: z.string(),
  role: Role,
  period: PeriodLabel.optional(),
  unit: z.string().optional(),
  of: Of.optional(),
  from: ColumnFrom.optional(),
})
export type Column = z.infer<typeof Column>

export const RowKind = z.enum(['data', 'heading', 'total'])
export type RowKind = z.infer<typeof RowKind>

/** The lights of a traffic light. */
export const Light = z.enum(['red', 'amber', 'green'])
export type Light = z.infer<typeof Light>

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
  /** by column index, the colours drawn in its cells that may be a status: of their ground, a shape, or a sign */
  colours: z.record(z.string(), Light).optional(),
  position: Place,
  flags: z.array(RowFlag).readonly(),
})
export type Row = z.infer<typeof Row>

/** How the source lays cells out; the words are those of the parsers. */
export const Layout = z.enum([
  'tabs',
  'pipes',
  'slashes',
  'commas',
  'fixed-width',
  'spaced-rows',
  'cell-a-line',
  'one-line',
  'figures-in-prose',
  'form',
  'list',
  'ruled',
  'aligned',
  'cells',
])

const Share = z.number().min(0).max(1)

/** Pieces of a table on end that are laid out alike, and why they were taken to be. */
export const Drawn = z.strictObject({
  layout: Layout,
  because: z.string(),
  position: Place,
  /** how well the piece that fits least fits what stands on its page, and the parts of that: PDFs only */
  fit: z.strictObject({score: Share, parts: z.record(z.string(), Share)}).optional(),
})
export type Drawn = z.infer<typeof Drawn>

/** One logical table: the pieces that page breaks cut it into are one again. */
export const Table = z.strictObject({
  id: z.string(),
  family: Family,
  section: z.array(z.string()).readonly(),
  caption: z.string().optional(),
  columns: z.array(Column).readonly(),
  rows: z.array(Row).readonly(),
  position: Place,
  drawn: z.array(Drawn).readonly().optional(),
  damaged: z.string().optional(),
  confidence: z.number().min(0).max(1),
})
export type Table = z.infer<typeof Table>
