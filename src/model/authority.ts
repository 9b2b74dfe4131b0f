import {z} from 'zod'
import {Origin} from './period.ts'

/** The council that a report is about, under its full name; `basis` are the words it was inferred from. */
export const Authority = z.strictObject({
  name: z.string().min(1),
  code: z.string().optional(),
  from: Origin,
  confidence: z.number().min(0).max(1),
  basis: z.string().optional(),
})
export type Authority = z.infer<typeof Authority>
