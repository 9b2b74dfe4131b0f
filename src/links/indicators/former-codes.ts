/** `(formerly SS/7)`, `(previously BVPI 82a)`, `(was LF10)`: a report says which number a row had. */
const FORMER =
  /\((?:formerly|previously|prev\.?|was|old (?:code|number|ref(?:erence)?\.?)):?\s+((?:[A-Z][A-Za-z]{0,4}[\s/]?)\d[\w.]*(?:\([a-z]+\))*)\)/g

/** The numbers that a title says its row had before, as `foldCode` has them; those of a sentence are not read. */
export function formerCodes(title: string): string[] {
  return Array.from(title.matchAll(FORMER), ([, code = '']) => foldCode(code))
}

/** One spelling of a code, for finding in a title what a column prints: no spaces, no leading zeros, `BVPI` as `BV`. */
export function foldCode(code: string): string {
  return code
    .replaceAll(/\s/g, '')
    .toUpperCase()
    .replace(/^BVPI(?=\d)/, 'BV')
    .replace(/(?<=^[A-Z]+\/?)0+(?=\d)/, '')
}
