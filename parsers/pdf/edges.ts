import type {Area, Painted, Rule} from './paint.ts'

/** A straight edge along which a table may be ruled, made of the pieces that lie on it. */
export interface Edge {
  readonly upright: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Rules nearer than this lie on one line: the two strokes of a double line, two cells' own borders. */
const SNAP = 2.5
/** Pieces of a line with a gap no wider than this are one: dashes, and corners that do not quite meet. */
const JOIN = 3
/** Shorter lines than this are ticks and marks, no edges of cells. */
const SHORTEST = 4
/** An area that takes up so much of a page is its ground. */
const GROUND = 0.8
const WHITE = '#ffffff'

/**
 * The edges of a page: its rules and the sides of its coloured areas, snapped to each other and joined.
 *
 * White rules and areas are left out: on white paper nobody sees them, and writers of PDF lay white boxes under
 * all of their text.
 *
 * @see  Nurminen, Algorithmic Extraction of Data in Tables in PDF Documents (2013); pdfplumber's table.py, for the
 *       steps snap → join → intersect → cells
 */
export function edgesOf(page: Painted): Edge[] {
  const sides = page.areas.filter((area) => isCell(area, page)).flatMap(sidesOf)
  const rules = page.rules.filter(({colour}) => colour.toLowerCase() !== WHITE)
  const all = [...rules, ...sides]
  return [true, false].flatMap((upright) =>
    snapped(all.filter((edge) => edge.upright === upright)).flatMap((line) => joined(line, upright)),
  )
}

function isCell({box, colour, square}: Area, {width, height}: Painted): boolean {
  const share = ((box[2] - box[0]) * (box[3] - box[1])) / (width * height)
  return square && colour.toLowerCase() !== WHITE && share < GROUND
}

function sidesOf({box: [x0, y0, x1, y1]}: Area): Edge[] {
  return [
    {upright: false, at: y0, from: x0, to: x1},
    {upright: false, at: y1, from: x0, to: x1},
    {upright: true, at: x0, from: y0, to: y1},
    {upright: true, at: x1, from: y0, to: y1},
  ]
}

type Piece = Pick<Rule, 'at' | 'from' | 'to'>

/** Pieces that lie on one line, each line's pieces together. */
function snapped(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  let last = -Infinity
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    if (piece.at - last > SNAP) lines.push([])
    lines.at(-1)?.push(piece)
    last = piece.at
  }
  return lines
}

function joined(pieces: readonly Piece[], upright: boolean): Edge[] {
  const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length
  const edges: {from: number; to: number}[] = []
  for (const {from, to} of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = edges.at(-1)
    if (last !== undefined && from <= last.to + JOIN) last.to = Math.max(last.to, to)
    else edges.push({from, to})
  }
  return edges.filter(({from, to}) => to - from >= SHORTEST).map((edge) => ({upright, at, ...edge}))
}
