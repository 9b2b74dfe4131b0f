import {decoderOf} from '../flow/code-page.ts'
import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'

/** A stretch of the text that lies in one place of the file. */
interface Piece {
  readonly from: number
  readonly to: number
  /** the byte of its first character */
  readonly at: number
  /** bytes a character */
  readonly width: 1 | 2
}

/** The text of a file: its characters in order, and where the bytes of each lie. */
export interface Text {
  readonly characters: string
  /** the byte of a character in the document's stream */
  readonly byteOf: (character: number) => number
}

/** More characters than any report has. */
const MOST_CHARACTERS = 200_000_000

/**
 * Put the text together from its pieces; after a fast save they lie in the file in any order.
 *
 * Source: [MS-DOC] 2.4.1 (retrieving text), 2.9.177 (PlcPcd).
 */
export function textOf(document: Bytes, table: Bytes, {at, length}: Extent): Text {
  const pieces = piecesIn(table.slice(at, length))
  const characters = pieces.map((piece) => decode(document, piece)).join('')
  let last = 0
  return {
    characters,
    byteOf: (character) => {
      const holds = (piece: Piece | undefined): piece is Piece =>
        piece !== undefined && character >= piece.from && character < piece.to
      if (!holds(pieces[last])) last = find(pieces, character)
      const piece = pieces[last]
      return holds(piece) ? piece.at + (character - piece.from) * piece.width : -1
    },
  }
}

function find(pieces: readonly Piece[], character: number): number {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.to ?? 0) <= character) low = middle + 1
    else high = middle
  }
  return low
}

function piecesIn(clx: Bytes): Piece[] {
  let at = 0
  while (clx.u8(at) === 1) at += 3 + clx.u16(at + 1) // properties of pieces, told by number; see Prm
  if (clx.u8(at) !== 2) throw new RangeError('its table of pieces is missing')
  const plc = clx.slice(at + 5, Math.min(clx.u32(at + 1), clx.length - at - 5))
  const count = Math.floor((plc.length - 4) / 12)
  const pieces: Piece[] = []
  let characters = 0
  for (let index = 0; index < count; index++) {
    const from = plc.u32(4 * index)
    const to = plc.u32(4 * index + 4)
    const place = plc.u32(4 * (count + 1) + 8 * index + 2)
    const isCompressed = (place & 0x4000_0000) !== 0
    const offset = place & 0x3fff_ffff
    if (to < from || from !== characters) throw new RangeError('its table of pieces contradicts itself')
    characters = to
    if (characters > MOST_CHARACTERS) throw new RangeError('its text is said to be longer than any file is')
    pieces.push({from, to, at: isCompressed ? offset >> 1 : offset, width: isCompressed ? 1 : 2})
  }
  return pieces
}

const WINDOWS = decoderOf(1252)

function decode(document: Bytes, {from, to, at, width}: Piece): string {
  const length = to - from
  if (width === 2) return document.utf16(at, length)
  return WINDOWS(document.slice(at, length).raw(0, length))
}
