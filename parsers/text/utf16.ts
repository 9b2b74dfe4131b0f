export type Utf16 = 'utf-16le' | 'utf-16be'

const LOOK_AT = 64 * 1024
const LEAST_PAIRS = 4

/**
 * Is it UTF-16, and in which order? A byte order mark says so; without one the NULs do: in text of Western Europe
 * nearly every second byte is one, always on the same side.
 *
 * @returns `undefined` where it is something else, or where it cannot be certain
 */
export function findUtf16(bytes: Uint8Array): Utf16 | undefined {
  // FF FE 00 00 would be UTF-32, which nobody writes reports in: as UTF-16 it shows its NULs and is binary
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, LOOK_AT) >> 1
  const [even, odd] = countNuls(bytes, pairs)
  if (pairs < LEAST_PAIRS || Math.min(even, odd) > 0 || even + odd < pairs * 0.7) return undefined
  const encoding = even === 0 ? 'utf-16le' : 'utf-16be'
  return isText(bytes.subarray(0, pairs * 2), encoding) ? encoding : undefined
}

function countNuls(bytes: Uint8Array, pairs: number): [number, number] {
  let [even, odd] = [0, 0]
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  return [even, odd]
}

/** Small numbers of two bytes each have NULs on one side too, but they are control characters when read as text. */
function isText(bytes: Uint8Array, encoding: Utf16): boolean {
  const text = new TextDecoder(encoding).decode(bytes)
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const odd = text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0
  return odd <= text.length * 0.01
}

/** Is a byte order mark there, of UTF-16 or of UTF-8, and how long is it? */
export function markLength(bytes: Uint8Array): number {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 3
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0
}
