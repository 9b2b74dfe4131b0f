import {hash} from 'node:crypto'
import type {Block, Grid, PageView, Parsed, Refused} from '../parsers/block.ts'
import {formatOf, linesIn, parse, parseReport} from '../parsers/index.ts'
import {findAuthority, type ReportWords} from './about/authority.ts'
import {findPeriod} from './about/period.ts'
import {readLayouts} from './layouts/index.ts'
import type {Document} from './model/document.ts'
import {contentId} from './model/identity.ts'
import type {Message} from './model/message.ts'
import type {Failure, NamedBytes} from './model/named-bytes.ts'
import {placeOrder} from './model/place-order.ts'
import type {Position} from './model/position.ts'
import type {Producer} from './model/producer.ts'
import {readRecords} from './records/index.ts'
import {readTables, type ReadTables} from './tables/index.ts'

/** A table piece as it stands on its page, headers included, before anything is rejoined. */
export interface DrawnPiece {
  readonly position: Position
  readonly layout: Grid['layout']
  /** why the piece was taken to be laid out so */
  readonly because: string
  readonly rows: readonly (readonly (string | {text: string; cs: number; rs: number} | null)[])[]
}

/** What reading one file gives: the document and its pieces as drawn, or why there is none. */
export type Reading =
  | {
      readonly ok: true
      readonly document: Document
      readonly drawn: readonly DrawnPiece[]
      /** the pages as the finder of tables saw them, where that was asked for and there are pages */
      readonly views?: readonly PageView[]
    }
  | {readonly ok: false; readonly failure: Failure}

/** Lines at the head of a report that may say whose it is and what it is about. */
const HEAD_LINES = 6

/** Bytes → document, through every stage. Pure: opens nothing, writes nothing. */
export async function readReport(
  input: NamedBytes,
  producer: Producer,
  onPage?: (page: number) => void,
): Promise<Reading> {
  return finish(await parseReport(input.bytes, hintOf(input), onPage), input, producer)
}

/** Is it of a format that is read in a process of its own, for a file can be made to take all time and memory? */
export function isReadApart(input: NamedBytes): boolean {
  return ['pdf', 'docx', 'doc', 'rtf', 'html'].includes(formatOf(input.bytes, hintOf(input)))
}

/** The same for what is text, at once. */
export function readDocument(input: NamedBytes, producer: Producer): Reading {
  return finish(parse(input.bytes, hintOf(input)), input, producer)
}

function hintOf({
  path,
  format,
  password,
  pages,
  unpackLimit,
  views,
}: NamedBytes): Parameters<typeof parse>[1] {
  return {
    name: path,
    ...(format === undefined ? {} : {format}),
    ...(password === undefined ? {} : {password}),
    ...(pages === undefined ? {} : {pages}),
    ...(unpackLimit === undefined ? {} : {unpackLimit}),
    ...(views === undefined ? {} : {views}),
  }
}

function finish(parsed: Parsed | Refused, input: NamedBytes, producer: Producer): Reading {
  if ('reason' in parsed) {
    const message: Message = {severity: 'error', code: parsed.code, message: sentence(parsed.reason)}
    return {ok: false, failure: {path: input.path, message}}
  }
  const sha256 = hash('sha256', input.bytes, 'hex')
  const id = contentId('document', sha256, input.path)
  const laid = readLayouts(parsed.blocks)
  const {blocks} = laid
  const read = readTables(blocks, id, parsed.characters)
  const words = wordsOf(read)
  const period = findPeriod(words, read.tables, input.period)
  const authority = findAuthority(words, input.authority, input.authorityCode)
  const records = readRecords(read.tables, read.text, id, period, read.title)
  const document: Document = {
    schema: 'outturn/document/1',
    id,
    producer,
    source: {
      path: input.path,
      format: parsed.format,
      sha256,
      bytes: input.bytes.byteLength,
      ...(parsed.pages === undefined ? {} : {pages: parsed.pages}),
    },
    authority,
    title: input.title?.value ?? read.title ?? parsed.hints?.title ?? null,
    period,
    sections: read.sections,
    tables: read.tables,
    indicators: records.indicators,
    commitments: records.commitments,
    text: read.text,
    coverage: read.coverage,
    messages: [
      ...parsed.messages,
      ...tellHint(input, read, parsed),
      ...laid.messages,
      ...read.messages,
      ...records.messages,
      ...doubts(read, authority, period, input),
    ],
  }
  const {views} = parsed
  return {
    ok: true,
    document,
    // seldom asked for, and then as much work as to cut the tables
    get drawn() {
      return drawnGrids(blocks).map(drawnPiece)
    },
    ...(views === undefined ? {} : {views}),
  }
}

