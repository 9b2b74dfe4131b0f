import type {HighRun} from '../flow/lifted.ts'
import type {Bytes} from './bytes.ts'
import {type CharacterLook, overlay} from './character-properties.ts'
import {Fields, unendedFields} from './fields.ts'
import {formFieldAt} from './form-fields.ts'
import type {IsFixed} from './fonts.ts'
import type {RunAt} from './formatted-pages.ts'
import type {Text} from './pieces.ts'
import type {Stretch} from './stretches.ts'
import type {Styles} from './styles.ts'

/** What reading characters asks of the rest of the file. */
export interface CharacterSources {
  readonly text: Text
  readonly characterRuns: RunAt
  readonly styles: Styles
  readonly data: Bytes | undefined
  readonly isFixed: IsFixed
  /** the note that a character calls; `number` where it has one */
  readonly noteCalledAt: (character: number) => {readonly number?: string} | undefined
}

/** Marks in the text. Source: [MS-DOC] 2.4.1 and 2.8.25 (special characters). */
const NOTE = 0x02
const LINE = 0x0b
const COLUMN = 0x0e
const SYMBOL = 0x28
/** A character that stands for data: a picture's, or a form field's. */
const PICTURE = 0x01
/** A character that a picture, a text box or another shape hangs on. */
const SHAPE = 0x08

/** Characters that are other characters than they say. */
const READ_AS: Readonly<Record<number, string>> = {
  [LINE]: '\n',
  [COLUMN]: '\n',
  0x1e: '\u2011',
  0x1f: '\u00ad',
  0x09: '\t',
  0xa0: '\u00a0',
}

/** Reads the characters of a stretch of the text, one paragraph after another. */
export class RunReader {
  readonly #sources: CharacterSources
  readonly #fields: Fields
  readonly #uncalled = new Set<number>()
  #runs: HighRun[] = []
  #anchors: number[] = []
  #hidden = 0
  #wasHidden = false

  constructor(sources: CharacterSources, {from, to}: Stretch) {
    this.#sources = sources
    this.#fields = new Fields(unendedFields(sources.text.characters, from, to))
  }

  /** stretches that are hidden */
  get hidden(): number {
    return this.#hidden
  }

  /** the characters that call notes and are themselves deleted or hidden */
  get uncalled(): ReadonlySet<number> {
    return this.#uncalled
  }

  /**
   * The runs of a paragraph, from one character to before its mark, and the characters that shapes hang on.
   *
   * @param base  how its style has them
   */
  read(
    from: number,
    to: number,
    base: CharacterLook,
  ): {readonly runs: readonly HighRun[]; readonly anchors: readonly number[]} {
    const {text, characterRuns, styles} = this.#sources
    this.#runs = []
    this.#anchors = []
    let at = from
    while (at < to) {
      const byte = text.byteOf(at)
      const run = characterRuns(byte)
      const modifiers = text.modifiersAt(at)
      const lists = run === undefined ? [modifiers] : [run.properties, modifiers]
      const look = overlay(base, lists, styles.character)
      const begun = at
      do at++
      while (at < to && stillIn(run, text.byteOf(at), byte) && text.modifiersAt(at) === modifiers)
      this.#addRun(begun, at, look)
    }
    return {runs: this.#runs, anchors: this.#anchors}
  }

  #addRun(from: number, to: number, look: CharacterLook): void {
    const {text, noteCalledAt} = this.#sources
    const isUnseen = look.hidden || look.deleted
    let words = ''
    for (let at = from; at < to; at++) {
      const code = text.characters.charCodeAt(at)
      if (isUnseen && noteCalledAt(at) !== undefined) this.#uncalled.add(at)
      if (code === PICTURE && look.isFormData === true && !isUnseen) words += this.#formField(look)
      if (this.#fields.hides(code, at)) continue
      if (code === NOTE && !isUnseen) {
        this.#add(words, look)
        words = ''
        this.#add(noteCalledAt(at)?.number ?? '', {...look, raised: true})
      } else if (code === SHAPE && !isUnseen) this.#anchors.push(at)
      else words += read(code, look)
    }
    const isHidden = look.hidden && words !== ''
    if (isHidden && !this.#wasHidden) this.#hidden++
    this.#wasHidden = isHidden
    if (!isUnseen) this.#add(words, look)
  }

  /** A check box or a drop-down stands in the instruction of its field, which has no result. */
  #formField({dataAt}: CharacterLook): string {
    try {
      return dataAt === undefined ? '' : formFieldAt(this.#sources.data, dataAt)
    } catch (error) {
      if (error instanceof RangeError) return ''
      throw error
    }
  }

  #add(text: string, {bold, struck, raised, lifted, light, under, font}: CharacterLook): void {
    if (text === '') return
    const shown = under ?? light
    this.#runs.push({
      text,
      ...(bold ? {bold: true} : {}),
      ...(struck ? {struck: true} : {}),
      ...(raised ? {raised: true} : {}),
      ...(lifted ? {lifted: true} : {}),
      ...(shown === undefined || shown === 'none' ? {} : {light: shown}),
      ...(font !== undefined && this.#sources.isFixed(font) ? {fixed: true} : {}),
    })
  }
}

function read(code: number, look: CharacterLook): string {
  if (look.special && code === SYMBOL && look.symbol !== undefined)
    return String.fromCharCode(look.symbol < 0x100 ? 0xf000 + look.symbol : look.symbol)
  return READ_AS[code] ?? (code >= 0x20 ? String.fromCharCode(code) : '')
}

function stillIn(
  run: {readonly from: number; readonly to: number} | undefined,
  byte: number,
  first: number,
): boolean {
  if (run === undefined) return byte === first
  return byte >= run.from && byte < run.to
}
