import {z} from 'zod'
import {StatusNow} from './commitment.ts'
import {PeriodLabel} from './period.ts'
import {Place} from './position.ts'

/** Which report says so, and in which of its rows. */
const SaidBy = {document: z.string(), record: z.string(), period: PeriodLabel.nullable()}

/** When a commitment is due, as one report prints it, in a column of its own or at the end of its sentence. */
export const Due = z.strictObject({
  raw: z.string(),
  edtf: z.string().optional(),
  from: z.enum(['timescale', 'text']),
})
export type Due = z.infer<typeof Due>

/** A commitment as one report has it. */
export const ChainEntry = z.strictObject({
  document: z.string(),
  record: z.string(),
  key: z.string(),
  period: PeriodLabel.nullable(),
  number: z.string().optional(),
  reference: z.string().optional(),
  commitment: z.string(),
  due: Due.optional(),
  status: StatusNow.optional(),
  progress: z.string(),
  position: Place,
})
export type ChainEntry = z.infer<typeof ChainEntry>

/** The first report of the archive that has it. */
export const Promised = z.strictObject(SaidBy)
export type Promised = z.infer<typeof Promised>

/** A report gives another date than the one before it; `figuresChanged` where what is promised changed with it. */
export const Slip = z.strictObject({
  ...SaidBy,
  from: z.string(),
  to: z.string(),
  /** between the last months that the two dates may mean; below 0 where it was brought forward */
  months: z.int(),
  figuresChanged: z.boolean(),
})
export type Slip = z.infer<typeof Slip>

/** How it stood in a period, by that period's report, or by a later one that looks back. */
export const StatusAt = z.strictObject({
  document: z.string(),
  record: z.string(),
  period: PeriodLabel,
  status: StatusNow,
  said: z.enum(['then', 'later']),
})
export type StatusAt = z.infer<typeof StatusAt>

/**
 * What became of it, as far as the archive tells: `open` if the last report of commitments still has it, and
 * `not-heard-of-again` if that many later reports do not.
 */
export const Outcome = z.strictObject({
  ...SaidBy,
  became: z.enum(['achieved', 'ended', 'open', 'not-heard-of-again']),
  from: z.enum(['status', 'progress', 'last-report']),
  laterReports: z.int().min(0),
})
export type Outcome = z.infer<typeof Outcome>