/** A title that only the file's properties have may be a template's or last year's: it is said where it is from. */
function tellHint(input: NamedBytes, read: ReadTables, {hints}: Parsed): Message[] {
  const title = hints?.title
  if (title === undefined || input.title !== undefined || read.title !== null) return []
  const message = `No title stands in the text: “${title}” is what the file's own properties say`
  return [{severity: 'info', code: 'title/from-properties', message}]
}

/** The lines of a report as they stand in it; `undefined` where its format has none. */
export function sourceLines(
  bytes: Uint8Array,
  format: Document['source']['format'],
): readonly {readonly number: number; readonly text: string}[] | undefined {
  return linesIn(bytes, format)
}

function sentence(reason: string): string {
  return `Not read: ${reason}`
}

/** What could not be told of the report as a whole, and a loss that must never be silent. */
function doubts(
  read: ReadTables,
  authority: Document['authority'],
  period: Document['period'],
  input: NamedBytes,
): Message[] {
  const messages: Message[] = []
  if (read.coverage.unplaced !== 0) {
    messages.push({
      severity: 'error',
      code: 'coverage/unplaced',
      message: `${read.coverage.unplaced} characters of the source are in no table, heading or text: please report this file`,
    })
  }
  if (period === null) {
    const said = input.period === undefined ? '' : ` (“${input.period.value}” is no financial year)`
    messages.push({
      severity: 'warning',
      code: 'period/unknown',
      message: `Nothing says what period the report is about${said}`,
    })
  }
  if (authority === null) {
    messages.push({
      severity: 'warning',
      code: 'authority/unknown',
      message: 'Nothing says whose report this is',
    })
  }
  return messages
}

/** The words of the report for the stage that asks whose it is and what it is about. */
function wordsOf(read: ReadTables): ReportWords {
  const all: string[] = []
  for (const {title} of read.sections) all.push(title)
  for (const {text} of read.text) all.push(text)
  for (const {rows} of read.tables)
    for (const {cells} of rows) for (const text of cells) if (text !== '') all.push(text)
  const first = read.tables.reduce((least, table) => Math.min(least, placeOrder(table.position)), Infinity)
  const early = [...read.sections, ...read.text.filter((block) => block.kind !== 'furniture')]
    .filter((piece) => placeOrder(piece.position) < first)
    .toSorted((a, b) => placeOrder(a.position) - placeOrder(b.position))
    .slice(0, HEAD_LINES)
    .map((piece) => ('title' in piece ? piece.title : piece.text))
  // a name does not go over from one line of a page's foot to the next
  const feet = read.text
    .filter((block) => block.kind === 'furniture')
    .flatMap((block) => block.text.split('\n'))
  const short = [...early, ...new Set(feet)].filter((text) => text.length <= 160)
  const title = read.title === null ? [] : [read.title]
  return {
    head: [...title, ...early.filter((text) => text.length <= 160)],
    names: [...title, ...short],
    all,
  }
}

/** The grids as they stand in the source, each once: what a reader turned or took apart is drawn as it was. */
function drawnGrids(blocks: readonly Block[]): Grid[] {
  const grids = blocks.flatMap((block) => (block.type === 'grid' ? [block.drawn ?? block] : []))
  return [...new Set(grids)]
}

function drawnPiece({position, layout, because, rows: drawn}: Grid): DrawnPiece {
  const rows = drawn.map((row) =>
    row.cells.map((cell) => {
      if (cell.covered === true) return null
      return cell.span === undefined ? cell.text : {text: cell.text, ...cell.span}
    }),
  )
  return {position, layout, because, rows}
}
