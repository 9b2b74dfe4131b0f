import {countVisible} from './cell-text.ts'
import {type Box, holds} from './matrix.ts'
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
const PAPER = '#ffffff'

/**
 * Tell the text that a reader sees from what is only in the file.
 *
 * Text drawn invisibly is left out, unless it lies on a picture of the page: then it is what a machine read off
 * that picture, and all there is.
 */
export function seenGlyphs(page: Painted): Seen {
  const unseen = new Map<Unseen, number>()
  if (isScan(page)) return {glyphs: page.glyphs, unseen, scanned: true}
  const hiddenBy = hider(page.areas)
  const glyphs = page.glyphs.filter((glyph) => {
    const why = glyph.unseen ?? hiddenBy(glyph)
    if (why !== undefined && !glyph.blank) unseen.set(why, (unseen.get(why) ?? 0) + countVisible(glyph.text))
    return why === undefined
  })
  return {glyphs, unseen, scanned: false}
}

function isScan({pictures, glyphs, width, height}: Painted): boolean {
  const sheet = pictures.some((box) => areaOf(box) >= WHOLE_PAGE * width * height)
  return sheet && glyphs.some(({unseen}) => unseen === 'invisible')
}

function areaOf([x0, y0, x1, y1]: Box): number {
  return (x1 - x0) * (y1 - y0)
}

/** What is in the colour of the ground it stands on, or under what was drawn later. */
function hider(areas: readonly Area[]): (glyph: Glyph) => Unseen | undefined {
  const square = areas.filter((area) => area.square)
  const colours = new Set([PAPER, ...square.map(({colour}) => colour)])
  const last = square.reduce((latest, {order}) => Math.max(latest, order), -1)
  return (glyph) => {
    // Nearly all glyphs: of a colour that no ground has, and on top of everything.
    if (glyph.order > last && !colours.has(glyph.colour)) return undefined
    const [x, y] = [(glyph.box[0] + glyph.box[2]) / 2, (glyph.box[1] + glyph.box[3]) / 2]
    const at = square.filter(({box}) => holds(box, x, y))
    if (at.some(({order}) => order > glyph.order)) return 'covered'
    return glyph.colour === (at.at(-1)?.colour ?? PAPER) ? 'background colour' : undefined
  }
}
