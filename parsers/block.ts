/**
 * The one vocabulary that all formats give.
 *
 * A parser turns the bytes of one format into blocks in reading order. It knows nothing of councils:
 * whether a bold line is a section or a caption is decided later, from the `look` kept here.
 */

/** Lines count from 1. */
export interface LinePosition {
  readonly line: number
  readonly endLine: number
}

/** Pages count from 1; the box is in points from the top left. */
export interface PagePosition {
  readonly page: number
  readonly bbox: readonly [number, number, number, number]
}

/** Top-level blocks of a Word or HTML file count from 0. */
export interface BlockPosition {
  readonly block: number
  readonly table?: number
  readonly row?: number
}

export type Position = LinePosition | PagePosition | BlockPosition

/** A thing in several pieces has a position for each. */
export type Place = Position | readonly Position[]

export type Severity = 'info' | 'warning' | 'error'

/** A problem or a decision is a value: collected on the way, printed by the command line alone. */
export interface Message {
  readonly severity: Severity
  readonly code: string
  readonly message: string
  readonly position?: Place
}

/**
 * A stretch of source as a reader sees it.
 *
 * `visible` is the number of the source's visible non-blank characters that stand behind `text`. The two
 * differ only where a later stage drops a doubled word, so the document's coverage can add up.
 */
export interface Words {
  readonly text: string
  readonly visible: number
}

/** The lights of a traffic light; no other colour is told. */
export type Light = 'red' | 'amber' | 'green'

/** A light that is drawn in a cell, and what is drawn in it: all of its ground, a shape or sign, or its letters. */
export interface Lit {
  readonly light: Light
  readonly by: 'ground' | 'shape' | 'letters'
}

export interface Cell extends Words {
  readonly position: Position
  /** The whole cell is emphasised, as header cells often are. */
  readonly bold?: boolean
  /** It begins with a bullet, which is no part of the text: headers of one table are printed alike, with or without. */
  readonly bulleted?: boolean
  /** Columns and rows that the cell spans, where the format says so. */
  readonly span?: {readonly cs: number; readonly rs: number}
  /** The cell lies under a span that began left of it or above. */
  readonly covered?: boolean
  /** It is drawn in a colour that may say something; whether it does is decided later. */
  readonly lit?: Lit
}

export interface GridRow {
  readonly cells: readonly Cell[]
  readonly position: Position
  /**
   * From this cell on the layout does not tell whose the words are: the cell holds all of them, and which column each
   * belongs to is left open.
   */
  readonly undividedFrom?: number
  /** The file says of the row that its words may be anybody's: no figure of it can be trusted. */
  readonly damaged?: true
}

/**
 * How a stretch of source is laid out. The first five are told by the format or by marks and gaps; the others lost
 * their marks, and are read by what the words are.
 */
export type Layout =
  | 'tabs'
  | 'pipes'
  | 'slashes'
  | 'commas'
  | 'fixed-width'
  | 'spaced-rows'
  | 'cell-a-line'
  | 'one-line'
  | 'figures-in-prose'
  | 'form'
  | 'list'
  | 'ruled'
  | 'aligned'
  | 'cells'

/** A table piece as drawn: ragged rows stay ragged, headers are rows like any other. */
export interface Grid {
  readonly type: 'grid'
  readonly layout: Layout
  /** why the stretch was taken to be laid out so, for people who ask */
  readonly because: string
  readonly rows: readonly GridRow[]
  readonly position: Position
  /** How many of the first rows the format itself marks as header (the row over a pipe table's rule). */
  readonly headerRows: number
  /** How well the grid fits what stands on the page, 0 to 1, and the parts of that: where it had to be found there. */
  readonly fit?: {readonly score: number; readonly parts: Readonly<Record<string, number>>}
  /** The grid as it stands in the source, where this one says of its words what they mean; several may be of one. */
  readonly drawn?: Grid
  /** An empty cell may have left no mark: rows of fewer cells than others do not tell which they lack. */
  readonly gapless?: true
}

/** How a piece of prose looks, for the stage that tells headings from paragraphs. */
export interface Look {
  /** The level that the format's own heading mark gives (`##` is 2). */
  readonly level?: number
  /** The bullet that stood before it. */
  readonly marker?: string
  readonly bold: boolean
  /** The number of source lines it takes. */
  readonly lines: number
}

/** One source line of a piece of prose, its block mark set aside. */
export interface TextLine extends Words {
  readonly position: Position
}

export interface Prose extends Words {
  /** furniture stands among the lines of a table and is the page's */
  readonly type: 'heading' | 'paragraph' | 'list-item' | 'footnote' | 'furniture'
  readonly look: Look
  /** the lines as they stand in the source, for tables that lost the marks between their cells */
  readonly lines: readonly TextLine[]
  readonly position: Position
}

export type Block = Grid | Prose

export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'doc' | 'rtf'

/** A page as the finder of tables saw it, to be drawn: boxes and edges are in points from the top left. */
export interface PageView {
  readonly page: number
  readonly width: number
  readonly height: number
  /** `turn`: the quarter turns, clockwise, by which it is turned from left to right */
  readonly words: readonly {readonly text: string; readonly bbox: PageBox; readonly turn: 0 | 1 | 2 | 3}[]
  /** boxes without width or height */
  readonly edges: readonly PageBox[]
  readonly cells: readonly {readonly bbox: PageBox; readonly layout: Layout}[]
}

export type PageBox = PagePosition['bbox']

/** What a parser gives: the blocks, and the count of visible characters taken from the source on its own. */
export interface Parsed {
  readonly format: Format
  readonly blocks: readonly Block[]
  readonly characters: number
  readonly pages?: number
  /** what the file says of itself beside its text: often a template's or an older report's, so a hint and no more */
  readonly hints?: {readonly title?: string}
  /** where they were asked for */
  readonly views?: readonly PageView[]
  readonly messages: readonly Message[]
}

/** The input cannot be read as a report: one reason, in words its owner would know. */
export interface Refused {
  readonly code: string
  readonly reason: string
}
