import {type Box, compose, invert, mapBox, type Matrix} from './matrix.ts'
import type {Area, Glyph, Painted, Rule} from './paint.ts'

/** A page turned so that most of its text runs from left to right, and the way back for its positions. */
export interface Upright extends Painted {
  /** a box of the turned page → the box of the page as it is shown */
  readonly toPage: (box: Box) => Box
  /** the quarter turns, clockwise, that were undone */
  readonly turned: Glyph['turn']
}

/**
 * Turn a page as its words say.
 *
 * A landscape table on a portrait page is drawn at 90°, and the page's own rotation does not say so.
 */
export function turnUpright(painted: Painted): Upright {
  const turn = commonTurn(painted.glyphs)
  if (turn === 0) return {...painted, toPage: (box) => box, turned: 0}
  const {width, height} = painted
  const matrix = turning(turn, width, height)
  const back = invert(matrix)
  return {
    width: turn === 2 ? width : height,
    height: turn === 2 ? height : width,
    glyphs: painted.glyphs.map((glyph) => turnGlyph(glyph, matrix, turn)),
    rules: painted.rules.map((rule) => turnRule(rule, matrix)),
    areas: painted.areas.map((area): Area => ({...area, box: mapBox(matrix, area.box)})),
    pictures: painted.pictures.map((box) => mapBox(matrix, box)),
    brokenOff: painted.brokenOff,
    toPage: (box) => (back === undefined ? box : mapBox(back, box)),
    turned: turn,
  }
}

/** The turn of most glyphs that are seen; of as many, the least. */
export function commonTurn(glyphs: readonly Glyph[]): Glyph['turn'] {
  const counts = [0, 0, 0, 0]
  for (const {turn, blank} of glyphs) if (!blank) counts[turn] = (counts[turn] ?? 0) + 1
  const most = Math.max(...counts)
  return ([0, 1, 2, 3] as const).find((turn) => counts[turn] === most) ?? 0
}

/** What undoes so many quarter turns, the page kept at the origin. */
function turning(turn: Glyph['turn'], width: number, height: number): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0]
    case 1: // text runs down the page: x' = y, y' = width - x
      return [0, -1, 1, 0, 0, width]
    case 2:
      return [-1, 0, 0, -1, width, height]
    case 3: // text runs up the page: x' = height - y, y' = x
      return [0, 1, -1, 0, height, 0]
    default:
      return turn satisfies never
  }
}

function turnGlyph(glyph: Glyph, matrix: Matrix, by: Glyph['turn']): Glyph {
  const box = mapBox(matrix, glyph.box)
  const turn = TURNS[(glyph.turn - by + 4) % 4] ?? 0
  const [a, b, c, d, e, f] = matrix
  const level = glyph.turn % 2 === 0 // its baseline is a y
  const [x, y] = level
    ? [c * glyph.baseline + e, d * glyph.baseline + f]
    : [a * glyph.baseline + e, b * glyph.baseline + f]
  const onX = level ? c !== 0 : a !== 0
  return {...glyph, box, turn, baseline: onX ? x : y}
}

const TURNS = [0, 1, 2, 3] as const

function turnRule(rule: Rule, matrix: Matrix): Rule {
  const {upright, at, from, to} = rule
  const [x0, y0, x1, y1] = mapBox(matrix, upright ? [at, from, at, to] : [from, at, to, at])
  const turned = compose(matrix, [1, 0, 0, 1, 0, 0])[1] !== 0 ? !upright : upright
  return {...rule, upright: turned, at: turned ? x0 : y0, from: turned ? y0 : x0, to: turned ? y1 : x1}
}
