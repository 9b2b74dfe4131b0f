import {signsIn, signsOf} from '../flow/symbol-font.ts'
import {Bytes} from './bytes.ts'
import type {Fonts} from './fonts.ts'

/**
 * Makes characters of what a file writes for them: ASCII, bytes of a code page, and Unicode with what stands in for it
 * where a reader does not know Unicode.
 */
export class Letters {
  readonly #fonts: Fonts
  readonly #bytes = new Bytes()
  /** what still stands in for the Unicode character before it */
  #standIns = 0
  codePage = 1252

  constructor(fonts: Fonts) {
    this.#fonts = fonts
  }

  /** A Unicode character, and how many that stand in for it follow. */
  unicode(code: number, standIns: number): string {
    this.#standIns = standIns
    return String.fromCharCode(code & 0xffff)
  }

  /** Does a control word or symbol that is a character stand in for the one before it? Then it is none of the text. */
  standsIn(): boolean {
    if (this.#standIns === 0) return false
    this.#standIns--
    return true
  }

  /** No more stands in for the character before: a group begins or ends, or a word that is no character comes. */
  endStandIns(): void {
    this.#standIns = 0
  }

  /** A byte written as two figures; it may wait for the next. */
  byte(byte: number, font: number): string {
    if (this.standsIn()) return ''
    if (this.#fonts.get(font)?.signs !== undefined) return this.#signs(String.fromCharCode(byte), font)
    this.#bytes.add(byte, this.#codePageOf(font))
    return ''
  }

  /** A stretch of characters that are bytes. */
  text(text: string, font: number): string {
    const skipped = Math.min(this.#standIns, text.length)
    this.#standIns -= skipped
    let rest = text.slice(skipped)
    if (rest !== '' && this.#bytes.isOpen) {
      this.#bytes.add(rest.charCodeAt(0), this.#codePageOf(font))
      rest = rest.slice(1)
    }
    const before = this.flush()
    if (this.#fonts.get(font)?.signs !== undefined) return before + this.#signs(rest, font)
    // oxlint-disable-next-line no-control-regex -- bytes of ASCII are asked for
    if (/^[\0-\x7f]*$/.test(rest)) return before + rest
    for (let at = 0; at < rest.length; at++) this.#bytes.add(rest.charCodeAt(at), this.#codePageOf(font))
    return before + this.flush()
  }

  /** What bytes that waited are. */
  flush(): string {
    return this.#bytes.isEmpty ? '' : this.#bytes.take()
  }

  #signs(text: string, font: number): string {
    const name = this.#fonts.get(font)?.signs ?? ''
    return name === '' ? signsIn(text) : signsOf(text, name)
  }

  #codePageOf(font: number): number {
    return this.#fonts.get(font)?.codePage ?? this.codePage
  }
}
