import {MONTH_NAMED} from './month-of.ts'
import {readDate} from './read-date.ts'
import {readStart} from './read-start.ts'

const SEASON = '(?:spring|summer|autumn|winter)'
/** `By Spring 2006`, `31 March 2008`, `2005/06` at the end of a sentence, with the word that leads it. */
const TRAILING = new RegExp(
  String.raw`[\s.,;:–-]+((?:(?:from|since|starting|commencing|by|until|before|during|end of)\s+)*(?:(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${MONTH_NAMED}|${SEASON}(?:\s*/\s*${SEASON})?)\s+)?(?:19|20)\d{2}(?:\s?/\s?\d{2,4})?)\s*\.?$`,
  'i',
)

/** A text, and the date that stood at its end. */
export interface DatedText {
  readonly text: string
  /** as printed */
  readonly raw?: string
  readonly edtf?: string
}

/**
 * Take the date from the end of a sentence: `Develop the strategy; March 2009`.
 *
 * `in 2003/04` at the end is part of the sentence and stays; a sentence that is nothing but its date is left whole.
 */
export function splitTrailingDate(text: string): DatedText {
  const match = TRAILING.exec(text)
  if (match === null || isDate(text)) return {text}
  const before = text.slice(0, match.index)
  const raw = (match[1] ?? '').trim()
  const dateWords = raw.replace(/\s*\/\s*/, '/')
  const edtf = readDate(dateWords.replace(/^(?:starting|commencing)\s+/i, ''))
  if (edtf === undefined || before.trim() === '' || RUNS_ON.test(before)) return {text}
  // an act has its year behind its name
  if (/^\d{4}$/.test(raw) && /^\s/.test(match[0])) return {text}
  return {text: before.trim(), raw, edtf: readStart(dateWords) ?? edtf}
}

/** Words after which a date is part of the sentence. */
const RUNS_ON = /\b(?:in|to|of|for|than|and|or)\s*$/i

function isDate(text: string): boolean {
  return readDate(text.replace(/\s*\/\s*/, '/')) !== undefined
}
