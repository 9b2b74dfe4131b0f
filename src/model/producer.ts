import {z} from 'zod'

/** Who made an output: the program, its version, the version of the model and of the reference facts. */
export const Producer = z.strictObject({
  name: z.literal('outturn'),
  version: z.string(),
  model: z.string(),
  reference: z.string(),
})

export type Producer = z.infer<typeof Producer>
