import {z} from 'zod'

/** A period in our one spelling: `2003/04`, `2003/04 H1`, `2003/04 Q1-Q2`, `AY2008/09`, `2005`, `2005-03-31`, `2003/04..2005/06`. */
export const PeriodLabel = z.string().min(1)

export const PeriodPart = z.enum(['annual', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'])
export type PeriodPart = z.infer<typeof PeriodPart>

/** Where a fact about a document comes from; what is said by hand wins over what is inferred. */
export const Origin = z.enum(['manifest', 'option', 'title', 'text'])
export type Origin = z.infer<typeof Origin>

/** What period a report is about. */
export const DocumentPeriod = z.strictObject({
  label: PeriodLabel,
  year: z.string(),
  part: PeriodPart,
  edtf: z.string(),
  from: Origin,
  confidence: z.number().min(0).max(1),
  basis: z.string().optional(),
  /** the month in the report's head, where nothing there says more: its figures may be of that month, or it may be of an earlier year */
  month: PeriodLabel.optional(),
})
export type DocumentPeriod = z.infer<typeof DocumentPeriod>
