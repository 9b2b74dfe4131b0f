import {type Line, linesOf} from '../lines.ts'
import {around} from '../matrix.ts'
import type {Word} from '../words.ts'
import type {CutLine} from './regions.ts'
import {type Segment, segmentsOf} from './segments.ts'

/** Running text is of so many lines, each of so many words on the average. */
const FEWEST_LINES = 5
const LONG = 6
/** It stands so wide at the least, in ems: cells of words are narrower. */
const WIDE = 16
/** Lines of one text stand as far from each other, give or take so much; paragraphs stand no more than so far apart. */
const EVEN = 1.2
const APART = 2.2
/** It runs beside so much of the table: the words of one cell run beside its row. */
const BESIDE = 0.8
/** A blank, in ems. */
const BLANK = 0.3

/** May those parts of lines be running text? False is certain, and soon told: a line has two of them, or they are narrow. */
export function mayBeText(lines: readonly CutLine[], isOwn: (part: Segment) => boolean): boolean {
  let [filled, words, from, to, size] = [0, 0, Infinity, -Infinity, Infinity]
  for (const {segments} of lines) {
    let only: Segment | undefined
    for (const part of segments) {
      if (!isOwn(part)) continue
      if (only !== undefined) return false
      only = part
    }
    if (only === undefined) continue
    filled += 1
    words += only.words.length
    from = Math.min(from, only.box[0])
    to = Math.max(to, only.box[2])
    size = Math.min(size, only.words[0]?.size ?? 0)
  }
  return filled >= FEWEST_LINES && words >= LONG * filled && to - from >= WIDE * size
}

/** A text by itself: lines that are as wide as it is and stand as far from each other. */
export interface RunningText {
  readonly lines: readonly Line[]
  readonly right: number
  readonly gaps: readonly number[]
}

/** @returns  `undefined` where the words are too few, too narrow or parted */
export function runningTextOf(words: readonly Word[]): RunningText | undefined {
  if (words.length < LONG * FEWEST_LINES) return undefined
  const lines = linesOf(words)
  if (lines.length < FEWEST_LINES || words.length < LONG * lines.length) return undefined
  const [left, , right] = around(lines)
  const size = lines[0]?.size ?? 0
  if (right - left < WIDE * size) return undefined
  const gaps = lines.slice(1).map(({baseline}, at) => baseline - (lines[at]?.baseline ?? 0))
  if (Math.max(...gaps) > APART * Math.min(...gaps)) return undefined
  return lines.some((line) => segmentsOf(line).length > 1) ? undefined : {lines, right, gaps}
}

/**
 * Does a text run on beside a table, and is it no column of it? Its lines are as wide as it is but for a few that end a
 * paragraph, and its paragraphs are fewer than the table's rows: a cell's words end with the cell.
 *
 * @param rows  the baselines of the rows beside it, from the top
 */
export function runsBeside({lines, right, gaps}: RunningText, rows: readonly number[]): boolean {
  const [top, foot] = [rows[0] ?? 0, rows.at(-1) ?? 0]
  const height = Math.min(foot, lines.at(-1)?.baseline ?? 0) - Math.max(top, lines[0]?.baseline ?? 0)
  if (height < BESIDE * (foot - top)) return false
  const wide = gaps.filter((gap) => gap > EVEN * Math.min(...gaps)).length
  const paragraphs = 1 + lines.slice(1).filter((line, at) => endsShort(lines[at], line, right)).length
  return paragraphs * 2 <= rows.length && wide < paragraphs
}

/** Would the first word of a line have fitted on the line before? */
function endsShort(before: Line | undefined, {words, size}: Line, right: number): boolean {
  const [first, last] = [words[0]?.box, before?.words.at(-1)?.box]
  if (first === undefined || last === undefined) return false
  return last[2] + BLANK * size + first[2] - first[0] < right
}
