/* oxlint-disable no-control-regex -- control characters are what is looked for */

/** Any character that may mean something else than itself. */
export const MARKUP =
  /[<&*_\\$^\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff•·▪●◦‣■□➢►✓✔√◆\u0000-\u0008\u000e-\u001f\u007f\uf000-\uf0ff]/

export const TAG =
  /<\/?(a|abbr|b|big|br|center|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>\t]{0,400}>/iy
export const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/iy
export const LATEX = /\$[^$\t]{0,80}[\\^][^$\t]{0,80}\$|\^\{[^{}\t]{0,20}\}/y
export const ESCAPE = /\\(?=[!-/:-@[-`{-~])/y
export const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]/
/** A run of characters that mean themselves. */
export const PLAIN =
  /[^<&*_\\$^\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff•·▪●◦‣■□➢►✓✔√◆\u0000-\u0008\u000e-\u001f\u007f\uf000-\uf0ff]+/y
/** Marks that begin an item of a list inside a cell; Symbol and Wingdings keep theirs in the private area. */
export const BULLET = /[•·▪●◦‣■□➢►✓✔√◆\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8\uf076]/
/** Marks that answer a question or show a status when they stand alone in a cell. */
export const ANSWER = /[✓✔√●■◆\uf0fc]/
export const BREAKING_TAGS = new Set(['br', 'div', 'hr', 'li', 'ol', 'p', 'table', 'td', 'th', 'tr', 'ul'])

export const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/** A letter that stands raised and alone is the mark of a note; e, p, r and u say of a figure how sure it is. */
export const RAISED_LETTER: Readonly<Record<string, string>> = {
  a: 'ᵃ',
  b: 'ᵇ',
  c: 'ᶜ',
  d: 'ᵈ',
  f: 'ᶠ',
  g: 'ᵍ',
  h: 'ʰ',
}

/** The words of a LaTeX-like residue. */
export function stripLatex(residue: string): string {
  return residue
    .replace(/\\[a-z]+/gi, '')
    .replace(/\\./g, '')
    .replace(/[${}^[\]\s]/g, '')
}
