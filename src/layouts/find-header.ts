import type {FlowLine, Token} from './flow.ts'
import {LONGEST_CODE} from '../words/code-shape.ts'
import {leadingNumbers} from './column-numbers.ts'
import {codeLength, mayBeginCode} from './code-length.ts'
import {breakInHeader} from './header-break.ts'
import {headReadings, type HeadReading} from './head-columns.ts'
import {
  mayBeginPhrase,
  mayHoldItems,
  mayBeMostlyKnown,
  phraseAt,
  readHeadItems,
  type HeadItem,
} from './head-items.ts'
import {endsIn} from '../words/text-shape.ts'

/** The words over a table whose columns lost their marks. */
export interface FoundHeader {
  /** lines from `from` to before `to` are the header's */
  readonly from: number
  readonly to: number
  /** … but for these, which are a page's end and the next one's head */
  readonly broken: readonly number[]
  readonly readings: readonly HeadReading[]
  /** how many cells its lines suggest that those below hold: one or a few, a whole row, or either */
  readonly modes: readonly ('by-line' | 'by-row')[]
  /** words that are of no phrase of headers */
  readonly unknown: number
  /** words of the last line behind the header, where everything is on one line */
  readonly rest: readonly Token[]
}

/** A header of more lines than this is none. */
const MOST_LABEL_LINES = 24
/** … and one of more than this has its cells one to a line, or a few. */
const MOST_HEADER_LINES = 4
/** A line that ends in a full stop is a sentence, but for `BV No.` */
const LONGEST_ABBREVIATED = 24
/** … and but for a label cut short at its end. */
const ABBREVIATED = /\b(?:ref|refs|no|nos|est|var|resp|dept|perf|ind)\.$/i
/** Columns that a header has at least. */
const FEWEST_COLUMNS = 3
/** … and lines before the end of a page that cuts it. */
const FEWEST_BEFORE_BREAK = 2
/** … and items of a header that runs on into its rows, for words of headers stand in titles too. */
const FEWEST_ON_ONE_LINE = 4
/** … and so many words with those of its first row, and the blanks between them. */
const FEWEST_WORDS = 12
const SHORTEST_ON_ONE_LINE = 2 * FEWEST_WORDS - 1
/** … and words of no phrase that it has at most. */
const MOST_UNKNOWN = 6
/** A label is shorter. */
const LONGEST_LABEL = 60

/** Is there a header at this line? */
export function findHeader(lines: readonly FlowLine[], at: number): FoundHeader | undefined {
  return headerOnOneLine(lines, at) ?? headerOverLines(lines, at)
}

/** Lines of header words alone, up to the first that holds something else. */
function headerOverLines(lines: readonly FlowLine[], at: number): FoundHeader | undefined {
  const read: HeadItem[][] = []
  const broken: number[] = []
  let unknown = 0
  while (read.length < MOST_LABEL_LINES) {
    const next = at + read.length + broken.length
    const line = lines[next]
    const items =
      line === undefined ? undefined : (headLine(line, read) ?? unknownLabel(line, lines[next + 1], read))
    if (items === undefined) {
      const length = broken.length > 0 || unknown > 0 ? 0 : overBreak(lines, at, next, read)
      if (length === 0) break
      for (let own = next; own < next + length; own++) broken.push(own)
      continue
    }
    unknown += items.unknown
    read.push(items.items)
  }
  const items = read.flat()
  if (read.length === 0 || !headsTable(items) || unknown > MOST_UNKNOWN) return undefined
  if (isHeadLine(lines[at - 1])) return undefined
  // a title and a heading under it have words of headers too, but not those alone
  if (unknown > 0 && lines.slice(at + 1, at + read.length).some(({parted}) => parted)) return undefined
  const to = at + read.length + broken.length
  return {from: at, to, broken, readings: headReadings(read), modes: modesOf(read), unknown, rest: []}
}

/** Labels, a line each, that a page's end parts: how many lines until they go on, 0 where they do not. */
function overBreak(
  lines: readonly FlowLine[],
  from: number,
  at: number,
  before: readonly HeadItem[][],
): number {
  if (before.length < FEWEST_BEFORE_BREAK) return 0
  const length = breakInHeader(lines, from, at)
  const next = length === 0 ? undefined : lines[at + length]
  return next !== undefined && headLine(next, before)?.unknown === 0 ? length : 0
}

/** Labels one to a line head cells one to a line; a header of few lines may head either, and the likelier stands first. */
function modesOf(read: readonly (readonly HeadItem[])[]): FoundHeader['modes'] {
  if (read.length > MOST_HEADER_LINES) return ['by-line']
  const oneEach = read.length >= FEWEST_COLUMNS && read.every((items) => items.length === 1)
  return oneEach ? ['by-line', 'by-row'] : ['by-row', 'by-line']
}

