import {readDate} from './read-date.ts'

/** What follows is when something begins: `from`, `since`, `starting in`, `to commence by`. */
const BEGINS =
  /(?<![a-z])(?:from|since|start(?:s|ed|ing)?|begins?|beginning|began|commenc(?:e[sd]?|ing|ement)|w\.?e\.?f\.?)(?![a-z])[\s:,–-]*/gi
/** `by the start of 2008`, `at the beginning of April`: the start of a time, not of what is done in it. */
const OF_A_TIME = /(?:^|\b(?:by|before|until|at|in)\s+)(?:the\s+)?(?:very\s+)?(?:start|beginning)\s+of\b/i
const ONWARDS = /^(.+?),?\s+(?:and\s+)?(?:onwards?|thereafter|beyond)\.?$/i

/**
 * Read when something begins that has no end: `From March 2008`, `Starting in 2008/09`, `March 2008 onwards`.
 *
 * @returns  EDTF's open interval, `2008-03/..`; `undefined` for all else, `from April to June 2001` and
 *           `by the start of 2008` among it
 */
export function readStart(words: string): string | undefined {
  const onwards = ONWARDS.exec(words)?.[1]
  const begins = OF_A_TIME.test(words) ? [] : [...words.matchAll(BEGINS)]
  const after = begins.map((match) => words.slice(match.index + match[0].length))
  const dates = [...(onwards === undefined ? [] : [onwards]), ...after].flatMap(
    (text) => readDate(text) ?? [],
  )
  return dates[0] === undefined ? undefined : `${startOf(dates[0])}/..`
}

/** The date, or the first of an interval's two. */
export function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf
}

/** Is it a date of ours that says only when something begins? */
export function isOpen(edtf: string): boolean {
  return edtf.endsWith('/..')
}
