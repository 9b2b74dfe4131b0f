/** Bytes of a stream with little-endian numbers in them; a look past its end is a fault of the file. */
export class Bytes {
  readonly #view: DataView
  readonly length: number

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.length = bytes.byteLength
  }

  u8(at: number): number {
    return this.#view.getUint8(at)
  }

  u16(at: number): number {
    return this.#view.getUint16(at, true)
  }

  i16(at: number): number {
    return this.#view.getInt16(at, true)
  }

  u32(at: number): number {
    return this.#view.getUint32(at, true)
  }

  i32(at: number): number {
    return this.#view.getInt32(at, true)
  }

  /** A stretch of it, shared, not copied. */
  slice(at: number, length: number): Bytes {
    if (at < 0 || length < 0 || at + length > this.length) throw new RangeError(`nothing lies at byte ${at}`)
    return new Bytes(this.raw(at, length))
  }

  raw(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, length)
  }

  /** Characters of two bytes each. */
  utf16(at: number, characters: number): string {
    const raw = this.slice(at, characters * 2).raw(0, characters * 2)
    return Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('utf16le')
  }
}
