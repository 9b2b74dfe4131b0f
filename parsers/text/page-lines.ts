import type {SourceLine} from './lines.ts'

const NUMBER_ALONE = /^(?:page\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?$/i
const NUMBER_OF = /^(?:page\s*)?\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/i
/** A running head is no longer. */
const LONGEST = 90
/** A line that stands so often beside page numbers is one of every page. */
const OFTEN = 3
/** The head of a report, which its pages repeat. */
const FIRST_LINES = 2

/** What a file prints on its pages beside its text. */
export interface PageLines {
  /** page numbers, with the word or alone */
  isNumber(text: string): boolean
  /** heads and feet that run through the file: its first lines again, or lines that recur beside page numbers */
  isRunning(text: string): boolean
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
  return {
    isNumber: isPageNumberLine,
    isRunning: (text) => {
      if (!isShort(text)) return false
      const mask = masked(text)
      return first.has(mask) || (counts.get(mask) ?? 0) >= OFTEN
    },
  }
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
