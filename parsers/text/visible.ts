/** Blanks that are more or other than one space between words. */
const UNEVEN = /[^\S ]| {2}/
/** Each run of them; a single space stays as it is, for it is most of what blanks there are. */
const UNEVEN_RUNS = /[^\S ]\s*| \s+/g

/** Single spaces, trimmed lines, no empty lines. */
export function collapse(text: string): string {
  if (!UNEVEN.test(text)) return text.trim() // nearly every cell: nothing is copied
  if (!text.includes('\n')) return text.replace(UNEVEN_RUNS, ' ').trim()
  return text
    .split('\n')
    .map((line) => (UNEVEN.test(line) ? line.replace(UNEVEN_RUNS, ' ') : line).trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The number of non-blank characters (code points) in text whose marks are already set aside. */
export function countVisible(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xdc00 && unit <= 0xdfff && isHigh(text.charCodeAt(at - 1))) continue // the other half of a pair
    if (unit > 0x20 && (unit < 0x80 || !/\s/.test(text.charAt(at)))) count++
  }
  return count
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
