import {type Box, holds} from '../matrix.ts'
import type {Line} from '../lines.ts'
import type {CutLine} from './regions.ts'

/** Starts of parts nearer than this are one, in points. */
const SAME_START = 2.5
/** In a table so many parts begin where one of another line does. */
const ALIGNED = 0.4
/** Longer stretches do not line up by chance. */
const SHORT = 5

/**
 * Do these lines line up by chance? The blanks of justified prose are wide now and then, and two lines of it may
 * leave the same place blank: but their parts begin where no other's does.
 */
export function isJustifiedProse(lines: readonly CutLine[]): boolean {
  if (lines.length > SHORT) return false
  const starts = lines.map(({segments}) => segments.slice(1).map(({box}) => box))
  const all = starts.flat()
  const aligned = starts.flatMap((own, index) =>
    own.filter((box) =>
      starts.some((others, at) => at !== index && others.some((other) => isUnder(box, other))),
    ),
  )
  return aligned.length < ALIGNED * all.length
}

/** Flush left, flush right or centred. */
function isUnder([x0, , x1]: Box, other: Box): boolean {
  return (
    Math.abs(x0 - other[0]) < SAME_START ||
    Math.abs(x1 - other[2]) < SAME_START ||
    Math.abs(x0 + x1 - other[0] - other[2]) < 2 * SAME_START
  )
}

const OUTLINE = /^\d{1,2}(?:\.\d{1,2})*\.?$/
/** Headings are set larger than the text of the page. */
const LARGER = 1.08
const MOST_HEADINGS = 3

/** Are these numbered headings: a number and a title each, larger than the text or bold? */
export function areHeadings(lines: readonly CutLine[], size: number): boolean {
  return (
    lines.length <= MOST_HEADINGS &&
    lines.every(({line, segments: [number, title, more]}) => {
      const isNumbered = OUTLINE.test(number?.words.map(({text}) => text).join(' ') ?? '')
      const stands = line.size >= LARGER * size || line.words.every(({bold}) => bold)
      return isNumbered && title !== undefined && more === undefined && stands
    })
  )
}

/** So many boxes, and so much of the lines in them, are a diagram. */
const FEWEST_BOXES = 3
const MOSTLY = 0.6

/** Do the parts of these lines stand each in a box of its own, as in a diagram? */
export function isDiagram(lines: readonly CutLine[], boxes: readonly Box[]): boolean {
  const parts = lines.flatMap(({segments}) => segments)
  const own = parts.map(({box}) =>
    boxes.findIndex((one) => holds(one, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)),
  )
  const inBoxes = own.filter((index) => index >= 0)
  return new Set(inBoxes).size >= FEWEST_BOXES && inBoxes.length >= MOSTLY * parts.length
}

/**
 * Are these two lines of two parts, none of them a figure? Two who sign side by side, each with a post under the name,
 * look the same as a table of two rows; and of so small a one nothing is lost that the lines themselves do not say.
 */
export function isPair(lines: readonly CutLine[]): boolean {
  return (
    lines.length === 2 &&
    lines.every(
      ({segments}) =>
        segments.length === 2 && segments.every(({words}) => !words.some(({text}) => /\d/.test(text))),
    )
  )
}

/** The size of most of a page's letters. */
export function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const {size, words} of lines)
    letters.set(size, (letters.get(size) ?? 0) + words.reduce((sum, {text}) => sum + text.length, 0))
  const [most] = [...letters].sort(([a, n], [b, m]) => m - n || a - b)
  return most?.[0] ?? 0
}
