import {shownOfForm, WORD_FIELDS} from '../flow/form-field.ts'
import type {Bytes} from './bytes.ts'

const HEADER_LENGTH_AT = 4
/** More entries than a drop-down may have. */
const MOST_ENTRIES = 100

/**
 * What a form field shows whose data lie at an offset of the data stream: a check box, or the entry that is chosen of a
 * drop-down. Source: [MS-DOC] 2.9.158 (NilPICFAndBinData), 2.9.78 (FFData).
 */
export function formFieldAt(data: Bytes | undefined, at: number): string {
  if (data === undefined || at + HEADER_LENGTH_AT + 2 > data.length) return ''
  const from = at + data.u16(at + HEADER_LENGTH_AT)
  if (from + 8 > data.length) return ''
  const bits = data.u16(from + 4)
  const [is, state] = [WORD_FIELDS[bits & 3], (bits >> 2) & 0x1f]
  if (is === undefined) return '' // the text of a text field is the field's result
  let next = behindText(data, from + 10) // its name
  const standard = data.u16(next)
  if (is === 'box') return shownOfForm({is, state, standard})
  next += 2
  // how a text is written, two helps and two macros
  for (let text = 0; text < 5; text++) next = behindText(data, next)
  return shownOfForm({is, state, standard, entries: entriesAt(data, next)})
}

/** A text is its length, its characters and a last one that is none. */
function behindText(data: Bytes, at: number): number {
  return at + 2 + 2 * data.u16(at) + 2
}

/** Behind a mark, the count of the entries and the size of what else they have, which is nothing. */
function entriesAt(data: Bytes, at: number): string[] {
  const entries: string[] = []
  const count = Math.min(data.u16(at + 2), MOST_ENTRIES)
  const more = data.u16(at + 4)
  let next = at + 6
  for (let entry = 0; entry < count; entry++) {
    const length = data.u16(next)
    entries.push(data.utf16(next + 2, length))
    next += 2 + 2 * length + more
  }
  return entries
}
