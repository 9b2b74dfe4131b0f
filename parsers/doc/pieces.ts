import {decoderOf} from '../flow/code-page.ts'
import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'
import {modifierOf, NOT_MODIFIED} from './piece-modifiers.ts'

/** A stretch of the text that lies in one place of the file. */
interface Piece {
  readonly from: number
  readonly to: number
  /** the byte of its first character */
  readonly at: number
  /** bytes a character */
  readonly width: 1 | 2
  /** what a fast save changed of its paragraphs and characters */
  readonly modifiers: Bytes
}

/** The text of a file: its characters in order, and where the bytes of each lie. */
export interface Text {
  readonly characters: string
  /** the byte of a character in the document's stream */
  readonly byteOf: (character: number) => number
  /** what a fast save changed of a character and of the paragraph that it ends: modifications of properties */
  readonly modifiersAt: (character: number) => Bytes
}

/** Pieces of an honest file hardly share bytes; those of a hostile one all lie in the same place. */
const MOST_TIMES_READ = 4

/**
 * Put the text together from its pieces; after a fast save they lie in the file in any order.
 *
 * Source: [MS-DOC] 2.4.1 (retrieving text), 2.9.177 (PlcPcd).
 */
export function textOf(document: Bytes, table: Bytes, {at, length}: Extent): Text {
  const pieces = piecesIn(table.slice(at, length))
  checkLength(pieces, document)
  const characters = pieces.map((piece) => decode(document, piece)).join('')
  let last = 0
  const pieceOf = (character: number): Piece | undefined => {
    const holds = (piece: Piece | undefined): boolean =>
      piece !== undefined && character >= piece.from && character < piece.to
    if (!holds(pieces[last])) last = find(pieces, character)
    return holds(pieces[last]) ? pieces[last] : undefined
  }
  return {
    characters,
    byteOf: (character) => {
      const piece = pieceOf(character)
      return piece === undefined ? -1 : piece.at + (character - piece.from) * piece.width
    },
    modifiersAt: (character) => pieceOf(character)?.modifiers ?? NOT_MODIFIED,
  }
}

/** Refuse a text that no file of such a length holds. */
export function checkLength(pieces: readonly Piece[], document: Bytes): void {
  const bytes = pieces.reduce((sum, {from, to, width}) => sum + (to - from) * width, 0)
  if (bytes > MOST_TIMES_READ * document.length)
    throw new RangeError('its text is said to be longer than the file is')
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

/** Where in the file a character of a text of one byte each lies. */
export function placeIn(pieces: readonly Piece[], character: number): number {
  const piece = pieces[find(pieces, character)]
  return piece === undefined ? 0 : piece.at + character - piece.from
}

/** The pieces of a text in its order. Source: [MS-DOC] 2.9.38 (Clx). */
export function piecesIn(clx: Bytes, placeOf = placeInWord97): Piece[] {
  const lists: Bytes[] = []
  let at = 0
  for (; clx.u8(at) === 1; at += 3 + clx.u16(at + 1)) lists.push(clx.slice(at + 3, clx.u16(at + 1)))
  if (clx.u8(at) !== 2) throw new RangeError('its table of pieces is missing')
  const plc = clx.slice(at + 5, Math.min(clx.u32(at + 1), clx.length - at - 5))
  const count = Math.floor((plc.length - 4) / 12)
  const pieces: Piece[] = []
  let characters = 0
  for (let index = 0; index < count; index++) {
    const from = plc.u32(4 * index)
    const to = plc.u32(4 * index + 4)
    const entry = 4 * (count + 1) + 8 * index
    if (to < from || from !== characters) throw new RangeError('its table of pieces contradicts itself')
    characters = to
    pieces.push({
      from,
      to,
      ...placeOf(plc.u32(entry + 2)),
      modifiers: modifierOf(plc.u16(entry + 6), lists),
    })
  }
  return pieces
}

function placeInWord97(place: number): Pick<Piece, 'at' | 'width'> {
  const offset = place & 0x3fff_ffff
  return (place & 0x4000_0000) === 0 ? {at: offset, width: 2} : {at: offset >> 1, width: 1}
}

const WINDOWS = decoderOf(1252)

function decode(document: Bytes, {from, to, at, width}: Piece): string {
  const length = to - from
  if (width === 2) return document.utf16(at, length)
  return WINDOWS(document.slice(at, length).raw(0, length))
}
