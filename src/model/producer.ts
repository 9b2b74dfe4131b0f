import {z} from 'zod'

/** The options by which one report was read that change what is read of it; only those that were given. */
const read = {
  authority: z.string().optional(),
  period: z.string().optional(),
  formatIn: z.enum(['text', 'markdown', 'html', 'pdf', 'docx', 'doc', 'rtf']).optional(),
  /** pages of files that have pages: `3`, `3-7`, `3-` */
  pages: z.string().optional(),
}

/**
 * The options given by hand that change what an output says.
 *
 * No path, no password, and nothing that says how the work is shared out. Of an output made from several
 * documents, those that were given alike for all; `differing` names those that were not.
 */
export const Options = z.strictObject({
  ...read,
  differing: z
    .array(z.enum(['authority', 'period', 'formatIn', 'pages']))
    .readonly()
    .optional(),
  /** what trends were narrowed to */
  code: z.array(z.string()).readonly().optional(),
  authorityIs: z.array(z.string()).readonly().optional(),
})
export type Options = z.infer<typeof Options>

/** Who made an output: the program, its version, what was asked of it, the versions of its model and reference facts. */
export const Producer = z.strictObject({
  name: z.literal('outturn'),
  version: z.string(),
  options: Options,
  model: z.string(),
  reference: z.string(),
})

export type Producer = z.infer<typeof Producer>
