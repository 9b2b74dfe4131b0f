import {countVisible} from './cell-text.ts'
import {holds, type Box} from './matrix.ts'
import type {Area, Glyph, Painted, Unseen} from './paint.ts'

/** A page's glyphs as its readers see them, and what they do not see. */
export interface Seen {
  readonly glyphs: readonly Glyph[]
  /** how many non-blank characters are not seen, by reason */
  readonly unseen: ReadonlyMap<Unseen, number>
  /** the text lies under the picture of a scanned page: a machine read it, and may have misread it */
  readonly scanned: boolean
}

/** A picture that takes up so much of a page is the page. */
const WHOLE_PAGE = 0.5
/** Glyphs of two runs so near to each other, in ems, are one that is made bold: half the width of the narrowest letter. */
const SAME_PLACE = 0.15

/**
 * Tell the text that a reader sees from what is only in the file.
 *
 * Text drawn invisibly is left out, unless it lies on a picture of the page: then it is what a machine read off
 * that picture, and all there is.
 */
export function seenGlyphs(page: Painted): Seen {
  const scanned = isScan(page)
  const unseen = new Map<Unseen, number>()
  const glyphs = page.glyphs.filter((glyph) => {
    const why = scanned ? undefined : (glyph.unseen ?? hiddenBy(glyph, page.areas))
    if (why !== undefined && !glyph.blank) unseen.set(why, (unseen.get(why) ?? 0) + countVisible(glyph.text))
    return why === undefined
  })
  return {glyphs: drawnOnce(glyphs), unseen, scanned}
}

function isScan({pictures, glyphs, width, height}: Painted): boolean {
  const sheet = pictures.some((box) => area(box) >= WHOLE_PAGE * width * height)
  return sheet && glyphs.some(({unseen}) => unseen === 'invisible')
}

function area([x0, y0, x1, y1]: Box): number {
  return (x1 - x0) * (y1 - y0)
}

/** In the colour of what it stands on, or under what was drawn later. */
function hiddenBy(glyph: Glyph, areas: readonly Area[]): Unseen | undefined {
  const [x, y] = [(glyph.box[0] + glyph.box[2]) / 2, (glyph.box[1] + glyph.box[3]) / 2]
  let ground = '#ffffff'
  for (const {box, colour, square, order} of areas) {
    if (!square || !holds(box, x, y)) continue
    if (order > glyph.order) return 'covered'
    ground = colour
  }
  return glyph.colour.toLowerCase() === ground.toLowerCase() ? 'background colour' : undefined
}

/** Letters that are drawn twice to be bold are there once. */
function drawnOnce(glyphs: readonly Glyph[]): Glyph[] {
  const last = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    if (glyph.blank) return true
    const key = `${glyph.text} ${Math.round(glyph.baseline)}`
    const before = last.get(key)
    const again = before?.some((other) => other.order !== glyph.order && isNear(other, glyph))
    if (again === true) return false
    if (before === undefined) last.set(key, [glyph])
    else before.push(glyph)
    return true
  })
}

function isNear(a: Glyph, b: Glyph): boolean {
  const most = SAME_PLACE * Math.min(a.size, b.size)
  return Math.abs(a.box[0] - b.box[0]) < most && Math.abs(a.box[1] - b.box[1]) < most
}
