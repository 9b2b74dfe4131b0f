import type {Message} from '../block.ts'
import {furnitureIn} from '../flow/furniture.ts'
import {tellHidden} from '../flow/hidden-text.ts'
import type {FlowNode} from '../flow/node.ts'
import type {Bytes} from './bytes.ts'
import type {Fib} from './fib.ts'
import {fixedFonts} from './fonts.ts'
import {formattedRuns, onCharacterPage, onParagraphPage} from './formatted-pages.ts'
import {listsOf, type NextLabel} from './lists.ts'
import {type Note, notesIn} from './notes.ts'
import {textOf} from './pieces.ts'
import {type ReadStory, readStory, type Sources} from './story.ts'
import {sectionEnds, type Stretch, stretchesIn} from './stretches.ts'
import {NO_STYLES, stylesOf} from './styles.ts'
import {textBoxesIn} from './text-boxes.ts'

/** The streams of a file that its text is read from. */
export interface DocumentStreams {
  readonly document: Bytes
  readonly table: Bytes
  readonly data: Bytes | undefined
}

/** What a file says, and what was noticed on the way. */
export interface ReadFile {
  readonly nodes: readonly FlowNode[]
  readonly messages: readonly Message[]
}

type PartRead = Pick<ReadStory, 'nodes' | 'hidden' | 'strayCells'>

const NO_LABELS: NextLabel = () => undefined

/** The text of the document, then its notes, text boxes that hang on nothing, and the heads and feet of its pages. */
export function readDocument({document, table, data}: DocumentStreams, fib: Fib): ReadFile {
  const {extent} = fib
  const parts = partsOf(fib)
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
  const notes = numbered(
    optional<Note[]>(
      'notes',
      () => [
        ...notesIn(table, extent('footnoteReferences'), extent('footnotes'), parts.footnotes),
        ...notesIn(table, extent('endnoteReferences'), extent('endnotes'), parts.endnotes),
      ],
      [],
    ),
  )
  const calls = new Map(notes.map((note) => [note.calledAt, note]))
  const boxes = optional(
    'places of text boxes',
    () => textBoxesIn(table, extent('boxes'), extent('shapes'), parts.boxes),
    {anchored: new Map<number, Stretch>(), loose: [parts.boxes]},
  )
  const heads = optional(
    'heads and feet',
    // six stretches stand before those of the pages: the lines that part notes from the text
    () => stretchesIn(table, extent('headers'), parts.headers).slice(6),
    [],
  )
  const sources: Sources = {
    text: textOf(document, table, extent('pieces')),
    data,
    characterRuns: formattedRuns(document, table, extent('characterPages'), onCharacterPage),
    paragraphRuns: formattedRuns(document, table, extent('paragraphPages'), onParagraphPage),
    styles: optional('styles', () => stylesOf(table, extent('styles')), NO_STYLES),
    isFixed: optional(
      'fonts',
      () => fixedFonts(table, extent('fonts')),
      () => false,
    ),
    nextLabel: optional('lists', () => listsOf(table, extent('lists'), extent('listOverrides')), NO_LABELS),
    sectionEnds: optional('sections', () => sectionEnds(table, extent('sections')), undefined),
    noteCalledAt: (character) => calls.get(character),
    boxAt: (character) => boxes.anchored.get(character),
  }
  const main = readStory(sources, parts.text)
  const read: PartRead[] = [
    main,
    ...notes.filter(({calledAt}) => !main.uncalled.has(calledAt)).map((note) => readNote(sources, note)),
    ...boxes.loose.map((box) => readStory(sources, box)),
    ...furnitureOf(sources, [...heads, parts.headerBoxes]),
  ]
  const sum = (count: 'hidden' | 'strayCells'): number => read.reduce((all, part) => all + part[count], 0)
  return {
    nodes: read.flatMap(({nodes}) => nodes),
    messages: [...messages, ...tellStrayCells(sum('strayCells')), ...tellHidden(sum('hidden'))],
  }
}

/** Where the parts of the text lie: they follow one another. */
function partsOf({counts}: Fib): Readonly<Record<keyof Fib['counts'], Stretch>> {
  let from = 0
  const next = (count: number): Stretch => {
    const stretch = {from, to: from + count}
    from += count
    return stretch
  }
  return {
    text: next(counts.text),
    footnotes: next(counts.footnotes),
    headers: next(counts.headers),
    macros: next(counts.macros),
    annotations: next(counts.annotations),
    endnotes: next(counts.endnotes),
    boxes: next(counts.boxes),
    headerBoxes: next(counts.headerBoxes),
  }
}

type NumberedNote = Note & {readonly number?: string}

/** Notes in the order of their calls, numbered in it, foot- and endnotes in one. */
function numbered(notes: readonly Note[]): NumberedNote[] {
  let count = 0
  return notes
    .toSorted((a, b) => a.calledAt - b.calledAt)
    .map((note) => (note.isNumbered ? {...note, number: String(++count)} : note))
}

function readNote(sources: Sources, {text, number}: NumberedNote): PartRead {
  return readStory(sources, text, 'note', number === undefined ? undefined : {text: number, bullet: false})
}

/** Heads and feet, each that says the same once, and what lays them out left out. */
function furnitureOf(sources: Sources, stretches: readonly Stretch[]): PartRead[] {
  const seen = new Set<string>()
  return stretches.flatMap((stretch) => {
    const words = sources.text.characters.slice(stretch.from, stretch.to)
    if (words.trim() === '' || seen.has(words)) return []
    seen.add(words)
    const story = readStory(sources, stretch, 'furniture')
    return [{...story, nodes: furnitureIn(story.nodes)}]
  })
}

function tellUnread(what: string): Message {
  const message = `The ${what} of the file cannot be read: its text is read without them`
  return {severity: 'warning', code: 'doc/part-unread', message}
}

function tellStrayCells(count: number): Message[] {
  if (count === 0) return []
  const what = count === 1 ? 'A mark of a cell stands' : `${count} marks of cells stand`
  const message = `${what} where the file says that no table is: each cell is read as a paragraph`
  return [{severity: 'warning', code: 'doc/stray-cells', message}]
}
