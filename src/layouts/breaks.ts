import {likeness} from '../words/likeness.ts'
import type {FoundHeader} from './find-header.ts'
import type {FlowLine} from './flow.ts'

/** Lines among the rows of a table that are no row's. */
export interface Breaks {
  /** the header again: from its first line to how many lines it takes */
  readonly headers: ReadonlyMap<number, number>
  readonly isBreak: (line: number) => boolean
}

/** A header printed again may be misread, but not as much as this. */
const ALIKE = 0.8
const PAGE_NUMBER = /^(?:page\s*\d{1,4}(?:\s*of\s*\d{1,4})?|\d{1,4}\s+of\s+\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])$/i

/** Find the lines below a header that repeat it, number a page, or repeat a line that stands above the table. */
export function findBreaks(lines: readonly FlowLine[], header: FoundHeader): Breaks {
  const headers = new Map<number, number>()
  const breaks = new Set<number>()
  const above = new Set(lines.slice(0, header.from).map(({text}) => text))
  for (let at = header.to; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const length = repeatsHeader(lines, at, header) ? header.to - header.from : 0
    if (length > 0) {
      headers.set(at, length)
      for (let own = at; own < at + length; own++) breaks.add(own)
      at += length - 1
    } else if (PAGE_NUMBER.test(text) || (text.length > 8 && above.has(text))) breaks.add(at)
  }
  return {headers, isBreak: (line) => breaks.has(line)}
}

function repeatsHeader(lines: readonly FlowLine[], at: number, {from, to}: FoundHeader): boolean {
  const first = lines[from]?.text ?? ''
  const own = lines[at]?.text ?? ''
  if (Math.abs(own.length - first.length) > first.length / 3 || own === '') return false
  if (likeness(first, own, ALIKE) < ALIKE) return false
  return likeness(textOfLines(lines, from, to), textOfLines(lines, at, at + to - from), ALIKE) >= ALIKE
}

function textOfLines(lines: readonly FlowLine[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({text}) => text)
    .join(' ')
}
