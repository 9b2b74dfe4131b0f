import {segmentsOf} from './aligned/segments.ts'
import {linesOf} from './lines.ts'
import {around, type Box, holds} from './matrix.ts'
import type {Glyph, Painted} from './paint.ts'
import {commonTurn, turnUpright} from './upright.ts'
import {wordsOf} from './words.ts'

/** Fewer glyphs are a label beside a chart or along a margin. */
const FEWEST_GLYPHS = 40
/** So many lines of two parts or more are a table's: heads that are set upright over their columns have one part each. */
const FEWEST_ROWS = 3
/** Rules round a table stand so far from its words at the most, in points. */
const ROOM = 14

/**
 * Part from a page what is written on it in another direction, where that is a table: one set at 90° among upright prose
 * is read as a page of its own.
 *
 * @returns  the page without them first, then one for each direction that has a table; most pages are whole
 */
export function partedByTurn(page: Painted): readonly Painted[] {
  const turn = commonTurn(page.glyphs)
  if (page.glyphs.every((glyph) => glyph.turn === turn)) return [page]
  let rest = page
  const parts: Painted[] = []
  for (const other of ([0, 1, 2, 3] as const).filter((one) => one !== turn)) {
    const part = partOf(rest, other)
    if (part === undefined) continue
    parts.push(part)
    rest = without(rest, part)
  }
  return [rest, ...parts]
}

function partOf(page: Painted, turn: Glyph['turn']): Painted | undefined {
  const glyphs = page.glyphs.filter((glyph) => glyph.turn === turn)
  if (glyphs.filter(({blank}) => !blank).length < FEWEST_GLYPHS) return undefined
  const box = around(glyphs)
  if (page.glyphs.some((glyph) => glyph.turn !== turn && !glyph.blank && isIn(glyph.box, box)))
    return undefined
  const [x0, y0, x1, y1] = box
  const room: Box = [x0 - ROOM, y0 - ROOM, x1 + ROOM, y1 + ROOM]
  const part: Painted = {
    ...page,
    glyphs,
    rules: page.rules.filter(({upright, at, from, to}) => {
      const middle = (from + to) / 2
      return upright ? holds(room, at, middle) : holds(room, middle, at)
    }),
    areas: page.areas.filter((area) => isIn(area.box, room)),
    pictures: [],
    brokenOff: false,
  }
  const lines = linesOf(wordsOf(turnUpright(part).glyphs).words)
  return lines.filter((line) => segmentsOf(line).length > 1).length >= FEWEST_ROWS ? part : undefined
}

function isIn([x0, y0, x1, y1]: Box, box: Box): boolean {
  return holds(box, (x0 + x1) / 2, (y0 + y1) / 2)
}

function without(page: Painted, {glyphs, rules, areas}: Painted): Painted {
  const [taken, ruled, filled] = [new Set(glyphs), new Set(rules), new Set(areas)]
  return {
    ...page,
    glyphs: page.glyphs.filter((glyph) => !taken.has(glyph)),
    rules: page.rules.filter((rule) => !ruled.has(rule)),
    areas: page.areas.filter((area) => !filled.has(area)),
  }
}
