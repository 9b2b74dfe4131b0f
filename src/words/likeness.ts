import {distance} from 'fastest-levenshtein'
import {fingerprint} from '../model/identity.ts'

/**
 * How alike two short labels are, case and punctuation aside.
 *
 * @param floor  what is less like than this may be given as 0, which is quicker to tell
 * @returns      1 for the same words, 0 for nothing in common: one less the share of letters to change
 */
export function likeness(a: string, b: string, floor = 0): number {
  const [left, right] = [printOf(a), printOf(b)]
  if (left === '' || right === '') return 0 // marks without a letter are like nothing
  if (left === right) return 1
  const longest = Math.max(left.length, right.length)
  const most = 1 - Math.abs(left.length - right.length) / longest
  if (longest > 300 || most < floor) return 0
  return 1 - distance(left, right) / longest
}

/** Is one label the beginning or the end of the other, at a word's border? Headers wrap over rows so. */
export function isPartOf(part: string, whole: string): boolean {
  const [short, long] = [printOf(part), printOf(whole)]
  if (short.length < 4 || short.length >= long.length) return false
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`)
}

/** Labels come again and again: their prints are kept, so many at most. */
const PRINTS = new Map<string, string>()
const MOST_PRINTS = 4096

function printOf(text: string): string {
  const known = PRINTS.get(text)
  if (known !== undefined) return known
  if (PRINTS.size >= MOST_PRINTS) PRINTS.clear()
  const print = fingerprint(text)
  PRINTS.set(text, print)
  return print
}
