/** What Windows-1252 puts where ISO 8859-1 has controls. */
const WINDOWS: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '‘': 0x91,
  '’': 0x92,
  '•': 0x95,
  '†': 0x86,
}

/** A text in the bytes of a file; what Windows-1252 has not is a question mark there. */
export function toBytes(text: string, kind?: 'windows-1252' | 'crlf'): Uint8Array {
  if (kind === undefined) return Buffer.from(text, 'utf8')
  if (kind === 'crlf') return Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8')
  return Uint8Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0
    return WINDOWS[character] ?? (point < 256 ? point : 0x3f)
  })
}
