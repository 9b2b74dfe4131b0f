import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'
import type {Stretch} from './story.ts'

/** A note: the character that calls it, and where its text lies. */
export interface Note {
  readonly calledAt: number
  readonly text: Stretch
}

/**
 * The notes of one kind.
 *
 * @param offset  the character at which the texts of such notes begin
 */
export function notesIn(table: Bytes, references: Extent, texts: Extent, offset: number): Note[] {
  if (references.length < 10 || texts.length < 12) return []
  const calls = table.slice(references.at, references.length)
  const count = Math.floor((calls.length - 4) / 6)
  const stretches = stretchesIn(table, texts, offset)
  return Array.from({length: count}, (_, index) => ({
    calledAt: calls.u32(4 * index),
    text: stretches[index],
  })).flatMap(({calledAt, text}) => (text === undefined ? [] : [{calledAt, text}]))
}

/** Stretches that follow one another, by where each begins. */
export function stretchesIn(table: Bytes, {at, length}: Extent, offset: number): Stretch[] {
  if (length < 8) return []
  const plc = table.slice(at, length)
  const count = Math.floor(plc.length / 4) - 1
  return Array.from({length: count}, (_, index): Stretch => ({
    from: offset + plc.u32(4 * index),
    to: offset + plc.u32(4 * index + 4),
  })).filter(({from, to}) => to >= from)
}
