import type {Font, Graphics} from './graphics.ts'
import {boxAround, compose, holds, type Matrix, mapPoint} from './matrix.ts'
import type {Glyph} from './paint.ts'

/** One entry of what pdfjs shows: a glyph, or a shift in thousandths of an em against the direction of writing. */
type Shown = number | {readonly text: string; readonly width: number; readonly blank: boolean}

/** A run of text that a hand would not write: smaller than this it is no text for readers. */
const LEAST_SIZE = 0.5

/**
 * Place the glyphs of one `showText` and move the text position on, as pdfjs's canvas does.
 *
 * @param items  pdfjs's glyphs and shifts; anything else is passed over
 */
export function showText(graphics: Graphics, items: readonly unknown[], order: number): Glyph[] {
  const {font, fontSize} = graphics
  if (font === undefined || fontSize === 0) return []
  const glyphs: Glyph[] = []
  const toPage = textToPage(graphics)
  let along = 0
  for (const item of items) {
    const shown = shownOf(item)
    if (shown === undefined) continue
    if (typeof shown === 'number') {
      along += ((font.vertical ? 1 : -1) * shown * fontSize) / 1000
      continue
    }
    const width = shown.width * font.scale * fontSize
    const placed = placeGlyph(shown.text, graphics, font, toPage, along, width, order)
    if (placed !== undefined) glyphs.push({...placed, blank: shown.text.trim() === ''})
    along +=
      width + ((shown.blank ? graphics.wordSpacing : 0) + graphics.charSpacing) * graphics.fontDirection
  }
  graphics.x += along * graphics.horizontalScale * graphics.fontDirection
  return glyphs
}

function shownOf(item: unknown): Shown | undefined {
  if (typeof item === 'number') return item
  if (typeof item !== 'object' || item === null) return undefined
  const [text, width] = [Reflect.get(item, 'unicode') as unknown, Reflect.get(item, 'width') as unknown]
  if (typeof text !== 'string' || typeof width !== 'number') return undefined
  return {text: text.normalize('NFC'), width, blank: Reflect.get(item, 'isSpace') === true}
}

function textToPage(graphics: Graphics): Matrix {
  const placed = compose(graphics.textMatrix, [1, 0, 0, 1, graphics.x, graphics.y + graphics.rise])
  const {horizontalScale, fontDirection} = graphics
  return compose(graphics.ctm, compose(placed, [horizontalScale * fontDirection, 0, 0, fontDirection, 0, 0]))
}

function placeGlyph(
  text: string,
  graphics: Graphics,
  font: Font,
  toPage: Matrix,
  along: number,
  width: number,
  order: number,
): Omit<Glyph, 'blank'> | undefined {
  const {fontSize} = graphics
  const foot = mapPoint(toPage, along, 0)
  const end = mapPoint(toPage, along + width, 0)
  const top = mapPoint(toPage, along, font.ascent * fontSize)
  const bottom = mapPoint(toPage, along, font.descent * fontSize)
  const size = Math.hypot(toPage[2], toPage[3]) * fontSize
  if (!(size >= LEAST_SIZE) || !Number.isFinite(foot[0] + foot[1])) return undefined
  const shiftX = end[0] - foot[0]
  const shiftY = end[1] - foot[1]
  const box = boxAround([
    top,
    bottom,
    [top[0] + shiftX, top[1] + shiftY],
    [bottom[0] + shiftX, bottom[1] + shiftY],
  ])
  const turn = turnOf(toPage)
  const centre = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const
  const clipped = graphics.clip !== undefined && !holds(graphics.clip, ...centre)
  return {
    text,
    box,
    baseline: turn % 2 === 0 ? foot[1] : foot[0],
    size,
    font,
    colour: graphics.renderingMode % 4 === 1 ? graphics.stroke : graphics.fill,
    turn,
    order,
    ...(graphics.renderingMode % 4 === 3 || graphics.fillAlpha === 0
      ? {unseen: 'invisible'}
      : clipped
        ? {unseen: 'clipped'}
        : {}),
  }
}

/** The quarter turn that the direction of writing is nearest to, y pointing down. */
function turnOf([a, b]: Matrix): Glyph['turn'] {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2
  return b > 0 ? 1 : 3
}
