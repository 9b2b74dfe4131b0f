import {nameOthers} from './other-heads.ts'

/** Longer lines are no headers. */
const LONGEST = 400
/** What is shorter has no slips. */
const SHORTEST = 6
/** Of its letters, so many may differ: slips of a scanner. */
const SLIPS = 0.15

/**
 * Is a line another again, blanks and slips apart? Slips are looked for only where the words are long enough; other years
 * or measures are none.
 */
export function isPrintedAgain(text: string, other: string): boolean {
  return isAlike(text, other) && !nameOthers(text, other)
}

/** Which lines print one of these heads again? With other years right over it or under it, it heads another table. */
export function printedAgain(lines: readonly string[], heads: readonly string[]): boolean[] {
  return lines.map((_, at) => isOneOfHeads(lines, at, heads))
}

/** The same of one line. */
export function isOneOfHeads(lines: readonly string[], at: number, heads: readonly string[]): boolean {
  const text = lines[at] ?? ''
  return heads.some(
    (head, index) =>
      isPrintedAgain(text, head) &&
      [-1, 1].every((by) => !nameOthers(lines[at + by] ?? '', heads[index + by] ?? '')),
  )
}

function isAlike(text: string, other: string): boolean {
  if (text.length > LONGEST * 3 || other.length > LONGEST * 3) return false
  const [own, first] = [squeezed(text), squeezed(other)]
  if (first.length > LONGEST) return false
  if (first.length < SHORTEST) return own === first && own !== ''
  const slips = Math.max(1, Math.floor(first.length * SLIPS))
  return Math.abs(own.length - first.length) <= slips && countSlips(own, first, slips) <= slips
}

function squeezed(text: string): string {
  return text.replace(/[\s|/]+/g, '').toLowerCase()
}

/** Letters that differ, lack or are too many, counted from the left until there are too many. */
function countSlips(own: string, other: string, most: number): number {
  let slips = 0
  let [at, there] = [0, 0]
  while (at < own.length && there < other.length && slips <= most) {
    if (own[at] === other[there]) {
      at++
      there++
      continue
    }
    slips++
    const extra = own.startsWith(other.slice(there, there + 2), at + 1)
    const lacking = other.startsWith(own.slice(at, at + 2), there + 1)
    if (!lacking) at++
    if (lacking || !extra) there++
  }
  return slips + (own.length - at) + (other.length - there)
}
