/** The longest name that a sheet may have. */
const LONGEST = 31

/**
 * The name of a table's sheet: its number, by which it differs from all others, and as much of its caption as fits.
 *
 * Spreadsheets take no `[]:*?/\` in it, and no apostrophe at either end.
 *
 * @param number  of the table in its report, from 1
 */
export function sheetName(number: number, caption: string): string {
  const words = caption
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  let name = String(number)
  for (const character of ` ${words === '' ? 'Table' : words}`) {
    if (name.length + character.length > LONGEST) break
    name += character
  }
  return name.replace(/[\s']+$/, '')
}
