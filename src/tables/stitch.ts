import type {Block, Grid, GridRow, Prose} from '../../parsers/block.ts'
import type {TextKind} from '../model/document.ts'
import type {Message} from '../model/message.ts'
import {once} from '../model/once.ts'
import type {Position} from '../model/position.ts'
import type {Column} from '../model/table.ts'
import {likeness} from '../words/likeness.ts'
import {alignHeaders, type Alignment} from './align.ts'
import {putOutRow, withoutBands} from './bands.ts'
import {headingClass} from './heading.ts'
import {headerKey, textsOf} from './header.ts'
import {nameColumns} from './header-names.ts'
import {addPiece} from './drawn-pieces.ts'
import {borrowHead, completeHead, withLatest} from './heads.ts'
import {layRow} from './lay-row.ts'
import {learnHeader, type KnownHeaders} from './known-headers.ts'
import {KnownTitles} from './known-titles.ts'
import {noteMark} from './page-mark.ts'
import {fitRows, withoutPhantoms} from './phantom.ts'
import {
  closeTable,
  isSameTitle,
  namesOf,
  sampleOf,
  trimColumns,
  untitledMessage,
  type OpenTable,
} from './open-table.ts'
import {learnReport, type ReportLore} from './report-lore.ts'
import {spannedTexts} from './spanned-cells.ts'
import type {Placed, Stitched, Stitching} from './stitched.ts'
import {outline, type Part as Outlined} from './outline.ts'
import {differs, printedForm} from './printed-form.ts'
import {withHeaderRows, type HeadersOfRows} from './header-rows-again.ts'
import {readPiece, type Part} from './piece.ts'
import {ownWidth, visibleOf, widthOf} from './row-extent.ts'
import {SectionPath, siblingKey, TABLE_TITLE} from './sections.ts'

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

/** Layouts whose heads are read from sentences and labels: one year more or less is another column. */
const TOLD: ReadonlySet<Grid['layout']> = new Set(['figures-in-prose', 'form', 'list'])

/** The columns that a header's rows name: asked when it begins a table and when its rows are laid. */
const columnsOf = once((rows: readonly GridRow[]) =>
  nameColumns(
    rows.map(textsOf),
    rows.map(({cells}) => cells.map(({covered}) => covered === true)),
  ),
)

class Stitcher {
  private readonly path: SectionPath
  private known: KnownHeaders = []
  private headers: HeadersOfRows = []
  private readonly titles = new KnownTitles()
  private readonly lore: ReportLore
  private readonly tables: OpenTable[] = []
  /** the columns of different heads, the latest first */
  private heads: readonly (readonly Column[])[] = []
  private readonly placed: Placed[] = []
  private readonly messages: Message[] = []
  private readonly title: string[] = []
  private headingVisible = 0
  private open: OpenTable | undefined
  /** the piece that is being taken */
  private grid: Grid | undefined
  /** the latest header as it is drawn, colours and all */
  private shading: readonly GridRow[] = []
  private interrupted = false
  /** Nothing but furniture has come since the last heading. */
  private headed = false

  constructor(blocks: readonly Block[], document: string) {
    this.path = new SectionPath(document)
    this.lore = learnReport(blocks)
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
      vocabulary: this.lore.vocabulary,
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
    // a header that a reader laid over rows, and the source does not print there, is nowhere in the source
    if (text !== '' && visible > 0)
      this.placed.push({kind, text, visible, at, ...called, ...(section === undefined ? {} : {section})})
  }

  private interrupt(): void {
    this.interrupted = true
    this.headed = false
  }

  private takeGrid(grid: Grid): void {
    this.headed = false
    this.grid = grid
    const fresh = this.open === undefined || this.interrupted
    const {known, titles} = this
    const {recurring, vocabulary} = this.lore
    const parts = readPiece(grid, {known, recurring, titles, vocabulary, fresh, headers: this.headers})
    for (const {header} of parts) this.headers = withHeaderRows(this.headers, header)
    for (const part of parts) this.takePart(withoutPhantoms(this.withoutShading(part)))
  }

