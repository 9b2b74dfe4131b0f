import {type Decode, decoderOf} from '../flow/code-page.ts'
import type {FlowNode, FlowParagraph} from '../flow/node.ts'
import {TableBuilder} from '../flow/table-builder.ts'
import type {Bytes} from './bytes.ts'
import {Fields, unendedFields} from './fields.ts'
import type {Extent} from './fib.ts'
import {
  type FormattedRun,
  formattedRuns,
  onCharacterPage,
  onOldParagraphPage,
  type RunAt,
} from './formatted-pages.ts'
import {oldFonts} from './old-fonts.ts'
import {type OldLook, oldLook} from './old-look.ts'
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

/** Where the block says which pages tell of characters, and of paragraphs. */
const CHARACTER_PAGES_AT = 0xb8
const PARAGRAPH_PAGES_AT = 0xc0

/** Marks that end paragraphs and cells. */
const CELL = 0x07
const PAGE = 0x0c
const PARAGRAPH = 0x0d
const LINE = 0x0b
const TAB = 0x09

/**
 * The text of a file of Word 6 or 95 and its tables; what else its paragraphs are is not read.
 *
 * Source: the file information block of Word 6 has the first and the last byte of the text where Word 97 has them; the
 * text of a file that was fast-saved lies in pieces.
 */
export function oldText(document: Bytes, language: number): OldFile {
  const text = textOf(document, language)
  let [from, hidden] = [0, 0]
  const next = (count: number, apart?: FlowParagraph['apart']): readonly FlowNode[] => {
    const part = new OldPart(text, apart).read(from, Math.min(from + count, text.bytes.length))
    from += count
    hidden += part.hidden
    return part.nodes
  }
  const [main = 0, notes = 0, heads = 0] = [0, 1, 2].map((part) =>
    Math.max(0, document.i32(COUNTS_AT + 4 * part)),
  )
  const all = text.bytes.length
  if (main === 0) return {nodes: next(all), hidden}
  const nodes = [...next(main), ...next(notes, 'note'), ...next(heads, 'furniture'), ...next(all)]
  return {nodes, hidden}
}

/** What a file of Word 6 or 95 says. */
export interface OldFile {
  readonly nodes: readonly FlowNode[]
  /** stretches that are hidden */
  readonly hidden: number
}

/** The text of a file, a byte or two a character, and what its marks say. */
interface OldText {
  readonly bytes: Uint8Array
  readonly decode: Decode
  /** where in the file a byte of the text lies */
  readonly placeOf: (at: number) => number
  /** what decodes the letters of each font */
  readonly fonts: readonly Decode[]
  readonly characterRuns: RunAt
  readonly paragraphRuns: RunAt
}

function textOf(document: Bytes, language: number): OldText {
  const decode = decoderOf(CODE_PAGES[language & 0x3ff] ?? 1252)
  const pages = (place: number): Extent => {
    const extent = {at: document.u32(place), length: document.u32(place + 4)}
    return extent.at + extent.length <= document.length ? extent : {at: 0, length: 0}
  }
  return {
    ...textBytes(document),
    decode,
    fonts: oldFonts(document, decode),
    characterRuns: formattedRuns(document, document, pages(CHARACTER_PAGES_AT), onCharacterPage, 2),
    paragraphRuns: formattedRuns(document, document, pages(PARAGRAPH_PAGES_AT), onOldParagraphPage, 2),
  }
}

/** Reads a part of the text as paragraphs and tables; of fields only the results. */
class OldPart {
  readonly #text: OldText
  readonly #builder: TableBuilder
  #words: number[] = []
  #run: FormattedRun | undefined
  #look: OldLook = {}
  #hidden = 0

  constructor(text: OldText, apart: FlowParagraph['apart']) {
    this.#text = text
    this.#builder = new TableBuilder(apart)
  }

  read(from: number, to: number): OldFile {
    const letters = Buffer.from(this.#text.bytes.subarray(from, Math.max(from, to))).toString('latin1')
    const fields = new Fields(unendedFields(letters, 0, letters.length))
    for (let at = 0; at < letters.length; at++) {
      const code = letters.charCodeAt(at)
      if (fields.hides(code, at)) continue
      const place = this.#text.placeOf(from + at)
      if (code === CELL || code === PAGE || code === PARAGRAPH) this.#end(place, code)
      else if (code >= 0x20 || code === TAB || code === LINE) this.#add(place, code)
    }
    if (this.#words.length > 0) this.#end(this.#text.placeOf(to), PARAGRAPH)
    return {nodes: this.#builder.finish(), hidden: this.#hidden}
  }

  #add(place: number, code: number): void {
    const run = this.#run
    if (run === undefined || place < run.from || place >= run.to) {
      const next = this.#text.characterRuns(place)
      if (next !== run) this.#endRun()
      this.#run = next
      this.#look = oldLook(next?.properties)
    }
    this.#words.push(code === LINE ? 0x0a : code)
  }

  #endRun(): void {
    const {font, unseen, ...look} = this.#look
    const bytes = Uint8Array.from(this.#words)
    this.#words = []
    if (bytes.length === 0) return
    if (unseen === 'hidden') this.#hidden++
    if (unseen !== undefined) return
    const decode = (font === undefined ? undefined : this.#text.fonts[font]) ?? this.#text.decode
    this.#builder.add({...look, text: decode(bytes)})
  }

  #end(place: number, code: number): void {
    this.#endRun()
    const {depth, endsRow, row} = oldParagraph(this.#text.paragraphRuns(place)?.properties)
    if (endsRow) this.#builder.endRow(depth, rowSides(row, OLD_CELL_SIZE))
    else if (code === CELL && depth > 0) this.#builder.endCell(depth, undefined)
    else this.#builder.endParagraph(depth, undefined)
  }
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
