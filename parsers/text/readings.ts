import {fitsBetween} from './plausibility.ts'

/** What a character of a text may be read as; ASCII is always itself. */
export type ReadAs = (character: string) => string

/** How well the characters of one reading fit between their neighbours. */
export interface Fit {
  readonly sum: number
  /** How many fit nowhere. */
  readonly bad: number
}

/** Two readings of one text held against each other. */
export interface Comparison {
  readonly one: Fit
  readonly other: Fit
  /** The characters on which they differ. */
  readonly differing: number
}

/** A long text shows its encoding soon. */
const ENOUGH = 4000

/** Hold two readings of a text against each other, where they differ. */
export function compareReadings(text: string, one: ReadAs, other: ReadAs): Comparison {
  const fits = {one: {sum: 0, bad: 0}, other: {sum: 0, bad: 0}}
  let differing = 0
  for (const {index, 0: character} of text.matchAll(/[\u0080-\uffff]/g)) {
    if (differing === ENOUGH) break
    if (one(character) === other(character)) continue
    differing++
    add(fits.one, fitAt(text, index, one))
    add(fits.other, fitAt(text, index, other))
  }
  return {...fits, differing}
}

function add(fit: {sum: number; bad: number}, how: number): void {
  fit.sum += how
  if (how < 0) fit.bad++
}

function fitAt(text: string, index: number, read: ReadAs): number {
  const [before, character, after] = [index - 1, index, index + 1].map((at) => readAt(text.charAt(at), read))
  return fitsBetween(before ?? '', character ?? '', after ?? '')
}

function readAt(character: string, read: ReadAs): string {
  return character < '\u0080' ? character : read(character)
}
