import type {Message, Parsed, Refused} from './block.ts'
import {extensionOf, sniff, type Sniffed} from './sniff.ts'
import {parseText} from './text/index.ts'
import {decodeLines, type SourceLine} from './text/lines.ts'

/** What is said of a file beside its bytes: its name, and its format where the user gave one. */
export interface Hint {
  readonly name: string
  readonly format?: Parsed['format']
  /** for encrypted files */
  readonly password?: string
  /** megabytes that the text of a .docx may unpack to */
  readonly unpackLimit?: number
  /** first and last page to read, counted from 1 */
  readonly pages?: {readonly first: number; readonly last: number}
  /** asks for the pages as the finder of tables saw them */
  readonly views?: boolean
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

/** What formats are called, and the endings that their files have. */
const FORMATS = {
  text: {called: 'plain text', endings: ['txt', 'text', 'asc']},
  markdown: {called: 'Markdown', endings: ['md', 'markdown']},
  pdf: {called: 'PDF', endings: ['pdf']},
  docx: {called: 'Word (.docx)', endings: ['docx', 'docm', 'dotx', 'dotm']},
  doc: {called: 'Word 97–2003 (.doc)', endings: ['doc', 'dot']},
  rtf: {called: 'Rich Text Format', endings: ['rtf']},
  html: {called: 'HTML', endings: ['html', 'htm', 'xhtml', 'shtml', 'asp', 'aspx', 'php', 'cfm', 'jsp']},
} as const satisfies Record<Parsed['format'], {readonly called: string; readonly endings: readonly string[]}>

/**
 * Parse the bytes of a report of any format.
 *
 * @returns  blocks, or one refusal
 */
export async function parseReport(
  bytes: Uint8Array,
  hint: Hint,
  onPage?: (page: number) => void,
): Promise<Parsed | Refused> {
  const format = formatOf(bytes, hint)
  const parsed = await parseBinary(format, bytes, hint, onPage)
  return parsed === undefined ? parse(bytes, hint) : withMessages(parsed, misnamed(format, hint))
}

/** Readers of what is no text are loaded when the first such file comes: text alone is started without them. */
async function parseBinary(
  format: Sniffed['format'],
  bytes: Uint8Array,
  hint: Hint,
  onPage: ((page: number) => void) | undefined,
): Promise<Parsed | Refused | undefined> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf/index.ts')).parsePdf(bytes, hint, onPage)
    case 'docx':
      return (await import('./docx/index.ts')).parseDocx(bytes, hint.unpackLimit)
    case 'doc':
      return (await import('./doc/index.ts')).parseDoc(bytes)
    case 'rtf':
      return (await import('./rtf/index.ts')).parseRtf(bytes)
    case 'html':
      return (await import('./html/index.ts')).parseHtml(bytes)
    default:
      return undefined
  }
}

/** The format that a file is read as. */
export function formatOf(bytes: Uint8Array, hint: Hint): Sniffed['format'] {
  const sniffed = sniff(bytes, hint.name).format
  return sniffed === 'empty' ? sniffed : (hint.format ?? sniffed)
}

/**
 * Parse the bytes of a report that is text, at once.
 *
 * @returns blocks, or one refusal: empty, binary, or a format that is not text
 */
export function parse(bytes: Uint8Array, hint: Hint): Parsed | Refused {
  const format = formatOf(bytes, hint)
  switch (format) {
    case 'text':
    case 'markdown':
      return withMessages(parseText(bytes, format), misnamed(format, hint))
    case 'empty':
      return {code: 'read/empty', reason: 'the file is empty'}
    case 'binary': {
      const {because} = sniff(bytes, hint.name)
      const reason = `the file is not text, and of no format that reports come in: ${because}`
      return {code: 'read/binary', reason}
    }
    default:
      return {
        code: 'read/format',
        reason: `the file is ${FORMATS[format].called}, which is not text`,
      }
  }
}

/** A file under the name of another format is read as what it is, and said: its sender may have thought it was that. */
function misnamed(format: Sniffed['format'], hint: Hint): Message[] {
  const extension = extensionOf(hint.name)
  const named = Object.values(FORMATS).find(({endings}) => endings.some((ending) => ending === extension))
  if (format === 'empty' || format === 'binary') return []
  const is = FORMATS[format]
  if (hint.format !== undefined || named === undefined || named === is) return []
  if (isText(format) && (named === FORMATS.text || named === FORMATS.markdown)) return []
  const message = `The name ends in .${extension}, but the file is ${is.called} and not ${named.called}: read as ${format}`
  return [{severity: 'info', code: 'read/misnamed', message}]
}

function isText(format: Parsed['format']): format is 'text' | 'markdown' {
  return format === 'text' || format === 'markdown'
}

function withMessages(parsed: Parsed | Refused, messages: readonly Message[]): Parsed | Refused {
  return 'reason' in parsed ? parsed : {...parsed, messages: [...messages, ...parsed.messages]}
}
