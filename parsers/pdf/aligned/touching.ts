import type {Word} from '../words.ts'
import {type Column, columnsOfBoxes, isIn} from './columns.ts'
import {isFigureText} from './rows.ts'
import type {Segment} from './segments.ts'

/** Between a figure at the right side of its cell and a word at the left side of the next lies so much, in points. */
const NARROWEST = 1.2
/** Sides nearer than this are one, in points. */
const SAME_SIDE = 1
/** So many lines show a side, and so much of what stands there. */
const FEWEST = 2
const MOSTLY = 0.6

/**
 * Cut columns where figures end at one side, and words begin at another right behind it: spreadsheets set figures to the
 * right of their cells and words to the left, with less room between the two than a blank takes up.
 */
export function withTouching(
  columns: readonly Column[],
  lines: readonly (readonly Segment[])[],
): readonly Column[] {
  const words = lines.flatMap((segments) => segments.flatMap((segment) => segment.words))
  return columns.flatMap((column) => {
    const own = words.filter((word) => isIn(word, column))
    if (!own.some(isLettered) || own.every(isLettered)) return [column]
    const narrow = columnsOfBoxes(
      own.map(({box}) => box),
      0,
      NARROWEST,
    )
    const cut: {from: number; to: number}[] = []
    for (const piece of narrow) {
      const last = cut.at(-1)
      if (last === undefined || touch(last, piece, own)) cut.push({...piece})
      else last.to = piece.to
    }
    return cut
  })
}

function touch(left: Column, right: Column, words: readonly Word[]): boolean {
  const before = words.filter((word) => isIn(word, left))
  const ends = before.filter(({box}) => left.to - box[2] <= SAME_SIDE)
  const behind = words.filter((word) => isIn(word, right))
  const starts = behind.filter(({box}) => box[0] - right.from <= SAME_SIDE)
  return (
    ends.length >= FEWEST &&
    starts.length >= FEWEST &&
    ends.length >= MOSTLY * before.length &&
    before.every((word) => isFigureText([word])) &&
    starts.every(isLettered)
  )
}

function isLettered({text}: Word): boolean {
  return /^\p{L}{2}/u.test(text)
}
