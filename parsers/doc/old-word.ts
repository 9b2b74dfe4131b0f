import {type Decode, decoderOf} from '../flow/code-page.ts'
import type {FlowNode, FlowParagraph} from '../flow/node.ts'
import {TableBuilder} from '../flow/table-builder.ts'
import type {Bytes} from './bytes.ts'
import {Fields, unendedFields} from './fields.ts'
import {formattedRuns, onOldParagraphPage, type RunAt} from './formatted-pages.ts'
import {oldParagraph} from './old-paragraph.ts'
import {checkLength, piecesIn, placeIn} from './pieces.ts'
import {OLD_CELL_SIZE, rowSides} from './row-sides.ts'

/** Code pages by the language a file was written in: [MS-LCID]; the rest is western. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  0x04: 936,
  0x05: 1250,
  0x08: 1253,
  0x0d: 1255,
  0x01: 1256,
  0x0e: 1250,
  0x11: 932,
  0x12: 949,
  0x15: 1250,
  0x18: 1250,
  0x19: 1251,
  0x1b: 1250,
  0x1e: 874,
  0x1f: 1254,
  0x22: 1251,
  0x24: 1250,
}

/** Where its block says what; the rest is as in Word 97's. */
const FAST_SAVED = 0x0004
const COUNTS_AT = 0x34
const PIECES_AT = 0x160

/** Where the block says which pages tell of paragraphs. */
const PARAGRAPH_PAGES_AT = 0xc0

/** Marks that end paragraphs and cells. */
const CELL = 0x07
const PAGE = 0x0c
const PARAGRAPH = 0x0d
const LINE = 0x0b

/**
 * The text of a file of Word 6 or 95 and its tables; what else its paragraphs are is not read.
 *
 * Source: the file information block of Word 6 has the first and the last byte of the text where Word 97 has them; the
 * text of a file that was fast-saved lies in pieces.
 */
export function oldText(document: Bytes, language: number): FlowNode[] {
  const text = textOf(document, language)
  let from = 0
  const next = (count: number, apart?: FlowParagraph['apart']): FlowNode[] => {
    const nodes = nodesIn(text, from, Math.min(from + count, text.bytes.length), apart)
    from += count
    return nodes
  }
  const [main = 0, notes = 0, heads = 0] = [0, 1, 2].map((part) =>
    Math.max(0, document.i32(COUNTS_AT + 4 * part)),
  )
  const all = text.bytes.length
  if (main === 0) return next(all)
  return [...next(main), ...next(notes, 'note'), ...next(heads, 'furniture'), ...next(all)]
}

/** The text of a file, a byte or two a character, and what its marks say. */
interface OldText {
  readonly bytes: Uint8Array
  readonly decode: Decode
  /** where in the file a byte of the text lies */
  readonly placeOf: (at: number) => number
  readonly paragraphRuns: RunAt
}

function textOf(document: Bytes, language: number): OldText {
  const pages = {at: document.u32(PARAGRAPH_PAGES_AT), length: document.u32(PARAGRAPH_PAGES_AT + 4)}
  const isThere = pages.at + pages.length <= document.length
  return {
    ...textBytes(document),
    decode: decoderOf(CODE_PAGES[language & 0x3ff] ?? 1252),
    paragraphRuns: formattedRuns(
      document,
      document,
      isThere ? pages : {at: 0, length: 0},
      onOldParagraphPage,
      2,
    ),
  }
}

/** A part of the text as paragraphs and tables; of fields only the results. */
function nodesIn(text: OldText, from: number, to: number, apart: FlowParagraph['apart']): FlowNode[] {
  if (from >= to) return []
  const letters = Buffer.from(text.bytes.subarray(from, to)).toString('latin1')
  const fields = new Fields(unendedFields(letters, 0, letters.length))
  const builder = new TableBuilder(apart)
  let words: number[] = []
  const end = (at: number, code: number): void => {
    const {depth, endsRow, row} = oldParagraph(text.paragraphRuns(text.placeOf(from + at))?.properties)
    const read = text.decode(Uint8Array.from(words))
    words = []
    if (endsRow) return builder.endRow(depth, rowSides(row, OLD_CELL_SIZE))
    if (read !== '') builder.add({text: read})
    if (code === CELL && depth > 0) return builder.endCell(depth, undefined)
    return builder.endParagraph(depth, undefined)
  }
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at)
    if (fields.hides(code, at)) continue
    if (code === CELL || code === PAGE || code === PARAGRAPH) end(at, code)
    else if (code === LINE) words.push(0x0a)
    else if (code >= 0x20 || code === 0x09) words.push(code)
  }
  if (words.length > 0) end(letters.length, PARAGRAPH)
  return builder.finish()
}

function textBytes(document: Bytes): Pick<OldText, 'bytes' | 'placeOf'> {
  if ((document.u16(0x0a) & FAST_SAVED) === 0) {
    const from = document.u32(0x18)
    const length = Math.min(document.u32(0x1c), document.length) - from
    return {bytes: document.slice(from, length).raw(0, length), placeOf: (at) => from + at}
  }
  const clx = document.slice(document.u32(PIECES_AT), document.u32(PIECES_AT + 4))
  const pieces = piecesIn(clx, (at) => ({at, width: 1}))
  checkLength(pieces, document)
  return {
    bytes: Buffer.concat(pieces.map(({at, from, to}) => document.slice(at, to - from).raw(0, to - from))),
    placeOf: (at) => placeIn(pieces, at),
  }
}
