import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'
import {type Stretch, stretchesIn} from './stretches.ts'

/** A note: the character that calls it, and where its text lies. */
export interface Note {
  readonly calledAt: number
  /** it has a number; else a mark of the author's own calls it, and stands before its words */
  readonly isNumbered: boolean
  readonly text: Stretch
}

/**
 * The notes of one kind.
 *
 * @param part  where the texts of such notes lie
 */
export function notesIn(table: Bytes, references: Extent, texts: Extent, part: Stretch): Note[] {
  if (references.length < 10 || texts.length < 12) return []
  const calls = table.slice(references.at, references.length)
  const count = Math.floor((calls.length - 4) / 6)
  const stretches = stretchesIn(table, texts, part)
  return Array.from({length: count}, (_, index) => ({
    calledAt: calls.u32(4 * index),
    isNumbered: calls.u16(4 * (count + 1) + 2 * index) !== 0,
    text: stretches[index],
  })).flatMap(({text, ...note}) => (text === undefined ? [] : [{...note, text}]))
}
