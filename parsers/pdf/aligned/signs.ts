import type {Word} from '../words.ts'
import {type Column, isIn} from './columns.ts'
import type {Segment} from './segments.ts'

/** What stands before a figure as a word of its own, and what stands behind it. A dash is none: it stands for no figure. */
const BEFORE = /^[$£€¥(]{1,2}$/u
const BEHIND = /^[%)]{1,2}$/u
const FIGURE = /\d|^[–—-]+$/u

/**
 * Columns that hold nothing but signs of the figures beside them are one with these: `$   1,204`, set at both sides of
 * its cell.
 */
export function withSigns(
  columns: readonly Column[],
  lines: readonly (readonly Segment[])[],
): readonly Column[] {
  const words = lines.map((segments) => segments.flatMap((segment) => segment.words))
  if (!words.some((own) => own.some(({text}) => BEFORE.test(text) || BEHIND.test(text)))) return columns
  const joined: {from: number; to: number}[] = []
  let sign: Column | undefined
  for (const [at, column] of columns.entries()) {
    const [last, next] = [joined.at(-1), columns[at + 1]]
    if (sign === undefined && at > 0 && next !== undefined && areSigns(BEFORE, column, next, words))
      sign = column
    else if (sign === undefined && at > 1 && last !== undefined && areSigns(BEHIND, column, last, words))
      last.to = column.to
    else {
      joined.push({from: sign?.from ?? column.from, to: column.to})
      sign = undefined
    }
  }
  return joined
}

/** Are all words of a column such signs, each beside a figure of the other? */
function areSigns(sign: RegExp, column: Column, other: Column, lines: readonly (readonly Word[])[]): boolean {
  const own = lines.filter((words) => words.some((word) => isIn(word, column)))
  return (
    own.length > 0 &&
    own.every(
      (words) =>
        words.every((word) => !isIn(word, column) || sign.test(word.text)) &&
        words.some((word) => isIn(word, other) && FIGURE.test(word.text)),
    )
  )
}
