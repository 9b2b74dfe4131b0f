import type {Message} from '../block.ts'
import {lineAt} from './line-ends.ts'

/** Text after one kind of damage was mended, and what is to be said of it. */
export interface Mended {
  readonly text: string
  readonly messages: readonly Message[]
}

/** One kind of oddity of a text, all its places taken together: a message a place would drown the others. */
export interface Finding {
  readonly severity: Message['severity']
  readonly code: `text/${string}`
  /** What was seen and done; `places` is “Here” or “Here and in 8 more places”. */
  readonly say: (places: string) => string
}

/** A text with some of its characters replaced: how many, and what the first was and became. */
export interface Replaced {
  readonly text: string
  readonly count: number
  readonly first: number
  readonly seen: string
  readonly read: string
}

/** Replace what a pattern finds; what `read` gives back as it was is not counted. */
export function replaceFound(
  text: string,
  pattern: RegExp,
  read: (seen: string, at: number) => string,
): Replaced {
  let [count, first, was, became] = [0, 0, '', '']
  const replaced = text.replace(pattern, (seen: string, ...rest: readonly unknown[]) => {
    const at = rest.find((one) => typeof one === 'number') ?? 0
    const as = read(seen, at)
    if (as !== seen && count++ === 0) [first, was, became] = [at, seen, as]
    return as
  })
  return {text: replaced, count, first, seen: was, read: became}
}

/** Count what a pattern finds, and where it is first. */
export function countFound(text: string, pattern: RegExp): {readonly count: number; readonly first: number} {
  const first = text.search(pattern)
  if (first < 0) return {count: 0, first: 0}
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return {count, first}
}

/** A finding as a message at the line of its first place; none where nothing was found. */
export function tellFinding(
  text: string,
  {count, first}: {readonly count: number; readonly first: number},
  {severity, code, say}: Finding,
): Message[] {
  if (count === 0) return []
  const line = lineAt(text, first)
  const more = count === 2 ? 'one more place' : `${count - 1} more places`
  const places = count === 1 ? 'Here' : `Here and in ${more}`
  return [{severity, code, message: say(places), position: {line, endLine: line}}]
}
