import {find, read} from 'cfb'
import type {Message, Parsed, Refused} from '../block.ts'
import {blocksOfFlow, charactersOf} from '../flow/index.ts'
import type {FlowNode, FlowParagraph} from '../flow/node.ts'
import {Bytes} from './bytes.ts'
import {type Fib, fibOf, WORD_97} from './fib.ts'
import {formattedRuns, onCharacterPage, onParagraphPage} from './formatted-pages.ts'
import {listsOf, type NextLabel} from './lists.ts'
import {type Note, notesIn, stretchesIn} from './notes.ts'
import {oldText} from './old-word.ts'
import {textOf} from './pieces.ts'
import {readStory, type Sources, type Stretch} from './story.ts'
import {NO_STYLES, stylesOf} from './styles.ts'

/** The streams of a file that are read. */
interface Streams {
  readonly document: Bytes
  readonly table: (name: Fib['tableStream']) => Bytes | undefined
  readonly data: Bytes | undefined
}

/** Parse a file of Word 97 to 2003 (.doc); of Word 6 and 95 the text alone. Or why it cannot be read. */
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
  if (fib.version < WORD_97) return parsedOf(oldText(streams.document, fib.language), [OLD_WORD])
  const table = streams.table(fib.tableStream)
  if (table === undefined) return {code: 'read/damaged', reason: `its ${fib.tableStream} stream is missing`}
  const {nodes, hidden, messages} = readDocument(streams, fib, table)
  return parsedOf(nodes, [...messages, ...tellHidden(hidden)])
}

const OLD_WORD: Message = {
  severity: 'warning',
  code: 'doc/old-word',
  message: 'The file is of Word 6 or 95: its text is read, but not what its tables and headings are',
}

function parsedOf(nodes: readonly FlowNode[], said: readonly Message[]): Parsed {
  const {blocks, messages} = blocksOfFlow(nodes)
  return {format: 'doc', blocks, characters: charactersOf(nodes), messages: [...said, ...messages]}
}

function streamsIn(bytes: Uint8Array): Streams | undefined {
  const container = read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {type: 'buffer'})
  const stream = (name: string): Bytes | undefined => {
    const content = find(container, name)?.content
    if (content === undefined) return undefined
    return new Bytes(content instanceof Uint8Array ? content : Uint8Array.from(content))
  }
  const document = stream('/WordDocument')
  if (document === undefined) return undefined
  return {document, table: (name) => stream(`/${name}`), data: stream('/Data')}
}

const NO_LABELS: NextLabel = () => undefined

interface ReadFile {
  readonly nodes: readonly FlowNode[]
  readonly hidden: number
  readonly messages: readonly Message[]
}

/** The text of the document, then its notes, its text boxes, and the heads and feet of its pages. */
function readDocument({document, data}: Streams, fib: Fib, table: Bytes): ReadFile {
  const {counts, extent} = fib
  const messages: Message[] = []
  const optional = <T>(what: string, part: () => T, without: T): T => {
    try {
      return part()
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      messages.push(tellUnread(what))
      return without
    }
  }
  const endnotesFrom = counts.text + counts.footnotes + counts.headers + counts.macros + counts.annotations
  const notes = optional<Note[]>(
    'notes',
    () => [
      ...notesIn(table, extent('footnoteReferences'), extent('footnotes'), counts.text),
      ...notesIn(table, extent('endnoteReferences'), extent('endnotes'), endnotesFrom),
    ],
    [],
  ).toSorted((a, b) => a.calledAt - b.calledAt)
  const numbers = new Map(notes.map(({calledAt}, index) => [calledAt, String(index + 1)]))
  const sources: Sources = {
    text: textOf(document, table, extent('pieces')),
    data,
    characterRuns: formattedRuns(document, table, extent('characterPages'), onCharacterPage),
    paragraphRuns: formattedRuns(document, table, extent('paragraphPages'), onParagraphPage),
    styles: optional('styles', () => stylesOf(table, extent('styles')), NO_STYLES),
    nextLabel: optional('lists', () => listsOf(table, extent('lists'), extent('listOverrides')), NO_LABELS),
    noteCalledAt: (character) => numbers.get(character),
  }
  const stories = [
    readStory(sources, {from: 0, to: counts.text}),
    ...notes.map(({calledAt, text}) => {
      const label = {text: numbers.get(calledAt) ?? '', bullet: false}
      return readStory(sources, text, 'note', label)
    }),
    readStory(sources, boxesOf(fib)),
    ...furnitureOf(
      sources,
      optional('heads and feet', () => headersIn(fib, table), []),
    ),
  ]
  return {
    nodes: stories.flatMap(({nodes}) => nodes),
    hidden: stories.reduce((sum, {hidden}) => sum + hidden, 0),
    messages,
  }
}

function boxesOf({counts}: Fib): Stretch {
  const {text, footnotes, headers, macros, annotations, endnotes, boxes} = counts
  const from = text + footnotes + headers + macros + annotations + endnotes
  return {from, to: from + boxes}
}

/** Six stretches stand before those of the pages: the lines that part notes from the text. */
function headersIn({counts, extent}: Fib, table: Bytes): Stretch[] {
  return stretchesIn(table, extent('headers'), counts.text + counts.footnotes).slice(6)
}

/** Heads and feet, each that says the same once, and what lays them out left out. */
function furnitureOf(sources: Sources, stretches: readonly Stretch[]): {nodes: FlowNode[]; hidden: number}[] {
  const seen = new Set<string>()
  return stretches.flatMap((stretch) => {
    const words = sources.text.characters.slice(stretch.from, stretch.to)
    if (words.trim() === '' || seen.has(words)) return []
    seen.add(words)
    const {nodes, hidden} = readStory(sources, stretch, 'furniture')
    return [{nodes: nodes.flatMap(paragraphsIn), hidden}]
  })
}

function paragraphsIn(node: FlowNode): FlowParagraph[] {
  if (node.type === 'paragraph') return [node]
  return node.rows.flatMap(({cells}) => cells.flatMap(({content}) => content.flatMap(paragraphsIn)))
}

function tellUnread(what: string): Message {
  const message = `The ${what} of the file cannot be read: its text is read without them`
  return {severity: 'warning', code: 'doc/part-unread', message}
}

function tellHidden(hidden: number): Message[] {
  if (hidden === 0) return []
  const what = hidden === 1 ? 'A stretch of text is' : `${hidden} stretches of text are`
  return [{severity: 'info', code: 'text/hidden', message: `${what} hidden from readers: left out`}]
}
