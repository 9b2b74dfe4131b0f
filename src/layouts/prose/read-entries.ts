import {append} from '../append.ts'
import type {Block, Prose} from '../../../parsers/block.ts'
import type {Message} from '../../model/message.ts'
import {endsIn, endsSentence} from '../../words/text-shape.ts'
import {flowOf, isFlowing, isTold, proseOf, type FlowLine} from '../flow.ts'
import {entryGrids, type Entry} from './entry-grid.ts'
import {figureItems} from './figure-items.ts'
import {isCodeLike, leadAt, NOTHING_ABOVE, underBlock, type Under} from './find-lead.ts'
import {codeAtStart, leadOf, type Lead} from './lead.ts'
import {overPageAt, printedByPages, type Printed} from './over-pages.ts'
import {isPartLead, partOf, wholeOf, type Whole} from './part-entry.ts'
import {readEntry, type ReadEntry} from './read-entry.ts'
import {titleWords} from './title-words.ts'

/** Blocks behind a title's own that may hold its sentences. */
const MOST_BLOCKS = 8
/** A block of more characters is no title. */
const LONGEST_TITLE_BLOCK = 320

/** Blocks with the entries among them read, and what was declined. */
export interface ReadEntries {
  readonly blocks: readonly Block[]
  readonly messages: readonly Message[]
}

/**
 * Find the indicators whose figures stand in sentences: behind a code and a title, or in the items of a list.
 *
 * A figure that no phrase gives to a measure stays in the words of the comment. Where no figure is told at all the
 * lines stay the prose they were.
 */
export function readEntries(blocks: readonly Block[]): ReadEntries {
  const out: Block[] = []
  const messages: Message[] = []
  let entries: Entry[] = []
  let under = NOTHING_ABOVE
  let whole: Whole | undefined
  const printed = printedByPages(blocks)
  const emit = (...other: readonly Block[]) => {
    if (other.length === 0) return
    append(out, entryGrids(entries))
    append(out, other)
    entries = []
  }
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) continue
    if (!isTold(block)) {
      emit(block)
      whole = undefined
      continue
    }
    if (!mayHoldLead(block)) {
      whole = undefined
      emit(block)
      under = underBlock(block, under)
      continue
    }
    const behind = (further: number) => blocks.slice(at + further + 1, at + further + 1 + MOST_BLOCKS)
    const over = overPageAt(blocks, at, printed)
    const asOne = over && readBlock(over.text, behind(over.further), {under, whole, printed})
    const isOne = asOne !== undefined && asOne.parts.some(hasEntry)
    const read = isOne ? asOne : readBlock(block, behind(0), {under, whole, printed})
    whole = read.whole
    for (const part of read.parts) {
      if ('entry' in part) entries.push(part.entry)
      else emit(...proseOf(part.lines))
    }
    if (isOne) emit(...(over?.printed ?? []))
    messages.push(...read.messages)
    if (!read.parts.some(hasEntry)) under = underBlock(block, under)
    at += read.further + (isOne ? (over?.further ?? 0) : 0)
  }
  append(out, entryGrids(entries))
  return {blocks: out, messages}
}

/** Capitals with a figure behind them are in every code. */
const CODE = /[A-Z](?:\sPI)?\s?[-/.]?\s?[A-Z]?\d/
/** … and a line that is an item of a list, or begins with a code misread, begins with one of these. */
const ITEM = /^\s*(?:\S*\d|\S{1,6} \d|\(|[a-z]{1,5}[.)]\s)/

/** May a block tell of an indicator? Most prose says at once that it does not. */
function mayHoldLead(block: Prose): boolean {
  return block.type === 'list-item' || CODE.test(block.text) || block.lines.some(({text}) => ITEM.test(text))
}

type Part = {readonly entry: Entry} | {readonly lines: readonly FlowLine[]}

interface ReadBlock {
  readonly parts: readonly Part[]
  /** so many blocks behind it were taken too */
  readonly further: number
  readonly messages: readonly Message[]
  /** the last code, where its line gives no figure: the parts below it may stand in blocks of their own */
  readonly whole: Whole | undefined
}

function hasEntry(part: Part | undefined): boolean {
  return part !== undefined && 'entry' in part
}

/** What stands above a block: the break of a page may print lines of it. */
interface Above {
  readonly under: Under
  readonly whole: Whole | undefined
  readonly printed: Printed
}

function readBlock(
  block: Prose,
  behind: readonly Block[],
  {under, whole: before, printed}: Above,
): ReadBlock {
  const lines = flowOf([block])
  const ofPage = printed.get(block)
  const leads = lines.map((_, index) =>
    ofPage?.has(index) === true ? undefined : leadAt(lines, index, under),
  )
  const starts = leads.flatMap((lead, index) =>
    lead === undefined && !isCodeLike(lines[index]?.text ?? '') ? [] : [index],
  )
  const parts: Part[] = []
  const messages: Message[] = []
  let further = 0
  const first = starts[0] ?? lines.length
  if (first > 0) parts.push({lines: lines.slice(0, first)})
  let whole = first === 0 ? before : undefined
  starts.forEach((from, order) => {
    const next = starts[order + 1] ?? lines.length
    const end = endOf(from, next, ofPage)
    const [own, rest] = [lines.slice(from, end), lines.slice(end, next)]
    const lead = leads[from]
    if (lead === undefined) {
      parts.push({lines: [...own, ...rest]})
      messages.push(...declined(own, likeCode(own[0]?.text ?? '')))
      return
    }
    const read =
      readOwn(own, lead, under.indicators) ??
      (order < starts.length - 1 || rest.length > 0 ? undefined : readBehind(own, lead, behind))
    const isPart = isPartLead(lead)
    if (!isPart) whole = read === undefined ? wholeOf(own, lead) : undefined
    const entry =
      read === undefined || !isPart || whole === undefined ? read?.entry : partOf(read.entry, whole)
    parts.push(entry === undefined ? {lines: own} : {entry})
    if (rest.length > 0) parts.push({lines: rest})
    further = read?.further ?? 0
    messages.push(...(read === undefined ? declined(own, lead.code) : figuresLeft(read)))
  })
  if (starts.length === 0) messages.push(...declined(lines, codeAtStart(block.text)))
  return {parts, further, messages, whole}
}

