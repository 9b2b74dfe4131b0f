import type {Message, Parsed, Refused} from './block.ts'
import {parsePdf} from './pdf/index.ts'
import {extensionOf, sniff, type Sniffed} from './sniff.ts'
import {parseText} from './text/index.ts'
import {decodeLines, type SourceLine} from './text/lines.ts'

/** What is said of a file beside its bytes: its name, and its format where the user gave one. */
export interface Hint {
  readonly name: string
  readonly format?: Parsed['format']
  /** for encrypted files */
  readonly password?: string
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

/** Formats that are recognised and that no parser reads yet, and the endings that their files have. */
const NOT_YET: Readonly<Record<string, {readonly called: string; readonly endings: readonly string[]}>> = {
  pdf: {called: 'PDF', endings: ['pdf']},
  docx: {called: 'Word (.docx)', endings: ['docx', 'docm', 'dotx']},
  doc: {called: 'Word 97–2003 (.doc)', endings: ['doc', 'dot']},
  rtf: {called: 'Rich Text Format', endings: ['rtf']},
  html: {called: 'HTML', endings: ['html', 'htm', 'xhtml']},
}

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
  return formatOf(bytes, hint) === 'pdf' ? parsePdf(bytes, hint, onPage) : parse(bytes, hint)
}

/** The format that a file is read as. */
export function formatOf(bytes: Uint8Array, hint: Hint): Sniffed['format'] {
  const sniffed = sniff(bytes, hint.name).format
  return sniffed === 'empty' ? sniffed : (hint.format ?? sniffed)
}

/**
 * Parse the bytes of a report that is text, by the format they are in.
 *
 * @returns blocks, or one refusal: empty, binary, or a format that cannot be read yet, never read as text instead
 */
export function parse(bytes: Uint8Array, hint: Hint): Parsed | Refused {
  const sniffed = sniff(bytes, hint.name)
  const format = formatOf(bytes, hint)
  switch (format) {
    case 'text':
    case 'markdown':
      return withMessages(parseText(bytes, format), misnamed(format, hint))
    case 'empty':
      return {code: 'read/empty', reason: 'the file is empty'}
    case 'binary':
      return {
        code: 'read/binary',
        reason: `the file is not text, and of no format that reports come in: ${sniffed.because}`,
      }
    default:
      return {code: 'read/format', reason: notYet(format, hint, sniffed)}
  }
}

function notYet(format: Parsed['format'], hint: Hint, {because}: Sniffed): string {
  const {called, endings} = NOT_YET[format] ?? {called: format, endings: []}
  const extension = extensionOf(hint.name)
  const isMisnamed = hint.format === undefined && extension !== '' && !endings.includes(extension)
  const although = isMisnamed ? `, though its name ends in .${extension} (${because}),` : ','
  return `the file is ${called}${although} which this version cannot read yet`
}

/** Plain text under the name of another format is read, and said: its sender may have thought it was that. */
function misnamed(format: 'text' | 'markdown', hint: Hint): Message[] {
  const extension = extensionOf(hint.name)
  const named = Object.values(NOT_YET).find(({endings}) => endings.includes(extension))
  if (hint.format !== undefined || named === undefined) return []
  const message = `The name ends in .${extension}, but the file is plain text and not ${named.called}: read as ${format}`
  return [{severity: 'info', code: 'read/misnamed', message}]
}

function withMessages(parsed: Parsed | Refused, messages: readonly Message[]): Parsed | Refused {
  return 'reason' in parsed ? parsed : {...parsed, messages: [...messages, ...parsed.messages]}
}
