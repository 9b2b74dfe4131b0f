import {freshStarts} from './fresh-starts.ts'
import {remarkPieces, type Piece} from './remark-pieces.ts'
import {skeletonOf} from './skeleton.ts'

export type {Piece} from './remark-pieces.ts'

/**
 * Find the headings, paragraphs and list items of prose, as remark does.
 *
 * Only the structure is taken: the words are read from the source lines, so that positions and the count of
 * characters stay exact. The lines are cut where Markdown starts afresh, for remark takes time quadratic in the length
 * of a list, and reads about 1 MB/s at its best: words alone are a paragraph without it, and it is asked once only
 * what a shape such as two bullets is.
 *
 * @param lines  prose without tables (remark knows none)
 * @returns      pieces in order, none overlapping
 */
export function findPieces(lines: readonly string[]): Piece[] {
  const skeletons = lines.map(skeletonOf)
  const starts = freshStarts(skeletons)
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? skeletons.length
    return cutLong(start, end).flatMap(([from, to]) => piecesAt(skeletons, from, to))
  })
}

/** Lines that one list or quotation without a fresh start may have; no more, or one such list would take hours. */
const MOST_LINES = 1000

function cutLong(start: number, end: number): [from: number, to: number][] {
  if (end - start <= MOST_LINES) return [[start, end]]
  const count = Math.ceil((end - start) / MOST_LINES)
  return Array.from({length: count}, (_, index) => {
    const from = start + index * MOST_LINES
    return [from, Math.min(end, from + MOST_LINES)]
  })
}

function piecesAt(skeletons: readonly string[], from: number, to: number): Piece[] {
  let last = to
  while (last > from && skeletons[last - 1] === '') last--
  if (last === from) return []
  let plain = from
  while (plain < last && skeletons[plain] === 'x') plain++
  if (plain === last) return [{kind: 'paragraph', from, to: last - 1}]
  return shapeOf(skeletons.slice(from, last).join('\n')).map((piece) => ({
    ...piece,
    from: piece.from + from,
    to: piece.to + from,
  }))
}

/** Shapes recur: words are all one letter in them. So many are kept, and none that is longer than a page. */
const SHAPES = new Map<string, readonly Piece[]>()
const MOST_SHAPES = 4096
const LONGEST_SHAPE = 400

function shapeOf(skeleton: string): readonly Piece[] {
  const known = SHAPES.get(skeleton)
  if (known !== undefined) return known
  const pieces = remarkPieces(skeleton)
  if (SHAPES.size >= MOST_SHAPES) SHAPES.clear()
  if (skeleton.length <= LONGEST_SHAPE) SHAPES.set(skeleton, pieces)
  return pieces
}
