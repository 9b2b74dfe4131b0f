import type {Block, Grid, GridRow, Prose} from '../../parsers/block.ts'
import type {Section, TextKind} from '../model/document.ts'
import {fingerprint} from '../model/identity.ts'
import type {Message} from '../model/message.ts'
import type {Position} from '../model/position.ts'
import type {Column} from '../model/table.ts'
import {likeness} from '../words/likeness.ts'
import {alignHeaders, type Alignment} from './align.ts'
import type {DraftRow} from './draft.ts'
import {headingClass} from './heading.ts'
import {headerKey, textsOf} from './header.ts'
import {nameColumns} from './header-names.ts'
import {layRow} from './lay-row.ts'
import {noteMark} from './page-mark.ts'
import {fitRows, withoutPhantoms} from './phantom.ts'
import {outline, type Part as Outlined} from './outline.ts'
import {differs, printedForm, type PrintedForm} from './printed-form.ts'
import {readPiece, type Part} from './piece.ts'
import {SectionPath, siblingKey, TABLE_TITLE} from './sections.ts'
import {gatherVocabulary, type Vocabulary} from './torn.ts'

/** Pieces of one logical table laid under each other, before its rows are mended. */
export interface Stitched {
  readonly columns: readonly Column[]
  readonly rows: readonly DraftRow[]
  readonly section: readonly string[]
  readonly sectionId?: string
  readonly headerVisible: number
  readonly at: readonly Position[]
  /** `own` where it printed a header, `borrowed` from another table of the report, `none` */
  readonly headedBy: 'own' | 'borrowed' | 'none'
}

/** Words outside tables, with where they went. */
export interface Placed {
  readonly kind: TextKind
  readonly text: string
  readonly visible: number
  readonly section?: string
  /** what a footnote is called by */
  readonly mark?: string
  readonly at: readonly Position[]
}

export interface Stitching {
  readonly title: string | null
  readonly tables: readonly Stitched[]
  readonly sections: readonly Section[]
  readonly placed: readonly Placed[]
  readonly headingVisible: number
  readonly messages: readonly Message[]
  readonly vocabulary: Vocabulary
}

interface Open {
  columns: readonly Column[]
  rows: DraftRow[]
  section: readonly string[]
  sectionId: string | undefined
  headerVisible: number
  at: Position[]
  headedBy: Stitched['headedBy']
  title: string | undefined
  /** The title stands in the table's own lines. */
  titled: boolean
  /** Repeated headers that came without the title. */
  untitled: Position[]
  /** How its latest header is printed: the labels with their bullets. */
  form: PrintedForm
}

/**
 * Blocks in reading order → logical tables, sections and text.
 *
 * A piece goes on with the open table where it repeats its header or, printing none, has its width; a heading ends
 * the table, page furniture and notes do not. Nothing is dropped: repeated headers and titles become furniture.
 */
export function stitch(blocks: readonly Block[], document: string): Stitching {
  const stitcher = new Stitcher(blocks, document)
  for (const part of outline(blocks)) stitcher.take(part)
  return stitcher.result()
}

class Stitcher {
  private readonly path: SectionPath
  private readonly known: string[][] = []
  private readonly titles = new Set<string>()
  private readonly recurring: ReadonlySet<string>
  private readonly vocabulary: Vocabulary
  /** Texts of title length that stand in one cell or one paragraph, by the words that siblings share. */
  private readonly whole: ReadonlyMap<string, ReadonlySet<string>>
  private readonly tables: Open[] = []
  private readonly placed: Placed[] = []
  private readonly messages: Message[] = []
  private readonly title: string[] = []
  private headingVisible = 0
  private open: Open | undefined
  private interrupted = false
  /** Nothing but furniture has come since the last heading. */
  private headed = false

  constructor(blocks: readonly Block[], document: string) {
    this.path = new SectionPath(document)
    this.recurring = findRecurring(blocks)
    this.vocabulary = gatherVocabulary(textsIn(blocks))
    this.whole = titlesByKey(blocks)
  }

  take(part: Outlined): void {
    switch (part.is) {
      case 'grid':
        return this.takeGrid(part.block)
      case 'title':
        this.title.push(part.block.text)
        return this.enter(part.block, 'title')
      case 'heading':
        return this.takeHeading(part.block)
      case 'text':
        if (part.kind === 'paragraph' || part.kind === 'list-item') this.interrupt()
        return this.place(
          part.kind,
          part.block.text,
          part.block.visible,
          [part.block.position],
          noteMark(part.block),
        )
      default:
        return part satisfies never
    }
  }

  result(): Stitching {
    return {
      title: this.title.length === 0 ? null : this.title.join(' '),
      tables: this.tables.map(closeTable),
      sections: this.path.sections,
      placed: this.placed,
      headingVisible: this.headingVisible,
      messages: [...this.messages, ...this.tables.flatMap(untitledMessage)],
      vocabulary: this.vocabulary,
    }
  }

