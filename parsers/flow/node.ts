import type {Light} from '../block.ts'

/**
 * What Word and HTML files have in common: paragraphs and tables one after another, and the same again in each cell.
 * The readers of .docx, .doc, .rtf and .html give this; that no reader need know how blocks are made of it.
 */

/** A stretch of text in one look; line breaks and tabs are characters of it. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  /** struck out: no part of the text, and said where another value stands beside it */
  readonly struck?: boolean
  /** set above the line, as marks of footnotes are */
  readonly raised?: boolean
  /** set in a font whose letters are all as wide: its blanks may part columns */
  readonly fixed?: true
  /** the light that it is set in, or that lies under it */
  readonly light?: Light
}

export interface FlowParagraph {
  readonly type: 'paragraph'
  readonly runs: readonly Run[]
  /** the level of a heading; 1 is the highest */
  readonly level?: number
  /** what automatic numbering puts before it: a number is content, a bullet is none */
  readonly label?: {readonly text: string; readonly bullet: boolean}
  /** what it is where it is no part of the running text: a note, or a page's head or foot */
  readonly apart?: 'note' | 'furniture'
  /** its blanks and line ends stand as they are, and may be what parts columns */
  readonly laidOut?: true
}

export interface FlowCell {
  readonly content: readonly FlowNode[]
  /** columns and rows that it spans, 1 or more */
  readonly cs: number
  readonly rs: number
  /** the lights of its ground, and of a shape that is drawn in it */
  readonly ground?: Light
  readonly shape?: Light
}

export interface FlowRow {
  readonly cells: readonly FlowCell[]
  /** the format marks it as one that heads the table */
  readonly header: boolean
}

export interface FlowTable {
  readonly type: 'table'
  readonly rows: readonly FlowRow[]
}

export type FlowNode = FlowParagraph | FlowTable
