import type {Line} from '../lines.ts'
import {around, type Box} from '../matrix.ts'
import type {Word} from '../words.ts'

/** Words of one line that stand near each other: a cell's part of the line, or all of a line of prose. */
export interface Segment {
  readonly words: readonly Word[]
  readonly box: Box
}

/** A gap of so many ems parts two cells; blanks between words are a quarter to a half. */
export const CELL_GAP = 0.8

/** Cut a line where its words stand far apart, or further than words of its page do. */
export function segmentsOf(line: Line): Segment[] {
  const groups: Word[][] = []
  let before: Word | undefined
  for (const word of line.words) {
    const gap = before === undefined ? Infinity : word.box[0] - before.box[2]
    if ((gap > CELL_GAP * line.size || word.apart === true) && !word.raised) groups.push([])
    groups.at(-1)?.push(word)
    before = word
  }
  return groups.map((words) => ({words, box: around(words)}))
}