  private takeHeading(block: Prose): void {
    const open = this.path.path.titles.at(-1)
    const continued = /\(?\bcont(inued|['’]?d)?\)?\.?$/i
    if (
      continued.test(block.text) &&
      open !== undefined &&
      likeness(block.text.replace(continued, ''), open) > 0.9
    ) {
      return this.place('furniture', block.text, block.visible, [block.position])
    }
    this.titles.add(block.text)
    this.enter(block, headingClass(block))
  }

  private enter(block: Prose, kind: string): void {
    this.headingVisible += block.visible
    this.path.enter(block.text, kind, [block.position], this.headed)
    this.open = undefined
    this.interrupted = false
    this.headed = true
  }

  private place(kind: TextKind, text: string, visible: number, at: readonly Position[], mark?: string): void {
    const section = this.path.path.id
    const called = kind === 'footnote' && mark !== undefined ? {mark} : {}
    if (text !== '')
      this.placed.push({kind, text, visible, at, ...called, ...(section === undefined ? {} : {section})})
  }

  private interrupt(): void {
    this.interrupted = true
    this.headed = false
  }

  private takeGrid(grid: Grid): void {
    this.headed = false
    const fresh = this.open === undefined || this.interrupted
    const {known, recurring, vocabulary} = this
    const titles = [...this.titles]
    const parts = readPiece(grid, {known, recurring, titles, vocabulary, fresh})
    for (const part of parts) this.takePart(withoutPhantoms(part))
  }

  private takePart(part: Part): void {
    if (part.title !== undefined) this.takeTitle(part.title.text, part.title.rows)
    if (part.header.length > 0) this.takeHeader(part.header, part.title !== undefined)
    else if (part.body.length > 0) this.takeHeaderless(part.body, part.title !== undefined)
    if (part.header.length > 0) this.append(part.body, part.header)
    this.interrupted = false
  }

  private takeTitle(text: string, rows: readonly GridRow[]): void {
    const visible = rows.reduce((sum, row) => sum + visibleOf(row), 0)
    const at = rows.map((row) => row.position)
    if (this.open?.title !== undefined && isSameTitle(this.open.title, text)) {
      return this.place('furniture', text, visible, at)
    }
    const name = this.fullestTitle(text)
    this.headingVisible += visible
    this.titles.add(name)
    this.path.enter(name, TABLE_TITLE, at)
    this.open = undefined
  }

  /** A title torn over cells has the spelling of the same title where it stands whole. */
  private fullestTitle(text: string): string {
    const others = this.whole.get(siblingKey(text) ?? '') ?? []
    return [...others].find((other) => other !== text && likeness(other, text) >= 0.9) ?? text
  }

  /** A header is known once, in its latest spelling. */
  private learn(names: readonly string[]): void {
    const key = headerKey(names)
    const at = this.known.findIndex((other) => headerKey(other) === key)
    if (at >= 0) this.known.splice(at, 1)
    this.known.unshift([...names])
  }

  private takeHeader(rows: readonly GridRow[], titled: boolean): void {
    const columns = this.complete(nameColumns(rows.map(textsOf)))
    const names = columns.map((column) => column.name)
    const visible = rows.reduce((sum, row) => sum + visibleOf(row), 0)
    const at = rows.map((row) => row.position)
    const form = printedForm(rows)
    const parted = !titled && this.open?.titled === true && differs(form, this.open.form)
    if (this.open !== undefined && !parted && this.goesOn(names, this.open)) {
      this.open.form = form
      if (!titled) this.open.untitled.push(...at)
      return this.place(
        'furniture',
        rows
          .flatMap(textsOf)
          .filter((text) => text !== '')
          .join(' '),
        visible,
        at,
      )
    }
    if (names.filter((name) => name !== '').length >= 2) this.learn(names)
    if (!titled) this.path.leaveTable()
    this.start(columns, 'own', visible, at)
    if (this.open !== undefined) this.open.form = form
  }

  /** The same header goes on with the table; behind a paragraph only the very same. */
  private goesOn(names: readonly string[], open: Open): boolean {
    if (this.interrupted) return headerKey(names) === headerKey(namesOf(open))
    return alignHeaders(names, namesOf(open)) !== undefined
  }

  /** A head that lost labels to a misreading takes them from the same header elsewhere in the report. */
  private complete(columns: readonly Column[]): readonly Column[] {
    const names = columns.map((column) => column.name)
    const fuller = this.tables.findLast((table) => {
      const own = namesOf(table)
      return (
        own.length === names.length &&
        alignHeaders(names, own) !== undefined &&
        own.every((name, at) => name !== '' || names[at] === '')
      )
    })
    return columns.map((column, at) => (column.name === '' ? (fuller?.columns[at] ?? column) : column))
  }

  private start(
    columns: readonly Column[],
    headedBy: Stitched['headedBy'],
    headerVisible: number,
    at: Position[],
  ): void {
    const {titles, id} = this.path.path
    const title = this.path.path.titles.at(-1)
    this.open = {
      columns: headedBy === 'none' ? columns : trimColumns(columns),
      rows: [],
      section: this.title.length > 0 ? titles.filter((name) => !this.title.includes(name)) : titles,
      sectionId: id,
      headerVisible,
      at: [...at],
      headedBy,
      title,
      titled: this.path.inTable,
      untitled: [],
      form: [],
    }
    this.tables.push(this.open)
  }

  private takeHeaderless(drawn: readonly GridRow[], titled: boolean): void {
    const goesOn = this.open !== undefined && !this.interrupted
    const rows =
      goesOn && this.open !== undefined
        ? fitRows(drawn, this.open.columns.length, sampleOf(this.open))
        : drawn
    const width = Math.max(...rows.map(widthOf))
    if (width <= 1 && (this.open === undefined || this.interrupted)) {
      for (const row of rows)
        this.place('paragraph', textsOf(row).join(' ').trim(), visibleOf(row), [row.position])
      return
    }
    const fits = goesOn && this.open !== undefined && width <= this.open.columns.length
    if (!fits) this.startBorrowed(titled ? [] : rows, width)
    this.append(rows, [])
  }

  /** No header: the columns of the report's last table of the same width, else none are known. */
  private startBorrowed(rows: readonly GridRow[], width: number): void {
    const twin = this.tables.findLast(
      (table) => table.headedBy !== 'none' && table.columns.length === width && resembles(rows, table.rows),
    )
    const blank: Column[] = Array.from({length: width}, () => ({name: '', role: 'other'}))
    this.start(twin?.columns ?? blank, twin === undefined ? 'none' : 'borrowed', 0, [])
  }

  private append(rows: readonly GridRow[], header: readonly GridRow[]): void {
    const open = this.open
    if (open === undefined) return
    const alignment = this.alignmentOf(header, open)
    rows.forEach((row, index) => {
      const opensPiece = index === 0 && open.rows.length > 0
      const laid = layRow(row, alignment, open.columns.length, opensPiece)
      this.messages.push(...laid.messages)
      open.rows.push(laid.row)
      open.at.push(row.position)
    })
  }

  private alignmentOf(header: readonly GridRow[], open: Open): Alignment | undefined {
    if (header.length === 0) return undefined
    const names = nameColumns(header.map(textsOf)).map((column) => column.name)
    return alignHeaders(names, namesOf(open))
  }
}

function closeTable(open: Open): Stitched {
  const {columns, rows, section, sectionId, headerVisible, at, headedBy} = open
  const closed = {columns, rows, section, headerVisible, at, headedBy}
  return sectionId === undefined ? closed : {...closed, sectionId}
}

/** Where a table's pages carry its title, one that does not may be another table's. */
function untitledMessage(open: Open): Message[] {
  if (!open.titled || open.untitled.length === 0) return []
  return [
    {
      severity: 'info',
      code: 'table/untitled-piece',
      message: `Pages that repeat the header of “${open.title ?? ''}” but not its title were read as the same table`,
      position: open.untitled,
    },
  ]
}

/** A title again, whole or the piece of it that a torn header kept. */
function isSameTitle(title: string, text: string): boolean {
  return likeness(title, text) >= 0.8 || (text.length >= 8 && fingerprint(title).includes(fingerprint(text)))
}

/** Do two sets of rows hold cells of like length, column by column? Rows that borrow a header must. */
function resembles(rows: readonly GridRow[], others: readonly DraftRow[]): boolean {
  if (rows.length === 0 || others.length === 0) return false
  const width = others[0]?.cells.length ?? 0
  return Array.from({length: width}, (_, column) => {
    const own = meanLength(rows.map((row) => row.cells[column]?.text ?? ''))
    const theirs = meanLength(others.map((row) => row.cells[column]?.text ?? ''))
    return own <= 4 * theirs + 4 && theirs <= 4 * own + 4
  }).every(Boolean)
}

function meanLength(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== '')
  return filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length)
}

function namesOf(table: {readonly columns: readonly Column[]}): string[] {
  return table.columns.map((column) => column.name)
}

/** A few rows of an open table, for comparing. */
function sampleOf(open: Open): string[][] {
  return open.rows.slice(-12).map((row) => row.cells.map((cell) => cell.text))
}

function visibleOf(row: GridRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.visible, 0)
}

function widthOf(row: GridRow): number {
  return row.cells.findLastIndex((cell) => cell.text !== '') + 1
}

/** Columns without a name behind the last named one are the ends of ragged lines. */
function trimColumns(columns: readonly Column[]): readonly Column[] {
  return columns.slice(0, columns.findLastIndex((column) => column.name !== '') + 1)
}

/** First rows that several pieces share, with two labels at least. */
function findRecurring(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const first = block.type === 'grid' ? block.rows[0] : undefined
    if (first === undefined) continue
    const texts = textsOf(first)
    if (texts.filter((text) => text !== '').length < 2) continue
    const key = headerKey(texts)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key))
}

function* textsIn(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type !== 'grid') yield block.text
    else for (const row of block.rows) for (const cell of row.cells) yield cell.text
  }
}

function titlesByKey(blocks: readonly Block[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>()
  for (const text of textsIn(blocks)) {
    const key = text.length >= 12 && text.length <= 120 ? siblingKey(text) : undefined
    if (key !== undefined) titles.set(key, (titles.get(key) ?? new Set()).add(text))
  }
  return titles
}
