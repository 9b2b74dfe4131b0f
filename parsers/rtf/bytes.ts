import {type Decode, decoderOf} from '../flow/code-page.ts'

/** Code pages in which a character may take two bytes, and where the first of two lies. */
const TWO_BYTES: Readonly<Record<number, RegExp>> = {
  932: /[\x81-\x9f\xe0-\xfc]/,
  936: /[\x81-\xfe]/,
  949: /[\x81-\xfe]/,
  950: /[\x81-\xfe]/,
  1361: /[\x81-\xfe]/,
}

/** Bytes above 127 wait for those that belong to them, then become characters. */
export class Bytes {
  readonly #decoders = new Map<number, Decode>()
  #waiting: number[] = []
  #codePage = 1252

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  add(byte: number, codePage: number): void {
    this.#waiting.push(byte)
    this.#codePage = codePage
  }

  /** Is the last byte the first of two? */
  get isOpen(): boolean {
    const first = TWO_BYTES[this.#codePage]
    if (first === undefined) return false
    let open = false
    for (const byte of this.#waiting) open = !open && first.test(String.fromCharCode(byte))
    return open
  }

  take(): string {
    let decoder = this.#decoders.get(this.#codePage)
    if (decoder === undefined) {
      decoder = decoderOf(this.#codePage)
      this.#decoders.set(this.#codePage, decoder)
    }
    const text = decoder(Uint8Array.from(this.#waiting))
    this.#waiting = []
    return text
  }
}
