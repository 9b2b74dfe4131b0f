import {grouped} from '../value-words.ts'

/** `1 report`, `12,345 reports`; the plural is said where it has more than an s. */
export function counted(figure: number, what: string, plural = `${what}s`): string {
  return `${grouped(String(figure))} ${figure === 1 ? what : plural}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  const [last, ...before] = names.toReversed()
  if (last === undefined) return ''
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
}
