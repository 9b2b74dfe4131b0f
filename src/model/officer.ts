import {z} from 'zod'

export const OfficerKind = z.enum(['person', 'post', 'body'])
export type OfficerKind = z.infer<typeof OfficerKind>

/** One mention of one officer: `raw` are this officer's words only. */
export const Officer = z.strictObject({id: z.string(), raw: z.string(), name: z.string(), kind: OfficerKind})
export type Officer = z.infer<typeof Officer>
