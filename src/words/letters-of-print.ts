/** The print of a label with the set of its letters, a bit each. */
export interface LetteredPrint {
  readonly print: string
  readonly letters: number
}

/** A letter has one bit of 32; that some share one makes the tests below more generous and never wrong. */
export function letteredPrint(print: string): LetteredPrint {
  let letters = 0
  for (let at = 0; at < print.length; at++) letters |= 1 << (print.charCodeAt(at) & 31)
  return {print, letters}
}

/**
 * Could two prints be this much alike?
 *
 * An edit puts in a letter, takes one out, or both: so of the letters that only one has, there are at most two an edit.
 *
 * @returns `false` only where their likeness is below `least`
 */
export function mayBeAlike(a: LetteredPrint, b: LetteredPrint, least: number): boolean {
  const longest = Math.max(a.print.length, b.print.length)
  return count(a.letters ^ b.letters) <= 2 * Math.floor((1 - least) * longest + ROUNDING)
}

const ROUNDING = 1e-9

/** Does a print have all letters of another, as it must to hold it? */
export function holdsLetters(whole: LetteredPrint, part: LetteredPrint): boolean {
  return (part.letters & ~whole.letters) === 0
}

/** @see Warren, Hacker's Delight (2012), 5-1: bits set in a word */
function count(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
