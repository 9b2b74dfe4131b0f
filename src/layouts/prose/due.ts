import {MONTH_LIKE} from '../../words/month-of.ts'

/** By when something is to be done, as its words say. */
export interface Due {
  readonly words: string
  /** it stands behind all other words, in brackets or behind a mark */
  readonly behind: boolean
}

const YEAR = String.raw`(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?`
const PART = String.raw`(?:(?:the )?(?:end of|start of|beginning of|early|mid|late|spring|summer|autumn|winter)[- ](?:of )?)?`
const DATE = String.raw`(?:${PART}(?:(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH_LIKE},? )?${YEAR})(?![\d%])`

const LIMIT = new RegExp(String.raw`\b(?:by|before|until|no later than) (${DATE})`, 'gi')
const WITHIN = new RegExp(String.raw`\b(?:in|during|for) (${DATE})`, 'gi')
/** A year alone behind words may be of anything: `Audit (2004)`. */
const BEHIND = new RegExp(
  String.raw`(?:[([]\s?(?:by |due )?|\s[–—-]\s(?:by )?|,? by )((?:${PART}(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH_LIKE},? (?:19|20)\d{2}|${PART}(?:19|20)\d{2}\s?[/–-]\s?\d{2,4}))\s?[)\]]?\.?$`,
  'i',
)

/**
 * The time by which a sentence says that something will be done; else the time in which. Two such times are of two things.
 *
 * @returns `undefined` where none is named, or nothing tells which of several is meant
 */
export function dueIn(text: string): Due | undefined {
  const behind = BEHIND.exec(text)?.[1]
  for (const pattern of [LIMIT, WITHIN]) {
    const times = new Set([...text.matchAll(pattern)].map(([, words = '']) => words))
    const [words] = times
    if (times.size > 1) return undefined
    if (words !== undefined) return {words, behind: words === behind}
  }
  return behind === undefined ? undefined : {words: behind, behind: true}
}
