import type {Bytes} from './bytes.ts'

/** A part of the table stream. */
export interface Extent {
  readonly at: number
  readonly length: number
}

/** The file information block: what the file is, and where its parts lie. Source: [MS-DOC] 2.5. */
export interface Fib {
  /** the version of the format; Word 97 has 193 */
  readonly version: number
  readonly isEncrypted: boolean
  readonly tableStream: '0Table' | '1Table'
  /** the language that the file was written in */
  readonly language: number
  /** characters of each part of the text, one part behind another */
  readonly counts: {
    readonly text: number
    readonly footnotes: number
    readonly headers: number
    readonly macros: number
    readonly annotations: number
    readonly endnotes: number
    readonly boxes: number
    readonly headerBoxes: number
  }
  readonly extent: (part: Part) => Extent
}

/** The parts of the table stream that are read, by their number in the block. */
const PARTS = {
  styles: 1,
  footnoteReferences: 2,
  footnotes: 3,
  sections: 6,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  listOverrides: 74,
} as const

export type Part = keyof typeof PARTS

/** Word 97's version of the format; those before it have another block. */
export const WORD_97 = 193

const COUNTS_AT = 0x4c
const EXTENTS_AT = 0x9a

export function fibOf(document: Bytes): Fib {
  const flags = document.u16(0x0a)
  const count = (index: number): number => Math.max(0, document.i32(COUNTS_AT + 4 * index))
  const known = document.length > 0x98 ? document.u16(0x98) : 0
  return {
    version: document.u16(2),
    isEncrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    language: document.u16(6),
    counts: {
      text: count(0),
      footnotes: count(1),
      headers: count(2),
      macros: count(3),
      annotations: count(4),
      endnotes: count(5),
      boxes: count(6),
      headerBoxes: count(7),
    },
    extent: (part) => {
      const number = PARTS[part]
      if (number >= known) return {at: 0, length: 0}
      const at = EXTENTS_AT + 8 * number
      return {at: document.u32(at), length: document.u32(at + 4)}
    },
  }
}