/** Where lines end that begin an entry: at the next, or at what a page's break prints among them. */
function endOf(from: number, next: number, ofPage: ReadonlySet<number> | undefined): number {
  if (ofPage === undefined) return next
  for (let at = from; at < next; at++) if (ofPage.has(at)) return at
  return next
}

interface Taken {
  readonly entry: Entry
  readonly further: number
  /** figures of its words that are given to no measure */
  readonly left: number
}

/** Title and sentences in one block. Without a code every word must be understood, and something said of each figure. */
function readOwn(lines: readonly FlowLine[], lead: Lead, listed: boolean): Taken | undefined {
  const read = readEntry(lines, lead, undefined)
  if (read === undefined) return undefined
  const sure = lead.bare === true ? isSureBare(read) : lead.code !== '' || isSureUncoded(read, listed)
  return sure ? {entry: read.entry, further: 0, left: leftBy(read)} : undefined
}

/** Without a code: all is understood, and beside an outturn something else is told; no heading need say what it is then. */
function isSureUncoded({entry, read}: ReadEntry, listed: boolean): boolean {
  if (!read.clean || entry.title.text === '') return false
  const told = read.claims.filter(({of, period}) => of.measure !== 'actual' || period !== undefined)
  return told.length >= (listed ? 1 : 2) && (listed || read.claims.some(({of}) => of.measure === 'actual'))
}

/** A number that may be no code, under a heading that names its scheme: all is understood, or several figures are told. */
function isSureBare({entry, read}: ReadEntry): boolean {
  return isSureUncoded({entry, read}, true) || read.claims.length > 1
}

/** A title that is a block of its own, and its sentences in the blocks behind it, up to the last that gives a figure. */
function readBehind(own: readonly FlowLine[], lead: Lead, behind: readonly Block[]): Taken | undefined {
  const length = own.reduce((sum, line) => sum + line.text.length, 0)
  if (lead.code === '' || length > LONGEST_TITLE_BLOCK || endsIn(own.at(-1)?.text ?? '', '.;'))
    return undefined
  const end = behind.findIndex((block) => !isFlowing(block) || endsEntry(block))
  const bodies = behind.slice(0, end < 0 ? behind.length : end).filter(isFlowing)
  const whole = readEntry([...own, ...flowOf(bodies)], lead, own.length)
  const last = whole?.entry.claims.at(-1)?.position
  if (whole === undefined || last === undefined) return undefined
  const kept = bodies.findLastIndex((block) =>
    whole.entry.claims.some(({position}) => block.lines.some((line) => line.position === position)),
  )
  const read = readEntry([...own, ...flowOf(bodies.slice(0, kept + 1))], lead, own.length)
  if (read === undefined || (lead.bare === true && !isSureBare(read))) return undefined
  return {entry: read.entry, further: kept + 1, left: leftBy(read)}
}

/** Another code, or a line that is no sentence and gives no figure: a heading, or the foot of a page. */
function endsEntry(block: Prose): boolean {
  if (block.lines.some(({text}) => leadOf(text) !== undefined || isCodeLike(text))) return true
  return !endsSentence(block.text) && !figureItems(block.text, titleWords('')).some(({is}) => is === 'value')
}

/** The first word of a line that begins with a code misread; `Q2` is none. */
function likeCode(text: string): string | undefined {
  const [word] = /^\S+/.exec(text) ?? []
  return word === undefined || /^[QH][1-4]$/.test(word) ? undefined : word
}

/** One figure of a measure at the end is a row's; a number in a sentence may be of anything. */
const ENDS_IN_FIGURE = /(?:\d\s?%|£\s?\d[\d,.]*|\d\.\d+)$/

/** Figures beside a code, and none read: said, for somebody may look for them. */
function declined(lines: readonly FlowLine[], code: string | undefined): Message[] {
  const text = lines.map((line) => line.text).join(' ')
  if (code === undefined || code === '') return []
  const figures = figureItems(text.slice(code.length), titleWords('')).filter(({is}) => is === 'value').length
  const [first, last] = [lines[0], lines.at(-1)]
  const isRow = figures === 1 && ENDS_IN_FIGURE.test(text)
  if ((figures < 2 && !isRow) || first === undefined || last === undefined) return []
  const position = first.block.position
  return [
    {
      severity: 'info',
      code: 'layout/declined',
      message: `${code}: ${figures === 1 ? 'a figure stands' : `${figures} figures stand`} in the text and no sentence says for sure which measure each is: kept as text`,
      position,
    },
  ]
}

function leftBy({read}: ReadEntry): number {
  return Math.max(0, read.figures - read.claims.length)
}

/** Some of the figures beside a code were read and others not: `72% in 2000/01, target 74%` says not of which year. */
function figuresLeft({entry: {code, claims, position}, left}: Taken): Message[] {
  if (left === 0 || code.text === '') return []
  const kept = `${left} of the ${claims.length + left} figures in its words`
  const message = `${code.text}: ${kept} stay text, for no phrase says for sure of which measure and period`
  return [{severity: 'info', code: 'layout/figures-left', message, position}]
}
