import type {Word} from '../words.ts'
import {type Column, isIn} from './columns.ts'
import type {Segment} from './segments.ts'

/** What stands before a blank between thousands, and behind it. */
const BEFORE = /^[^\p{L}\d]{0,2}\d{1,3}$/u
const BEHIND = /^\d{3}(?:[,.]\d+)?[^\p{L}\d]{0,2}$/u

/**
 * Columns that are parted by the blanks between the thousands of one figure are one: `1 018 804` under `5 427 459`.
 *
 * Where both have words they stand near to each other in every line, the first of up to three digits and the second of
 * three.
 */
export function withThousands(
  columns: readonly Column[],
  lines: readonly (readonly Segment[])[],
): readonly Column[] {
  const joined: {from: number; to: number}[] = []
  for (const column of columns) {
    const last = joined.at(-1)
    if (last !== undefined && joined.length > 1 && areThousands(last, column, lines)) last.to = column.to
    else joined.push({...column})
  }
  return joined
}

function areThousands(left: Column, right: Column, lines: readonly (readonly Segment[])[]): boolean {
  let together = 0
  for (const segments of lines) {
    const before = lastIn(segments, left)
    const behind = segments.flatMap(({words}) => words).find((word) => isIn(word, right))
    if (before === undefined) continue
    if (behind === undefined) return false
    const isOne = segments.some(
      ({words}) => words[words.indexOf(before) + 1] === behind && words.includes(before),
    )
    if (!isOne || !BEFORE.test(before.text) || !BEHIND.test(behind.text)) return false
    together += 1
  }
  return together > 0
}

function lastIn(segments: readonly Segment[], column: Column): Word | undefined {
  return segments.flatMap(({words}) => words).findLast((word) => isIn(word, column))
}
