import {segmentsOf} from './line-segments.ts'
import type {SourceLine} from './lines.ts'

const NUMBER_ALONE = /^(?:page\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?$/i
const NUMBER_OF = /^(?:page\s*)?\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/i
/** A running head is no longer. */
const LONGEST = 90
/** A line that stands so often beside page numbers is one of every page. */
const OFTEN = 3
/** The head of a report, which its pages repeat. */
const FIRST_LINES = 2
/** Words and a number of a page in one line: a name, a title, and the number. */
const MOST_PARTS = 3
/** The number with its word, which a bare one among figures is not. */
const WORDED_NUMBER = /^page\s\d{1,4}(?: of \d{1,4})?$/i

/** What a file prints on its pages beside its text. */
export interface PageLines {
  /** page numbers, with the word or alone */
  isNumber(text: string): boolean
  /** heads and feet that run through the file: its first lines again, or lines that recur beside page numbers */
  isRunning(text: string): boolean
  /** heads and feet in several parts, as wide blanks part them: no header that is printed again */
  isRunningParts(text: string): boolean
}

/** Count the lines that stand beside page numbers, and know the file's running heads. */
export function learnPages(lines: readonly SourceLine[]): PageLines {
  const written = lines.map(({text}) => text).filter((text) => text.trim() !== '')
  const counts = new Map<string, number>()
  written.forEach((text, at) => {
    if (!isShort(text) || ![at - 1, at + 1].some((next) => isPageNumberLine(written[next] ?? ''))) return
    const mask = masked(text)
    counts.set(mask, (counts.get(mask) ?? 0) + 1)
  })
  const first = new Set(written.slice(0, FIRST_LINES).filter(isShort).map(masked))
  const feet = numberedFeet(lines)
  return {
    isNumber: isPageNumberLine,
    isRunningParts: (text) => feet.has(text) || isHeadOfParts(text, first),
    isRunning: (text) => {
      if (!isShort(text)) return false
      const mask = masked(text)
      return first.has(mask) || (counts.get(mask) ?? 0) >= OFTEN
    },
  }
}

/** The first lines of the report beside each other, as running heads print them: its council left, its title right. */
function isHeadOfParts(text: string, first: ReadonlySet<string>): boolean {
  if (text.length > LONGEST * 3 || !/\S[ \u00a0]{2,}\S/.test(text)) return false
  const parts = segmentsOf(text).map((part) => part.text)
  const named = parts.filter((part) => first.has(masked(part)))
  return (
    parts.length <= MOST_PARTS &&
    named.length > 0 &&
    parts.every((part) => first.has(masked(part)) || isPageNumberLine(part))
  )
}

/**
 * Lines of words beside `page 17`, blank lines about them: where the rows next to them have such a number too, it is of a
 * column that refers to pages.
 */
function numberedFeet(lines: readonly SourceLine[]): ReadonlySet<string> {
  const feet = new Set<string>()
  let before = false
  lines.forEach(({text}, at) => {
    if (text.trim() === '') return
    const numbered = isNumbered(text)
    const alone = isBlank(lines[at - 1]) && isBlank(lines[at + 1])
    if (numbered && alone && !before && !isNumbered(nextWritten(lines, at))) feet.add(text)
    before = numbered
  })
  return feet
}

function isBlank(line: SourceLine | undefined): boolean {
  return line === undefined || line.text.trim() === ''
}

function nextWritten(lines: readonly SourceLine[], at: number): string {
  const near = lines.slice(at + 1, at + 1 + OFTEN)
  return near.find(({text}) => text.trim() !== '')?.text ?? ''
}

/** Words and the number of a page, and no figure else. */
function isNumbered(text: string): boolean {
  if (text.length > LONGEST * 3 || !/page/i.test(text)) return false
  const parts = segmentsOf(text).map((part) => part.text)
  const words = parts.filter((part) => !WORDED_NUMBER.test(part))
  return (
    parts.length >= 2 &&
    parts.length <= MOST_PARTS &&
    words.length === parts.length - 1 &&
    words.every((part) => /^\p{L}/u.test(part))
  )
}

function isShort(text: string): boolean {
  return text.length <= LONGEST * 2 && text.trim().length <= LONGEST && /\p{L}{3}/u.test(text)
}

/** `12`, `- 12 -`, `Page 12 of 160`; a year is none. */
export function isPageNumberLine(text: string): boolean {
  if (text.length > LONGEST * 2) return false
  const words = text.trim()
  if (words.length > 20 || /^(19|20)\d{2}$/.test(words)) return false
  return NUMBER_ALONE.test(words) || NUMBER_OF.test(words)
}

function masked(words: string): string {
  return words.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
}
