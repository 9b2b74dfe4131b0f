import type {Box} from './matrix.ts'
import type {Unsaid} from './unsaid-letters.ts'

/** How a font looks, as far as it tells headings from text and symbols from letters. */
export interface FontLook {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** Why a reader of the page does not see a glyph. */
export type Unseen = 'invisible' | 'clipped' | 'background colour' | 'covered'

/** One character or ligature on a page. */
export interface Glyph {
  readonly text: string
  /** from the font's ascent to its descent, and as wide as the glyph moves on */
  readonly box: Box
  /** where it stands: the y of its foot, or the x where its line runs down or up the page */
  readonly baseline: number
  /** in points, as it is drawn */
  readonly size: number
  readonly font: FontLook
  readonly colour: string
  /** the quarter turns, clockwise, by which its line is turned from left to right */
  readonly turn: 0 | 1 | 2 | 3
  /** a blank of the font's own */
  readonly blank: boolean
  readonly unseen?: Unseen
  /** its place in the order in which the page is drawn */
  readonly order: number
  /** the cell that the file's own structure puts it in */
  readonly tag?: number | undefined
  /** a procedure of its own draws it, which need not say its letter */
  readonly drawn?: true
  readonly unsaid?: Unsaid
}

/** A straight line that is drawn, or a bar so thin that it is seen as one. */
export interface Rule {
  readonly upright: boolean
  /** its y, or its x where it is upright */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly thickness: number
  readonly colour: string
}

/** An area filled with one colour. */
export interface Area {
  readonly box: Box
  readonly colour: string
  /** its outline is a box, and not the box round another shape */
  readonly square: boolean
  /** it is seen through: a tint of its colour */
  readonly faint?: true
  readonly order: number
}

/** All that is seen of a page, in points from its top left as it is shown, page rotation undone. */
export interface Painted {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  readonly areas: readonly Area[]
  /** pictures, for scans: a page that is one picture has no text, or text that a machine read off it */
  readonly pictures: readonly Box[]
  /** a text that was begun does not end: what draws the page is cut off or damaged there */
  readonly brokenOff: boolean
}
