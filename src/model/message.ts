import {z} from 'zod'
import {Place} from './position.ts'

export const Severity = z.enum(['info', 'warning', 'error'])

/** What we saw, what we did about it and where; `code` is `stage/what`. */
export const Message = z.strictObject({
  severity: Severity,
  code: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  message: z.string(),
  position: Place.optional(),
})

export type Message = z.infer<typeof Message>
