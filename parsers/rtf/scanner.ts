/** What stands next in an RTF file. */
export type Token = 'open' | 'close' | 'word' | 'symbol' | 'byte' | 'text' | 'end'

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d

/**
 * Cuts an RTF file into groups, control words and text. It holds its place and the last token only; a picture of any
 * size is stepped over, never copied.
 *
 * Source: Rich Text Format Specification 1.9.1, “RTF Syntax”.
 */
export class Scanner {
  readonly #source: string
  #at = 0
  /** the last control word, or the character of a control symbol */
  name = ''
  /** the number behind a control word */
  parameter: number | undefined
  /** the last stretch of text, in characters that are bytes */
  text = ''
  /** the last byte written as `\'hh` */
  byte = 0

  /** @param source  the file, each byte a character */
  constructor(source: string) {
    this.#source = source
  }

  next(): Token {
    const source = this.#source
    for (;;) {
      if (this.#at >= source.length) return 'end'
      const code = source.charCodeAt(this.#at)
      if (code === OPEN) {
        this.#at++
        return 'open'
      }
      if (code === CLOSE) {
        this.#at++
        return 'close'
      }
      if (code === BACKSLASH) return this.#control()
      if (code === 0x0d || code === 0x0a || code === 0) {
        this.#at++
        continue
      }
      return this.#plain()
    }
  }

  /** Step over bytes that are no RTF. */
  skip(bytes: number): void {
    this.#at = Math.min(this.#source.length, this.#at + Math.max(0, bytes))
  }

  /** Step to the end of the group that is open, its own closing brace next. */
  skipGroup(): void {
    const source = this.#source
    let depth = 0
    while (this.#at < source.length) {
      const code = source.charCodeAt(this.#at)
      if (code === OPEN) depth++
      else if (code === CLOSE) {
        if (depth-- === 0) return
      } else if (code === BACKSLASH) {
        const token = this.#control()
        if (token === 'word' && this.name === 'bin') this.skip(this.parameter ?? 0)
        continue
      }
      this.#at++
    }
  }

  #plain(): Token {
    const source = this.#source
    const from = this.#at
    let at = from + 1
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (
        code === BACKSLASH ||
        code === OPEN ||
        code === CLOSE ||
        code === 0x0d ||
        code === 0x0a ||
        code === 0
      )
        break
    }
    this.#at = at
    this.text = source.slice(from, at)
    return 'text'
  }

  #control(): Token {
    const source = this.#source
    let at = this.#at + 1
    const first = source.charCodeAt(at)
    if (!isLetter(first)) {
      this.name = source.charAt(at)
      this.#at = at + 1
      if (this.name !== "'") return this.name === '' ? 'end' : 'symbol'
      this.byte = Number.parseInt(source.slice(at + 1, at + 3), 16)
      if (Number.isNaN(this.byte)) return 'symbol'
      this.#at = at + 3
      return 'byte'
    }
    const from = at
    while (isLetter(source.charCodeAt(at))) at++
    this.name = source.slice(from, at)
    const digits = at
    if (source.charAt(at) === '-') at++
    while (isDigit(source.charCodeAt(at))) at++
    const isNumber = isDigit(source.charCodeAt(at - 1)) && at > digits
    this.parameter = isNumber ? Number(source.slice(digits, Math.min(at, digits + 11))) : undefined
    if (!isNumber) at = digits
    this.#at = source.charAt(at) === ' ' ? at + 1 : at
    return 'word'
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
