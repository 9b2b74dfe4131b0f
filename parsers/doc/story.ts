import type {FlowNode, FlowParagraph, Run} from '../flow/node.ts'
import {TableBuilder} from '../flow/table-builder.ts'
import type {Bytes} from './bytes.ts'
import {type CharacterLook, overlay} from './character-properties.ts'
import type {RunAt} from './formatted-pages.ts'
import type {NextLabel} from './lists.ts'
import {type ParagraphProperties, paragraphProperties} from './paragraph-properties.ts'
import type {Text} from './pieces.ts'
import {rowSides} from './row-sides.ts'
import type {Styles} from './styles.ts'

/** What reading a stretch of the text asks of the rest of the file. */
export interface Sources {
  readonly text: Text
  readonly data: Bytes | undefined
  readonly characterRuns: RunAt
  readonly paragraphRuns: RunAt
  readonly styles: Styles
  readonly nextLabel: NextLabel
  /** the number of the note that a character calls */
  readonly noteCalledAt: (character: number) => string | undefined
}

/** A stretch of the text read, and the stretches of it that are hidden. */
export interface ReadStory {
  readonly nodes: readonly FlowNode[]
  readonly hidden: number
}

/** A stretch of the text: characters from one to before another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Marks in the text. Source: [MS-DOC] 2.4.1 and 2.8.25 (special characters). */
const CELL = 0x07
const LINE = 0x0b
const PAGE = 0x0c
const COLUMN = 0x0e
const PARAGRAPH = 0x0d
const FIELD_BEGINS = 0x13
const FIELD_RESULT = 0x14
const FIELD_ENDS = 0x15
const SYMBOL = 0x28

/** Characters that are other characters than they say. */
const READ_AS: Readonly<Record<number, string>> = {
  [LINE]: '\n',
  [COLUMN]: '',
  0x1e: '\u2011',
  0x1f: '\u00ad',
  0x09: '\t',
  0xa0: '\u00a0',
}

/** Read a stretch of the text as paragraphs and tables. */
export function readStory(
  sources: Sources,
  stretch: Stretch,
  apart?: FlowParagraph['apart'],
  label?: FlowParagraph['label'],
): ReadStory {
  return new StoryReader(sources, apart, label).read(stretch)
}

class StoryReader {
  readonly #sources: Sources
  readonly #builder: TableBuilder
  readonly #fields: ('code' | 'result')[] = []
  #runs: Run[] = []
  #hidden = 0
  #wasHidden = false
  #lastRow = rowSides([])

  constructor(sources: Sources, apart: FlowParagraph['apart'], label: FlowParagraph['label']) {
    this.#sources = sources
    this.#builder = new TableBuilder(apart, label)
  }

  read({from, to}: Stretch): ReadStory {
    const {characters} = this.#sources.text
    const end = Math.min(to, characters.length)
    let begun = from
    for (let at = from; at < end; at++) {
      const code = characters.charCodeAt(at)
      if (code !== PARAGRAPH && code !== CELL && code !== PAGE) continue
      this.#endParagraph(begun, at, code)
      begun = at + 1
    }
    if (begun < end) this.#endParagraph(begun, end, PARAGRAPH)
    return {nodes: this.#builder.finish(this.#lastRow), hidden: this.#hidden}
  }

  /** A paragraph from one character to before its mark, which says what the paragraph is. */
  #endParagraph(from: number, mark: number, code: number): void {
    const {text, data, paragraphRuns, styles} = this.#sources
    const properties = paragraphProperties(
      paragraphRuns(text.byteOf(mark))?.properties,
      data,
      text.modifiersAt(mark),
    )
    const style = styles.paragraph(properties.style)
    this.#readRuns(from, mark, style.look)
    const runs = this.#runs
    this.#runs = []
    if (properties.endsRow && properties.depth > 0) {
      this.#lastRow = rowSides(properties.row)
      this.#builder.endRow(properties.depth, this.#lastRow)
      return
    }
    for (const run of runs) this.#builder.add(run)
    const level = properties.outline ?? style.level
    const heading = level !== undefined && level <= 9 ? level : undefined
    this.#builder.label(this.#labelOf(properties, style))
    if (code === CELL && properties.depth > 0) this.#builder.endCell(properties.depth, heading)
    else if (properties.endsInnerCell) this.#builder.endCell(properties.depth, heading)
    else this.#builder.endParagraph(properties.depth, heading)
  }

  #labelOf(
    {list, listLevel}: ParagraphProperties,
    style: {readonly list?: number; readonly listLevel?: number},
  ): FlowParagraph['label'] {
    const used = list ?? style.list ?? 0
    // 0 is no list; numbers from 2047 on are the lists of Word 6
    return used === 0 || used >= 2047
      ? undefined
      : this.#sources.nextLabel(used, listLevel ?? style.listLevel ?? 0)
  }

  #readRuns(from: number, to: number, base: CharacterLook): void {
    const {text, characterRuns, styles} = this.#sources
    let at = from
    while (at < to) {
      const byte = text.byteOf(at)
      const run = characterRuns(byte)
      const modifiers = text.modifiersAt(at)
      const look = overlay(
        base,
        run === undefined ? [modifiers] : [run.properties, modifiers],
        styles.character,
      )
      const begun = at
      do at++
      while (at < to && stillIn(run, text.byteOf(at), byte) && text.modifiersAt(at) === modifiers)
      this.#addRun(begun, at, look)
    }
  }

  #addRun(from: number, to: number, look: CharacterLook): void {
    const {characters} = this.#sources.text
    let words = ''
    for (let at = from; at < to; at++) words += this.#read(characters.charCodeAt(at), at, look)
    const isHidden = look.hidden && words !== ''
    if (isHidden && !this.#wasHidden) this.#hidden++
    this.#wasHidden = isHidden
    if (words === '' || look.hidden || look.deleted) return
    this.#runs.push({
      text: words,
      ...(look.bold ? {bold: true} : {}),
      ...(look.struck ? {struck: true} : {}),
      ...(look.raised ? {raised: true} : {}),
    })
  }

  /** What a character says; of a field only the result is text. */
  #read(code: number, at: number, look: CharacterLook): string {
    if (code === FIELD_BEGINS) this.#fields.push('code')
    else if (code === FIELD_RESULT) this.#fields[this.#fields.length - 1] = 'result'
    else if (code === FIELD_ENDS) this.#fields.pop()
    else if (this.#fields.includes('code')) return ''
    else if (look.special && code === SYMBOL && look.symbol !== undefined)
      return String.fromCharCode(look.symbol < 0x100 ? 0xf000 + look.symbol : look.symbol)
    else if (code === 0x02) return this.#callNote(at, look)
    else if (READ_AS[code] !== undefined) return READ_AS[code]
    else if (code >= 0x20) return String.fromCharCode(code)
    return ''
  }

  #callNote(at: number, look: CharacterLook): string {
    const number = this.#sources.noteCalledAt(at)
    if (number !== undefined && !look.hidden && !look.deleted) this.#runs.push({text: number, raised: true})
    return ''
  }
}

function stillIn(
  run: {readonly from: number; readonly to: number} | undefined,
  byte: number,
  first: number,
): boolean {
  if (run === undefined) return byte === first
  return byte >= run.from && byte < run.to
}
