import {z} from 'zod'

/** Who said a thing, when, and what for. */
export const Word = z.strictObject({by: z.string(), at: z.string(), note: z.string()})
export type Word = z.infer<typeof Word>

/** `A. Clerk, 2026-11-25: read both pages`. */
export function wordText({by, at, note}: Word): string {
  return `${by}, ${at}${note === '' ? '' : `: ${note}`}`
}

export function wordOf({by, at, note}: Word): Word {
  return {by, at, note}
}
