import {distance} from 'fastest-levenshtein'
import {fingerprint} from '../model/identity.ts'
import {remember} from './remember.ts'

/**
 * How alike two short labels are, case and punctuation aside.
 *
 * @param floor  what is less like than this may be given as 0, which is quicker to tell
 * @returns      1 for the same words, 0 for nothing in common: one less the share of letters to change
 */
export function likeness(a: string, b: string, floor = 0): number {
  return likenessOfPrints(printOf(a), printOf(b), floor)
}

/** The same, of labels whose prints are known. */
export function likenessOfPrints(left: string, right: string, floor: number): number {
  if (left === '' || right === '') return 0 // marks without a letter are like nothing
  if (left === right) return 1
  const longest = Math.max(left.length, right.length)
  const most = 1 - Math.abs(left.length - right.length) / longest
  if (longest > 300 || most < floor) return 0
  return 1 - distance(left, right) / longest
}

/** Is one label the beginning or the end of the other, at a word's border? Headers wrap over rows so. */
export function isPartOf(part: string, whole: string): boolean {
  return isPartOfPrint(printOf(part), printOf(whole))
}

/** The same, of labels whose prints are known. */
export function isPartOfPrint(short: string, long: string): boolean {
  if (short.length < 4 || short.length >= long.length) return false
  if (long.startsWith(short) && long[short.length] === ' ') return true
  return long.endsWith(short) && long[long.length - short.length - 1] === ' '
}

/** The fingerprint of a label, kept, for labels come again and again. */
export const printOf = remember(fingerprint)
