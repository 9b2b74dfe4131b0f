import type {Parsed, Refused} from './block.ts'
import {sniff} from './sniff.ts'
import {parseText} from './text/index.ts'
import {decodeLines, type SourceLine} from './text/lines.ts'

/** What is said of a file beside its bytes: its name, and its format where the user gave one. */
export interface Hint {
  readonly name: string
  readonly format?: Parsed['format']
}

/**
 * The lines of a file of text as they stand in it, markup and all, for quoting.
 *
 * @returns  `undefined` for formats that have no lines
 */
export function linesIn(bytes: Uint8Array, format: Parsed['format']): readonly SourceLine[] | undefined {
  if (format !== 'text' && format !== 'markdown') return undefined
  const decoded = decodeLines(bytes)
  return 'reason' in decoded ? undefined : decoded.lines
}

/** Formats that are recognised and that no parser reads yet. */
const NOT_YET: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word (.docx)',
  doc: 'Word 97–2003 (.doc)',
  rtf: 'Rich Text Format',
  html: 'HTML',
}

/**
 * Parse the bytes of a report, by the format they are in.
 *
 * @returns blocks, or one refusal: empty, binary, or a format that cannot be read yet, never read as text instead
 */
export function parse(bytes: Uint8Array, hint: Hint): Parsed | Refused {
  const sniffed = sniff(bytes, hint.name).format
  const format = sniffed === 'empty' ? sniffed : (hint.format ?? sniffed)
  switch (format) {
    case 'text':
    case 'markdown':
      return parseText(bytes, format)
    case 'empty':
      return {code: 'read/empty', reason: 'the file is empty'}
    case 'binary':
      return {code: 'read/binary', reason: 'the file is not text, and of no format that reports come in'}
    default:
      return {
        code: 'read/format',
        reason: `the file is ${NOT_YET[format] ?? format}, which this version cannot read yet`,
      }
  }
}