  /** A part in which only those colours are left that stand out; pages without a header have the one before them. */
  private withoutShading(part: Part): Part {
    if (part.header.length > 0) this.shading = part.header
    const header = part.header.length > 0 ? part.header : this.shading
    return {...part, header: part.header.map(putOutRow), body: withoutBands(part.body, header)}
  }

  private takePart(part: Part): void {
    for (const row of part.furniture) {
      this.place('furniture', textsOf(row).join(' '), visibleOf(row), [row.position])
    }
    if (part.title !== undefined) this.takeTitle(part.title.text, part.title.rows)
    if (part.header.length > 0) this.takeHeader(part, part.title !== undefined)
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
    const others = this.lore.whole.get(siblingKey(text) ?? '') ?? []
    return [...others].find((other) => other !== text && likeness(other, text, 0.9) >= 0.9) ?? text
  }

  private takeHeader({header: rows, body}: Part, titled: boolean): void {
    const columns = completeHead(columnsOf(rows), this.heads)
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
    if (names.filter((name) => name !== '').length >= 2) this.known = learnHeader(this.known, names)
    if (!titled) this.path.leaveTable()
    this.start(trimColumns(columns, ownWidth(body, this.grid?.layout)), 'own', visible, at)
    if (this.open !== undefined) this.open.form = form
  }

  /** The same header goes on with the table; behind a paragraph, or where its words are our own, only the very same. */
  private goesOn(names: readonly string[], open: OpenTable): boolean {
    if (this.interrupted || this.isTold()) return headerKey(names) === headerKey(namesOf(open))
    return alignHeaders(names, namesOf(open)) !== undefined
  }

  /** Is the piece read from the words of sentences or labels? */
  private isTold(): boolean {
    return this.grid !== undefined && TOLD.has(this.grid.layout)
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
      columns,
      rows: [],
      section: this.title.length > 0 ? titles.filter((name) => !this.title.includes(name)) : titles,
      sectionId: id,
      headerVisible,
      at: [...at],
      drawn: [],
      headedBy,
      title,
      titled: this.path.inTable,
      untitled: [],
      form: [],
    }
    this.tables.push(this.open)
    this.heads = withLatest(this.heads, this.open.columns)
  }

  private takeHeaderless(drawn: readonly GridRow[], titled: boolean): void {
    // what was read from words has a head of its own each time: drawn rows do not go on with it
    const told = this.open?.drawn.some(({layout}) => TOLD.has(layout)) === true
    const goesOn = this.open !== undefined && !this.interrupted && !told
    const rows =
      goesOn && this.open !== undefined
        ? fitRows(drawn, this.open.columns.length, sampleOf(this.open))
        : drawn
    const width = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0)
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
    const borrowed = borrowHead(rows, width, this.tables)
    const blank: Column[] = Array.from({length: width}, () => ({name: '', role: 'other'}))
    if (borrowed === undefined) this.start(blank, 'none', 0, [])
    else this.start(trimColumns(borrowed), 'borrowed', 0, [])
  }

  private append(rows: readonly GridRow[], header: readonly GridRow[]): void {
    const open = this.open
    if (open === undefined) return
    if (this.grid !== undefined)
      addPiece(open.drawn, this.grid, header.length === 0 ? rows : [...header, ...rows])
    const alignment = this.alignmentOf(header, open)
    const spanned = spannedTexts(rows)
    rows.forEach((row, index) => {
      // a row read from words is whole: no page cut it
      const opensPiece = index === 0 && open.rows.length > 0 && !this.isTold()
      const laid = layRow(row, alignment, open.columns.length, {opensPiece, spanned: spanned[index]})
      for (const message of laid.messages) this.messages.push(message)
      open.rows.push(laid.row)
      open.at.push(row.position)
    })
  }

  private alignmentOf(header: readonly GridRow[], open: OpenTable): Alignment | undefined {
    if (header.length === 0) return undefined
    return alignHeaders(namesOf({columns: columnsOf(header)}), namesOf(open))
  }
}
