import type {Font, Graphics} from './graphics.ts'
import {type Box, boxAround, compose, type Matrix} from './matrix.ts'
import type {Glyph, Unseen} from './paint.ts'
import {unsaidOf} from './unsaid-letters.ts'

/** A run of text that a hand would not write: smaller than this it is no text for readers. */
const LEAST_SIZE = 0.5
const NO_NORMALIZING = /^[ -\u02ff]*$/

/**
 * Place the glyphs of one `showText` and move the text position on, as pdfjs's canvas does.
 *
 * @param items  pdfjs's glyphs and shifts in thousandths of an em; anything else is passed over
 * @param drawn  when they are drawn, and the cell that the file's structure puts them in
 * @param into   where the glyphs are put
 */
export function showText(
  graphics: Graphics,
  items: readonly unknown[],
  drawn: Pick<Glyph, 'order' | 'tag'>,
  into: Glyph[],
): void {
  const {font, fontSize} = graphics
  if (font === undefined || fontSize === 0) return
  const run = startRun(graphics, font, drawn)
  const shift = ((font.vertical ? 1 : -1) * fontSize) / 1000
  let along = 0
  for (const item of items) {
    if (typeof item === 'number') {
      along += shift * item
      continue
    }
    if (typeof item !== 'object' || item === null) continue
    const {unicode: text, width, isSpace}: PdfjsGlyph = item
    if (typeof text !== 'string' || typeof width !== 'number') continue
    const advance = width * font.scale * fontSize
    const glyph = run.size >= LEAST_SIZE ? placeGlyph(run, text, along, advance) : undefined
    if (glyph !== undefined) into.push(font.drawn ? drawnGlyph(glyph, item) : glyph)
    const space = isSpace === true ? graphics.wordSpacing : 0
    along += advance + (space + graphics.charSpacing) * graphics.fontDirection
  }
  graphics.x += along * graphics.horizontalScale * graphics.fontDirection
}

/** A glyph of a Type 3 font, with what it is called by where nothing says its letter. */
function drawnGlyph(glyph: Glyph, {originalCharCode, operatorListId}: PdfjsGlyph): Glyph {
  const unsaid = unsaidOf(glyph.text, originalCharCode, operatorListId)
  return {...glyph, drawn: true, ...(unsaid === undefined ? {} : {unsaid})}
}

/** What pdfjs says of a glyph, as far as it is used here; widths are in glyph space. */
interface PdfjsGlyph {
  readonly unicode?: unknown
  readonly width?: unknown
  readonly isSpace?: unknown
  readonly originalCharCode?: unknown
  /** the name of a glyph of a Type 3 font */
  readonly operatorListId?: unknown
}

/** What all glyphs of one run share. */
interface Run {
  readonly toPage: Matrix
  readonly font: Font
  readonly size: number
  /** heights over and under the baseline, in the run's own space */
  readonly ascent: number
  readonly descent: number
  readonly turn: Glyph['turn']
  readonly colour: string
  readonly invisible: boolean
  readonly clip: Box | undefined
  readonly order: number
  readonly tag: number | undefined
}

function startRun(graphics: Graphics, font: Font, {order, tag}: Pick<Glyph, 'order' | 'tag'>): Run {
  const {fontSize, renderingMode} = graphics
  const toPage = textToPage(graphics)
  return {
    toPage,
    font,
    size: Math.hypot(toPage[2], toPage[3]) * fontSize,
    ascent: font.ascent * fontSize,
    descent: font.descent * fontSize,
    turn: turnOf(toPage),
    colour: renderingMode % 4 === 1 ? graphics.stroke : graphics.fill,
    invisible: renderingMode % 4 === 3 || graphics.fillAlpha === 0,
    clip: graphics.clip,
    order,
    tag,
  }
}

function textToPage(graphics: Graphics): Matrix {
  const [a, b, c, d, e, f] = graphics.textMatrix
  const {x, y, rise, horizontalScale, fontDirection: high} = graphics
  const [wide, up] = [horizontalScale * high, y + rise]
  // The text matrix after the move to the text position, and after the scale of the font.
  const placed: Matrix = [a * wide, b * wide, c * high, d * high, a * x + c * up + e, b * x + d * up + f]
  return compose(graphics.ctm, placed)
}

/** One object a glyph and nothing else: a page has thousands of them. */
function placeGlyph(run: Run, text: string, along: number, width: number): Glyph | undefined {
  const [a, b, c, d, e, f] = run.toPage
  const [x, y] = [a * along + e, b * along + f]
  if (!Number.isFinite(x + y)) return undefined
  const box = boxOf(run, x, y, a * width, b * width, c, d)
  const unseen = unseenIn(run, box)
  const isPlain = text.length === 1 && text > ' ' && text <= '~'
  const glyph = {
    text: isPlain || NO_NORMALIZING.test(text) ? text : text.normalize('NFC'),
    box,
    baseline: run.turn % 2 === 0 ? y : x,
    size: run.size,
    font: run.font,
    colour: run.colour,
    turn: run.turn,
    blank: !isPlain && text.trim() === '',
    order: run.order,
    tag: run.tag,
  }
  return unseen === undefined ? glyph : {...glyph, unseen}
}

function boxOf(
  {ascent, descent}: Run,
  x: number,
  y: number,
  goesX: number,
  goesY: number,
  upX: number,
  upY: number,
): Box {
  if (goesY === 0 && upX === 0) {
    const [high, low] = [y + upY * ascent, y + upY * descent]
    return [Math.min(x, x + goesX), Math.min(high, low), Math.max(x, x + goesX), Math.max(high, low)]
  }
  const [topX, topY] = [x + upX * ascent, y + upY * ascent]
  const [lowX, lowY] = [x + upX * descent, y + upY * descent]
  return boxAround([
    [topX, topY],
    [lowX, lowY],
    [topX + goesX, topY + goesY],
    [lowX + goesX, lowY + goesY],
  ])
}

function unseenIn({invisible, clip}: Run, [x0, y0, x1, y1]: Box): Unseen | undefined {
  if (invisible) return 'invisible'
  if (clip === undefined) return undefined
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return x < clip[0] || x > clip[2] || y < clip[1] || y > clip[3] ? 'clipped' : undefined
}

/** The quarter turn that the direction of writing is nearest to, y pointing down. */
function turnOf([a, b]: Matrix): Glyph['turn'] {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2
  return b > 0 ? 1 : 3
}
