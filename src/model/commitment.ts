import {z} from 'zod'
import {Officer} from './officer.ts'
import {PeriodLabel} from './period.ts'

export const StatusNow = z.enum(['red', 'amber', 'green', 'achieved', 'ended', 'not-measured', 'unknown'])
export type StatusNow = z.infer<typeof StatusNow>

export const Status = z.strictObject({
  now: StatusNow,
  previous: StatusNow.optional(),
  previousPeriod: PeriodLabel.optional(),
  from: z.enum(['cell', 'section', 'colour']),
  raw: z.string(),
})
export type Status = z.infer<typeof Status>

export const Timescale = z.strictObject({raw: z.string(), edtf: z.string().optional()})
export type Timescale = z.infer<typeof Timescale>

/** A row of a table of commitments or statuses: what was promised, by when, by whom, and how it goes. */
export const Commitment = z.strictObject({
  id: z.string(),
  key: z.string(),
  table: z.string(),
  row: z.int().min(0),
  number: z.string().optional(),
  theme: z.string().optional(),
  reference: z.string().optional(),
  section: z.array(z.string()).readonly(),
  priority: z.string().optional(),
  department: z.string().optional(),
  commitment: z.string(),
  parts: z.strictObject({title: z.string(), target: z.string()}).optional(),
  timescale: Timescale.optional(),
  officers: z.array(Officer).readonly(),
  progress: z.string(),
  status: Status.nullable(),
  references: z.array(z.string()).readonly(),
})
export type Commitment = z.infer<typeof Commitment>
