import type {Graphics} from './graphics.ts'
import {type Box, intersect, type Matrix} from './matrix.ts'
import type {Area, Rule} from './paint.ts'
import {boxOfSubpath, isSquare, isStraight, sidesOf, type Subpath} from './path.ts'

/** A bar that is no thicker than this is seen as a line. */
const THICKEST_RULE = 3
/** What is less opaque is a tint of its colour. */
const SOLID = 0.7
/** A rule of its own is longer than it is thick; a dot of a dotted line is not. */
const RULE_SHAPE = 2
const FILLS = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
])
const STROKES = new Set([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
])
/** What paths are painted on, and with what. */
export interface Surface {
  readonly graphics: Graphics
  readonly rules: Rule[]
  readonly areas: Area[]
  /** counts the operations of the page */
  readonly order: number
}

/**
 * Paint subpaths as one operation does: thin bars and straight lines are rules, other fills are areas.
 *
 * @param how  pdfjs's name for the operation that paints
 */
export function paintSubpaths(surface: Surface, how: string, subpaths: readonly Subpath[]): void {
  if (FILLS.has(how) && surface.graphics.fillAlpha > 0) for (const subpath of subpaths) fill(surface, subpath)
  if (STROKES.has(how)) for (const subpath of subpaths) stroke(surface, subpath, how.startsWith('close'))
}

function fill({graphics, rules, areas, order}: Surface, subpath: Subpath): void {
  const whole = boxOfSubpath(subpath)
  const box = graphics.clip === undefined ? whole : intersect(whole, graphics.clip)
  if (box === undefined) return
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  const thickness = Math.min(width, height)
  const length = Math.max(width, height)
  if (thickness <= THICKEST_RULE && length >= RULE_SHAPE * thickness) {
    const upright = height > width
    rules.push({
      upright,
      at: upright ? (box[0] + box[2]) / 2 : (box[1] + box[3]) / 2,
      from: upright ? box[1] : box[0],
      to: upright ? box[3] : box[2],
      thickness,
      colour: graphics.fill,
    })
  } else {
    const faint = graphics.fillAlpha < SOLID ? ({faint: true} as const) : {}
    areas.push({box, colour: graphics.fill, square: isSquare(subpath), order, ...faint})
  }
}

function stroke({graphics, rules}: Surface, subpath: Subpath, closing: boolean): void {
  const thickness = graphics.lineWidth * Math.sqrt(Math.abs(determinant(graphics.ctm)))
  for (const side of subpath.curved ? [] : sidesOf(subpath, closing)) {
    const run = isStraight(side)
    if (run === undefined) continue
    const [[x0, y0], [x1, y1]] = side
    const box: Box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
    const seen = graphics.clip === undefined ? box : intersect(box, graphics.clip)
    if (seen === undefined) continue
    const upright = run === 'upright'
    rules.push({
      upright,
      at: upright ? (x0 + x1) / 2 : (y0 + y1) / 2,
      from: upright ? seen[1] : seen[0],
      to: upright ? seen[3] : seen[2],
      thickness,
      colour: graphics.stroke,
    })
  }
}

function determinant([a, b, c, d]: Matrix): number {
  return a * d - b * c
}
