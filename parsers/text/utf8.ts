/**
 * One character of UTF-8 of two to four bytes, in a string whose characters are bytes. The three bytes that stand
 * for half a surrogate pair are one too: software that knew only UTF-16 wrote them.
 */
const SEQUENCE =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g
const HIGH_BYTE = /[\u0080-\u00ff]/g

/** How much of some bytes is UTF-8, where not all is. */
export interface Utf8Share {
  /** Characters of more than one byte. */
  readonly sequences: number
  /** Bytes above 0x7F that are part of none. */
  readonly strays: number
}

/** Letters and signs of Western Europe and what else reports hold; bytes of Mac Roman are Cyrillic by chance. */
const EXPECTED = /[\u00a0-\u017f\u2000-\u2bff\ud800-\udfff\uf000-\uffff]/

/** @param latin  bytes as a string, a character a byte */
export function measureUtf8(latin: string): Utf8Share {
  let [sequences, within] = [0, 0]
  for (const [sequence] of latin.matchAll(SEQUENCE)) {
    if (!EXPECTED.test(decodeSequence(sequence))) continue
    sequences++
    within += sequence.length
  }
  let high = 0
  for (const _ of latin.matchAll(HIGH_BYTE)) high++
  return {sequences, strays: high - within}
}

/** Decode what is UTF-8, and hand each byte that is not to `readStray`. */
export function decodeMixed(latin: string, readStray: (bytes: string) => string): string {
  let text = ''
  let from = 0
  for (const match of latin.matchAll(SEQUENCE)) {
    text += readStray(latin.slice(from, match.index)) + decodeSequence(match[0])
    from = match.index + match[0].length
  }
  return joinHalves(text + readStray(latin.slice(from)))
}

/** The length without the first bytes of a character on whose middle the file was cut short. */
export function endOfUtf8(latin: string): number {
  return (
    latin.length -
    (/(?:[\u00c2-\u00f4]|[\u00e0-\u00f4][\u0080-\u00bf]|[\u00f0-\u00f4][\u0080-\u00bf]{2})$/.exec(
      latin.slice(-3),
    )?.[0].length ?? 0)
  )
}

/** The character of a sequence; U+FFFD for one that is longer than it need be or beyond the last of Unicode. */
export function decodeSequence(sequence: string): string {
  const [lead = 0, ...rest] = Array.from(sequence, (byte) => byte.charCodeAt(0))
  const bits = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0x7f >> (rest.length + 1)))
  const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0
  return bits < least || bits > 0x10ffff ? '\ufffd' : String.fromCodePoint(bits)
}

/** Two halves side by side are one character again; half a pair alone is a character that is lost. */
function joinHalves(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
