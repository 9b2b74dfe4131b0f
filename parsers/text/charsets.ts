/**
 * The two single-byte encodings that reports were saved in, as what each has for the bytes 0x80 to 0xFF.
 *
 * Node 20's own decoders take Windows-1252 for Latin-1 between 0x80 and 0x9F and know Mac Roman only where the
 * full ICU data is built in, so the tables stand here.
 */
const LATIN_A0_TO_FF = Array.from({length: 0x60}, (_, index) => String.fromCharCode(0xa0 + index)).join('')

export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' + LATIN_A0_TO_FF

/** After Apple's table of 1998: 0xDB is the euro sign. 0xF0, the apple, has no character of Unicode. */
export const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** What one byte above 0x7F, as a character of Latin-1, is by a table. */
export function readByteAs(table: string, byte: string): string {
  return table.charAt(byte.charCodeAt(0) - 0x80)
}

/** Read the bytes above 0x7F in a string whose characters are bytes. */
export function readBytesAs(table: string, latin: string): string {
  return latin.replace(/[\u0080-\u00ff]/g, (byte) => readByteAs(table, byte))
}

/** For each character of a table, the byte it is read from, as a character of Latin-1. */
export function bytesOf(table: string): ReadonlyMap<string, string> {
  return new Map(Array.from(table, (character, index) => [character, String.fromCharCode(0x80 + index)]))
}
