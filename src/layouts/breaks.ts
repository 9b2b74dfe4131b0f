import {differInPeriod} from '../words/differ-in-period.ts'
import {likeness, printOf} from '../words/likeness.ts'
import {isMeasure, readColumn} from '../words/read-role.ts'
import {findHeader, type FoundHeader} from './find-header.ts'
import type {FlowLine} from './flow.ts'
import {isPageNumber} from './page-lines.ts'

/** What stands among the rows of a table and is no row's. */
export interface Breaks {
  /** the header again, a page's number, or a line that stands above the table too */
  readonly isBreak: (line: number) => boolean
  /** how many lines the header takes that is printed again from this line on; 0 where none is */
  readonly headerAt: (line: number) => number
  /** another table's header begins: here the rows end */
  readonly isEnd: (line: number) => boolean
}

export const NO_BREAKS: Breaks = {isBreak: () => false, headerAt: () => 0, isEnd: () => false}

/** A header printed again may be misread, but not as much as this. */
const ALIKE = 0.8

/** Tell the lines below a header that are no row's; each is looked at when it is met, and once. */
export function findBreaks(lines: readonly FlowLine[], header: FoundHeader): Breaks {
  const above = new Set(lines.slice(Math.max(0, header.from - MOST_ABOVE), header.from).map(({text}) => text))
  const length = header.to - header.from - header.broken.length
  const headerAt = remember((line) => (line >= header.to && repeatsHeader(lines, line, header) ? length : 0))
  const isFurniture = (line: number) => {
    const text = lines[line]?.text ?? ''
    return isPageNumber(text) || (text.length > 8 && above.has(text))
  }
  const isHeader = (line: number) => {
    for (let back = 0; back < length; back++) if (headerAt(line - back) > back) return true
    return false
  }
  return {
    headerAt,
    isBreak: remember((line) => isFurniture(line) || isHeader(line)),
    isEnd: remember((line) => !isHeader(line) && findHeader(lines, line)?.rest.length === 0),
  }
}

/** So far above a table a line may stand that comes again among its rows. */
const MOST_ABOVE = 200

function remember<Answer>(ask: (line: number) => Answer): (line: number) => Answer {
  const answers = new Map<number, Answer>()
  return (line) => {
    const known = answers.get(line)
    if (known !== undefined) return known
    const answer = ask(line)
    answers.set(line, answer)
    return answer
  }
}

function repeatsHeader(lines: readonly FlowLine[], at: number, {from, to, broken}: FoundHeader): boolean {
  const first = lines[from]?.text ?? ''
  const again = lines[at]?.text ?? ''
  if (Math.abs(again.length - first.length) > first.length / 3 || again === '') return false
  if (likeness(first, again, ALIKE) < ALIKE) return false
  const own = lines.slice(from, to).filter((_, line) => !broken.includes(from + line))
  const [head, other] = [textOf(own), textOf(lines.slice(at, at + own.length))]
  return likeness(head, other, ALIKE) >= ALIKE && !nameOthers(head, other)
}

/** Of two headers word by word alike: another year or measure is no slip, but says of which table it is. */
function nameOthers(head: string, again: string): boolean {
  const [words, others] = [head.split(' '), again.split(' ')]
  return words.length === others.length && words.some((word, at) => isOther(word, others[at] ?? ''))
}

function isOther(word: string, other: string): boolean {
  if (word === other) return false
  const [own, role] = [readColumn(word).role, readColumn(other).role]
  if (isMeasure(own) && isMeasure(role) && own !== role) return true
  return (
    differInPeriod(word, other) || (isScheme(word) && isScheme(other) && printOf(word) !== printOf(other))
  )
}

function isScheme(word: string): boolean {
  return /^\p{Lu}{2,4}s?$/u.test(word) && readColumn(word).role === 'code'
}

function textOf(lines: readonly FlowLine[]): string {
  return lines.map(({text}) => text).join(' ')
}
