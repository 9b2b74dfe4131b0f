import type {Message, Parsed, Refused} from '../block.ts'
import {blocksOfFlow, charactersOf} from '../flow/index.ts'
import {tellHidden} from '../flow/hidden-text.ts'
import type {FlowNode} from '../flow/node.ts'
import type {Bytes} from './bytes.ts'
import {type Fib, fibOf, WORD_97} from './fib.ts'
import {openContainer} from './container.ts'
import {readDocument} from './document.ts'
import {titleIn} from './document-title.ts'
import {oldText} from './old-word.ts'

/** The streams of a file that are read. */
interface Streams {
  readonly document: Bytes
  readonly table: (name: Fib['tableStream']) => Bytes | undefined
  readonly data: Bytes | undefined
  /** what the file's properties call it; '' where they do not */
  readonly title: string
}

/** Parse a file of Word 97 to 2003 (.doc); of Word 6 and 95 the text and the tables. Or why it cannot be read. */
export function parseDoc(bytes: Uint8Array): Parsed | Refused {
  try {
    return readFile(bytes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {code: 'read/damaged', reason: `it is no Word file that can be read: ${why}`}
  }
}

function readFile(bytes: Uint8Array): Parsed | Refused {
  const streams = streamsIn(bytes)
  if (streams === undefined)
    return {code: 'read/damaged', reason: 'it is an OLE file, and the document of Word is missing in it'}
  const fib = fibOf(streams.document)
  if (fib.isEncrypted) return {code: 'read/encrypted', reason: 'it is locked by a password'}
  if (fib.version < WORD_97) {
    const {nodes, hidden} = oldText(streams.document, fib.language)
    return parsedOf(nodes, streams.title, [OLD_WORD, ...tellHidden(hidden)])
  }
  const table = streams.table(fib.tableStream)
  if (table === undefined) return {code: 'read/damaged', reason: `its ${fib.tableStream} stream is missing`}
  const {nodes, messages} = readDocument({...streams, table}, fib)
  return parsedOf(nodes, streams.title, messages)
}

const OLD_WORD: Message = {
  severity: 'warning',
  code: 'doc/old-word',
  message: 'The file is of Word 6 or 95: its text and its tables are read, but not what its headings are',
}

function parsedOf(nodes: readonly FlowNode[], title: string, said: readonly Message[]): Parsed {
  const {blocks, messages} = blocksOfFlow(nodes)
  return {
    format: 'doc',
    blocks,
    characters: charactersOf(nodes),
    ...(title === '' ? {} : {hints: {title}}),
    messages: [...said, ...messages],
  }
}

function streamsIn(bytes: Uint8Array): Streams | undefined {
  const {stream} = openContainer(bytes)
  const document = stream('WordDocument')
  if (document === undefined) return undefined
  const summary = stream('\u0005SummaryInformation')
  return {
    document,
    table: stream,
    data: stream('Data'),
    title: summary === undefined ? '' : titleIn(summary),
  }
}