/** Headings that are words of headers too. */
const HEADING =
  /^(?:(?:local |national |key |best value )*(?:performance )?(?:indicators|measures)|performance|results|targets|priorities|objectives|commitments|actions|progress)$/i

/** A line of header words alone, above a header: it belongs to that, and how was not found. */
function isHeadLine(line: FlowLine | undefined): boolean {
  if (line === undefined || HEADING.test(line.text)) return false
  const {items, unknown} = readHeadItems(line.tokens)
  return unknown === 0 && items.length > 0
}

function headLine(
  line: FlowLine,
  before: readonly HeadItem[][],
): {items: HeadItem[]; unknown: number} | undefined {
  if (
    line.text.length > LONGEST_LABEL * 4 ||
    (endsIn(line.text, '.;') && line.text.length > LONGEST_ABBREVIATED && !ABBREVIATED.test(line.text))
  )
    return undefined
  if (!mayBeMostlyKnown(line.words)) return undefined
  if (codeLength(line.tokens, false) > 0) return undefined
  const read = readHeadItems(line.tokens)
  const known = line.tokens.length - read.unknown
  if (known === 0 || read.unknown * 2 > known || (before.length === 0 && read.unknown > 0 && known < 3))
    return undefined
  return read
}

/** A label of the council's own between known ones, where each has a line. */
const MOST_LABEL_WORDS = 4

/** `Change on year` between `On target?` and `2005/06 target`, a line each: a column like those around it. */
function unknownLabel(
  line: FlowLine,
  next: FlowLine | undefined,
  before: readonly HeadItem[][],
): {items: HeadItem[]; unknown: number} | undefined {
  const oneEach = before.every((items) => items.filter(({is}) => is !== 'period').length <= 1)
  if (before.length < FEWEST_COLUMNS || !oneEach) return undefined
  if (line.tokens.length > MOST_LABEL_WORDS || !/^\p{Lu}[^\d.;:]*$/u.test(line.text)) return undefined
  const follows = next === undefined ? undefined : headLine(next, before)
  if (follows === undefined || follows.unknown > 0 || next?.parted === true) return undefined
  return {items: [{is: 'label', kind: 'text', tokens: line.tokens}], unknown: line.tokens.length}
}

/** A title or a code, and something that is measured or followed up. */
function headsTable(items: readonly HeadItem[]): boolean {
  const kinds = new Set(items.map(({kind}) => kind))
  const named = kinds.has('code') || kinds.has('title')
  const told = ['value', 'status', 'date', 'name'].some((kind) => items.some((item) => item.kind === kind))
  return items.length >= FEWEST_COLUMNS && named && told
}

/** A line that goes on behind its header words with the first row: everything is on one line. */
function headerOnOneLine(lines: readonly FlowLine[], at: number): FoundHeader | undefined {
  const line = lines[at]
  if (line === undefined || line.text.length < SHORTEST_ON_ONE_LINE || !/\d/.test(line.text)) return undefined
  if (line.words.length < FEWEST_WORDS) return undefined
  if (!mayHoldItems(line.words, FEWEST_ON_ONE_LINE)) return undefined
  const codes = codesIn(line)
  if (!codes.includes(true)) return undefined // the first row begins with one
  const begins = line.words.map(mayBeginPhrase)
  for (let from = 0; from < Math.min(line.tokens.length - 6, 24); from++) {
    const items: HeadItem[] = []
    let end = from
    while (end < line.tokens.length && begins[end] === true && codes[end] !== true) {
      const [item] = readHeadItems(line.tokens.slice(end, end + 6)).items
      if (item === undefined || phraseAt(item.tokens, 0) === undefined) break
      items.push(item)
      end += item.tokens.length
    }
    const body: number = end + leadingNumbers(line.tokens.slice(end, end + MOST_LABEL_LINES))
    const first = body + spanningWords(items, codes.slice(body))
    if (items.length < FEWEST_ON_ONE_LINE || codes[first] !== true || !headsTable(items)) continue
    return {
      from: at,
      to: at + 1,
      broken: [],
      readings: headReadings([items]),
      modes: ['by-row'],
      unknown: 0,
      rest: line.tokens.slice(end),
    }
  }
  return undefined
}

/** A cell that stands once over several rows takes so many words at most. */
const MOST_SPANNING = 5

/** How many words of such a cell stand before the first code, where the header has a column for it. */
function spanningWords([first, second]: readonly HeadItem[], codes: readonly boolean[]): number {
  const spans = first?.kind === 'text' && second?.kind === 'code'
  return spans ? Math.max(0, codes.slice(0, MOST_SPANNING + 1).indexOf(true)) : 0
}

/** Of each word, does a code begin with it? */
function codesIn({words}: FlowLine): boolean[] {
  const texts = words.map((text) => ({text}))
  return texts.map(
    (word, at) =>
      mayBeginCode(word, texts[at + 1]) && codeLength(texts.slice(at, at + LONGEST_CODE), false) > 0,
  )
}
