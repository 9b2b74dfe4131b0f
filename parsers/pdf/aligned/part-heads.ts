import {around} from '../matrix.ts'
import type {Word} from '../words.ts'
import {type Column, columnsUnder} from './columns.ts'
import type {CutLine} from './regions.ts'
import type {Segment} from './segments.ts'

/** Blanks between words are narrower, in ems; heads of narrow columns may stand this near to each other. */
const NARROWEST = 0.42

/**
 * Part heads that stand so near to each other that they look like one: `2002/03 2003/04 2004/05` over three columns.
 *
 * The columns are known from what is under them. A part is cut where each of its pieces stands over one column alone
 * and all that parts two of them is wider than a blank; else it is left, as a head over several columns.
 */
export function partHeads({line, segments}: CutLine, columns: readonly Column[]): CutLine {
  return {line, segments: segments.flatMap((segment) => partSegment(segment, columns, line.size))}
}

/** So many pieces at once are no sentence whose blanks lie between columns by chance. */
const ROW = 3

/** The same of a line that may be prose: it is parted where one part of it is a row of heads, or all of it has one for each column. */
export function partRow(cut: CutLine, columns: readonly Column[]): CutLine {
  const parted = partHeads(cut, columns)
  const isRow = cut.segments.some((segment) => partSegment(segment, columns, cut.line.size).length >= ROW)
  const isWhole =
    cut.segments.length > 1 && parted.segments.length === columns.length && columns.length >= ROW
  return isRow || isWhole ? parted : cut
}

function partSegment(segment: Segment, columns: readonly Column[], size: number): Segment[] {
  const pieces: {readonly column: number; readonly words: Word[]}[] = []
  for (const word of segment.words) {
    const [first, last] = columnsUnder(columns, word.box[0], word.box[2])
    if (first !== last) return [segment]
    const piece = pieces.at(-1)
    if (piece?.column === first) piece.words.push(word)
    else if (piece !== undefined && gapBetween(piece.words, word) < NARROWEST * size) return [segment]
    else pieces.push({column: first, words: [word]})
  }
  return pieces.map(({words}) => ({words, box: around(words)}))
}

function gapBetween(words: readonly Word[], {box}: Word): number {
  return box[0] - (words.at(-1)?.box[2] ?? -Infinity)
}
