import {type Box, IDENTITY, type Matrix} from './matrix.ts'
import type {FontLook} from './paint.ts'

/** A font with what is needed to place its glyphs. */
export interface Font extends FontLook {
  /** from glyph space to text space: a thousandth of an em in most fonts */
  readonly scale: number
  /** heights over and under the baseline, in ems */
  readonly ascent: number
  readonly descent: number
  readonly vertical: boolean
  /** its glyphs are drawn by procedures: a Type 3 font */
  readonly drawn: boolean
}

/** What a PDF's drawing depends on, as far as text, rules and areas are concerned. */
export interface Graphics {
  ctm: Matrix
  fill: string
  stroke: string
  fillAlpha: number
  lineWidth: number
  /** in page space; absent where all of the page may be drawn on */
  clip?: Box
  font: Font | undefined
  fontSize: number
  /** -1 where the font's size is below 0: its glyphs are upside down */
  fontDirection: 1 | -1
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  /** 0 to 7, ISO 32000-1 table 106; 3 draws nothing */
  renderingMode: number
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
}

export function initialGraphics(view: Matrix): Graphics {
  return {
    ctm: view,
    fill: '#000000',
    stroke: '#000000',
    fillAlpha: 1,
    lineWidth: 1,
    font: undefined,
    fontSize: 0,
    fontDirection: 1,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  }
}

/** Arial's, where a font does not say its own. */
const USUAL_ASCENT = 0.905
const USUAL_DESCENT = -0.212
/** Past these a font's own figures are wrong, as many are: 0, or the height of a page. */
const CREDIBLE_ASCENT = [0.5, 1.2] as const
const CREDIBLE_DESCENT = [-0.5, -0.05] as const

/**
 * Read pdfjs's font object, whose fields nothing promises.
 *
 * @param resource  pdfjs's own name for it: Type 3 fonts have none, and are told apart by it
 */
export function fontOf(value: unknown, resource: string): Font | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const field = (name: string): unknown => Reflect.get(value, name)
  const drawn = field('isType3Font') === true
  const name = drawn ? resource : (textOf(field('name')) ?? '')
  const matrix: unknown = field('fontMatrix')
  const scale: unknown = Array.isArray(matrix) ? matrix[0] : undefined
  return {
    name,
    bold: field('bold') === true || field('black') === true || /bold|black|heavy|demi/i.test(name),
    italic: field('italic') === true || /italic|oblique/i.test(name),
    scale: typeof scale === 'number' && scale !== 0 ? scale : 0.001,
    ascent: within(field('ascent'), CREDIBLE_ASCENT) ?? USUAL_ASCENT,
    descent: within(field('descent'), CREDIBLE_DESCENT) ?? USUAL_DESCENT,
    vertical: field('vertical') === true,
    drawn,
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function within(value: unknown, [low, high]: readonly [number, number]): number | undefined {
  return typeof value === 'number' && value >= low && value <= high ? value : undefined
}
