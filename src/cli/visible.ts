// oxlint-disable no-control-regex -- control characters are what this file is about

/** C0 but tab and line feed, DEL, C1, and the marks that turn the direction of text around. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Text of a document as a terminal may show it.
 *
 * A report may hold escape sequences, by accident or not; they are shown as `\x1b` and never obeyed.
 */
export function shownSafely(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(UNSAFE, escaped)
}

/** The same on one line, for a message. */
export function onOneLine(text: string): string {
  return shownSafely(text).replace(/\s+/g, ' ')
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  return code < 0x100 ? String.raw`\x${hex.padStart(2, '0')}` : String.raw`\u${hex.padStart(4, '0')}`
}
