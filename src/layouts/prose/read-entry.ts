import type {Cell, Position} from '../../../parsers/block.ts'
import {readPart} from '../../words/read-part.ts'
import {opensUnclosed} from '../../words/text-shape.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {countVisible, type FlowLine} from '../flow.ts'
import {divideEntry, type DividedEntry} from './divide-entry.ts'
import {type Entry} from './entry-grid.ts'
import {across} from '../across.ts'
import type {Lead} from './lead.ts'
import type {ReadFigures} from './read-figures.ts'

/** An entry, and what its sentences gave. */
export interface ReadEntry {
  readonly entry: Entry
  readonly read: ReadFigures
}

/** Lines of one entry as one text, and where each begins in it. */
interface Passage {
  readonly text: string
  readonly starts: readonly number[]
  readonly positions: readonly Position[]
  readonly lines: readonly FlowLine[]
}

/**
 * Read the lines of one entry, the first of them led by a code or a number.
 *
 * @param titled  so many lines are the title, where that is known: a heading, or a block of its own
 * @returns       `undefined` where no figure of the sentences is known to be this indicator's
 */
export function readEntry(
  lines: readonly FlowLine[],
  lead: Lead,
  titled: number | undefined,
): ReadEntry | undefined {
  const passage = passageOf(lines)
  const {text, starts} = passage
  const ends = starts.map((at) => at - lead.title)
  const end =
    lead.body === undefined ? (titled === undefined ? undefined : ends[titled]) : lead.body - lead.title
  const divided = divideEntry(text.slice(lead.title), ends.slice(1), end)
  if (divided === undefined || isBareFigure(text, lead, divided)) return undefined
  const title = text.slice(lead.title, lead.title + divided.titleTo)
  // what goes on within brackets is no sentence: `(top` … `5%)` gives no figure
  if (holdsFigure(title) || opensUnclosed(title)) return undefined
  return {entry: entryOf(passage, lead, divided, lines[0]?.block.type === 'list-item'), read: divided.read}
}

/** A figure and no word behind a title, without a mark between them, is a cell of a row that was cut, and of any column. */
function isBareFigure(text: string, {title}: Lead, {titleTo, bodyFrom}: DividedEntry): boolean {
  const parted = /[:=–—-]/.test(text.slice(title + titleTo, title + bodyFrom))
  return !parted && isValueShape(text.slice(title + bodyFrom).trim())
}

/** `2008/09 10.2%`: a figure that says its year is no title's. */
const DATED_FIGURE = /(?:19|20)\d{2}[/–-]\d{2,4}:?\s[£<>]?\d[\d.,]*%?(?=\s|$)/

/** `Time taken: 31 days in spring`, `Days lost: Q2`, `Kerbs mended 41 45`: figures and periods that no title ends on. */
function holdsFigure(title: string): boolean {
  if (/[£<>]?\d[\d.,]*%?\s+[£<>]?\d[\d.,]*%?$/.test(title.trim())) return true // two figures on end are a row's
  if (DATED_FIGURE.test(title)) return true
  const behind = /:\s*(\S.*)$/s.exec(title)?.[1] ?? ''
  return (
    /^[<>£]?\d[\d.,]*\s?(?:%|days|weeks|hours|\D*$)/.test(behind) ||
    readPart(behind.slice(0, 40)) !== undefined
  )
}

function entryOf(passage: Passage, lead: Lead, divided: DividedEntry, item: boolean): Entry {
  const {text} = passage
  const [titleTo, bodyFrom] = [lead.title + divided.titleTo, lead.title + divided.bodyFrom]
  const numberTo = text.indexOf(lead.number) + lead.number.length
  const title =
    lead.body === undefined
      ? text.slice(lead.title, titleTo)
      : beforeCode(text.slice(lead.title, titleTo), lead)
  const code = countVisible(lead.code)
  const inTitle = lead.body === undefined ? 0 : code
  return {
    layout: item || lead.number !== '' ? 'list' : 'figures-in-prose',
    number: cellOf(passage, 0, numberTo, lead.number),
    code: {
      ...cellOf(passage, numberTo, lead.title, lead.code),
      visible: visibleIn(text, numberTo, lead.title) + inTitle,
    },
    codeHead: lead.scheme ?? 'Code',
    title: {
      ...cellOf(passage, lead.title, bodyFrom, tidy(title)),
      visible: visibleIn(text, lead.title, bodyFrom) - inTitle,
    },
    comment: {
      ...cellOf(passage, bodyFrom, text.length, text.slice(bodyFrom).replaceAll('\n', ' ').trim()),
      visible: visibleIn(text, bodyFrom, text.length) + hiddenIn(passage),
    },
    claims: divided.read.claims.map((claim) => ({
      ...claim,
      position: placeAt(passage, bodyFrom + claim.from),
    })),
    position: across(passage.positions),
  }
}

/** The title without the code in brackets behind it. */
function beforeCode(title: string, {code}: Lead): string {
  const at = title.lastIndexOf(code)
  return at < 0 ? title : title.slice(0, at).replace(/[\s([]+$/, '')
}

function tidy(title: string): string {
  return title
    .replaceAll('\n', ' ')
    .trim()
    .replace(/[\s:–—-]+$/, '')
}

/** A line that begins with a label goes on with nothing where the line above has come to its end. */
const LABELLED = /^[\p{Lu}\d][^:.;]{1,60}:(?:\s|$)/u
const ENDED = /[\d%.;)](?<!\d[/–-]\d{2,4})$/

function passageOf(lines: readonly FlowLine[]): Passage {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += line.parted || (LABELLED.test(line.text) && ENDED.test(text)) ? '\n' : ' '
    starts.push(text.length)
    text += line.text
  }
  return {text, starts, positions: lines.map((line) => positionOf(line)), lines}
}

/** Visible characters of the lines that their text does not show. */
function hiddenIn({text, lines}: Passage): number {
  const counted = lines.reduce(
    (sum, line) => sum + line.tokens.reduce((all, {visible}) => all + visible, 0),
    0,
  )
  return counted - visibleIn(text, 0, text.length)
}

function positionOf(line: FlowLine): Position {
  return line.block.lines[line.index]?.position ?? line.block.position
}

function placeAt({starts, positions}: Passage, at: number): Position {
  const line = starts.findLastIndex((start) => start <= at)
  return positions[line] ?? positions[0] ?? {line: 1, endLine: 1}
}

function cellOf(passage: Passage, from: number, to: number, text: string): Cell {
  const first = placeAt(passage, from)
  const position = across([first, placeAt(passage, Math.max(from, to - 1))])
  return {text, visible: visibleIn(passage.text, from, to), position}
}

function visibleIn(text: string, from: number, to: number): number {
  return countVisible(text.slice(from, to))
}
