/** How a text becomes the bytes of a file. */
export type BytesKind = 'utf-8' | 'windows-1252' | 'crlf' | 'typography'

/** What Windows-1252 puts where ISO 8859-1 has controls. */
const WINDOWS: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '‘': 0x91,
  '’': 0x92,
  '•': 0x95,
  '†': 0x86,
}

/**
 * A text in the bytes of a file; what Windows-1252 has not is a question mark there. `typography` is what a word
 * processor puts in: no-break spaces, a true minus, ligatures, soft hyphens, arrows of a symbol font, curly quotes.
 */
export function toBytes(text: string, kind: BytesKind): Uint8Array {
  switch (kind) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'crlf':
      return Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8')
    case 'typography':
      return Buffer.from(typeset(text), 'utf8')
    case 'windows-1252':
      return Uint8Array.from(text, (character) => {
        const point = character.codePointAt(0) ?? 0
        return WINDOWS[character] ?? (point < 256 ? point : 0x3f)
      })
    default:
      return kind satisfies never
  }
}

function typeset(text: string): string {
  return text
    .replace(/(\d) (days|weeks|years|months)/g, '$1\u00a0$2')
    .replace(/(^|[\s|])-(?=\d)/gm, '$1\u2212')
    .replace(/fi(?=[a-z])/g, '\ufb01')
    .replace(/(house)(?=hold)/g, '$1\u00ad')
    .replaceAll('↑', '\uf0e1')
    .replaceAll('↓', '\uf0e2')
    .replace(/(aged|per) /g, '$1\u00a0')
    .replaceAll("'", '’')
}
