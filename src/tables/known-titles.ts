import {likenessOfPrints, printOf} from '../words/likeness.ts'
import {siblingKey} from './sections.ts'

/** Titles come back on the pages after; of a long report's, the latest are enough to be misread. */
const MOST_TITLES = 500

/** The titles met so far in a report, to be asked whether a text is one of them again. */
export class KnownTitles {
  private readonly prints = new Set<string>()
  /** the latest of them, and the same by length: a text is only like those of about its own */
  private readonly latest = new Set<string>()
  private readonly byLength = new Map<number, Set<string>>()
  private readonly siblings = new Set<string>()

  add(title: string): void {
    const sibling = siblingKey(title)
    if (sibling !== undefined) this.siblings.add(sibling)
    const print = printOf(title)
    if (print === '' || this.prints.has(print)) return
    this.prints.add(print)
    this.latest.add(print)
    this.byLength.set(print.length, (this.byLength.get(print.length) ?? new Set()).add(print))
    const [oldest] = this.latest.size > MOST_TITLES ? this.latest : []
    if (oldest === undefined) return
    this.latest.delete(oldest)
    this.byLength.get(oldest.length)?.delete(oldest)
  }

  /** Is the text this much like one of them? */
  hasLike(text: string, least: number): boolean {
    const print = printOf(text)
    if (print === '') return false
    if (this.prints.has(print)) return true
    const longest = Math.ceil(print.length / least)
    for (let length = Math.floor(print.length * least); length <= longest; length++) {
      for (const other of this.byLength.get(length) ?? [])
        if (likenessOfPrints(print, other, least) >= least) return true
    }
    return false
  }

  /** Do the words that make one of them one of several head the text too? */
  hasSibling(text: string): boolean {
    const key = siblingKey(text)
    return key !== undefined && this.siblings.has(key)
  }
}
