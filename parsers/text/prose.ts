import type {Prose} from '../block.ts'
import {findPieces, type Piece} from '../markdown/structure.ts'
import type {SourceLine} from './lines.ts'
import {isPageNumberLine} from './page-lines.ts'
import {readProseLine, type ProseLine} from './prose-line.ts'

interface ReadLine {
  readonly number: number
  readonly line: ProseLine
}

const FOOTNOTE = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s*\S/
/** Marks that only Markdown gives meaning to at the start of a line, or that indent it like code. */
const MARKDOWN = /^(\s*([#>]|[-*+•]\s|\d+[.)]\s)|\s{2,}\S|\s*[=-]{2,}\s*$)/

/**
 * Lines without tables → headings, paragraphs, list items and footnotes.
 *
 * Plain lines need no Markdown reader: blank lines part them. Where any line carries a block mark the structure
 * is remark's.
 */
export function readProse(
  lines: readonly SourceLine[],
  readLine: (line: SourceLine) => ProseLine = ({text}) => readProseLine(text),
): Prose[] {
  const read = lines.map((line): ReadLine => ({number: line.number, line: readLine(line)}))
  const marked = lines.some((line) => MARKDOWN.test(line.text))
  const pieces = marked ? piecesOfMarkdown(lines) : piecesOfPlain(lines)
  return withStrayLines(pieces, read.length).flatMap((piece) => proseOf(piece, read))
}

function piecesOfMarkdown(lines: readonly SourceLine[]): Piece[] {
  const margin = marginOf(lines)
  return findPieces(
    margin === 0 ? lines.map(({text}) => text) : lines.map(({text}) => withoutMargin(text, margin)),
  )
}

/** So many lines may stand further left than the text does: numbers of pages, heads of parts. */
const OUTSIDE = 0.1

/** The blanks before nearly all lines: a page's margin, which to Markdown would be code. */
function marginOf(lines: readonly SourceLine[]): number {
  const indents = lines.flatMap(({text}) => (text.trim() === '' ? [] : [/^ */.exec(text)?.[0].length ?? 0]))
  return indents.toSorted((a, b) => a - b)[Math.floor(indents.length * OUTSIDE)] ?? 0
}

function withoutMargin(text: string, margin: number): string {
  const indent = /^ */.exec(text)?.[0].length ?? 0
  return text.slice(Math.min(indent, margin))
}

function piecesOfPlain(lines: readonly SourceLine[]): Piece[] {
  const pieces: Piece[] = []
  let from = -1
  lines.forEach((line, index) => {
    const blank = line.text.trim() === ''
    if (!blank && from < 0) from = index
    const last = index === lines.length - 1
    if (from >= 0 && (blank || last)) {
      pieces.push({kind: 'paragraph', from, to: blank ? index - 1 : index})
      from = -1
    }
  })
  return pieces
}

/** Lines that no piece claims become paragraphs of their own: nothing is lost to a reader's opinion of what counts. */
function withStrayLines(pieces: readonly Piece[], count: number): Piece[] {
  const all: Piece[] = []
  let next = 0
  for (const piece of pieces) {
    for (; next < piece.from; next++) all.push({kind: 'paragraph', from: next, to: next})
    const from = Math.max(next, piece.from)
    if (from <= piece.to) all.push({...piece, from})
    next = Math.max(next, piece.to + 1)
  }
  for (; next < count; next++) all.push({kind: 'paragraph', from: next, to: next})
  return all
}

function proseOf(piece: Piece, read: readonly ReadLine[]): Prose[] {
  const lines = read.slice(piece.from, piece.to + 1).filter(({line}) => line.text !== '')
  if (piece.kind === 'heading') return blockOf(piece, lines)
  return itemsOf(lines).flatMap((item) =>
    blockOf(isMarkedNumber(item[0]?.line.text ?? '') ? {...piece, kind: 'paragraph'} : piece, item),
  )
}

/** `Page 4 of 9` under a paragraph's last line, or among its lines, is none of them. */
function isMarkedNumber(text: string): boolean {
  return text.length <= LONGEST_NUMBER && /page/i.test(text) && isPageNumberLine(text)
}

const LONGEST_NUMBER = 20

/** Bullets that Markdown does not know (`•`, `▪`) begin items all the same, line after line; a page's number stands apart. */
function itemsOf(lines: readonly ReadLine[]): ReadLine[][] {
  const items: ReadLine[][] = []
  for (const read of lines) {
    const last = items.at(-1)
    const turns = isMarkedNumber(read.line.text) || isMarkedNumber(last?.[0]?.line.text ?? '')
    if (last === undefined || turns || isItem(read.line)) items.push([read])
    else last.push(read)
  }
  return items
}

/** A dash may stand in a sentence where a line ends; before a capital it begins an item. */
function isItem({marker, text}: ProseLine): boolean {
  if (marker === undefined || /[-*+]/.test(marker)) return false
  return marker !== '–' || /^\p{Lu}\p{Ll}/u.test(text)
}

function blockOf(piece: Piece, lines: readonly ReadLine[]): Prose[] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return []
  const text = joinLines(lines)
  const level = first.line.level ?? (piece.kind === 'heading' ? piece.level : undefined)
  return [
    {
      type: typeOf(piece, first.line, text),
      text,
      visible: lines.reduce((sum, {line}) => sum + line.visible, 0),
      position: {line: first.number, endLine: last.number},
      lines: lines.map(({number, line}) => ({
        text: line.text,
        visible: line.visible,
        position: {line: number, endLine: number},
      })),
      look: {
        bold: lines.every(({line}) => line.bold),
        lines: lines.length,
        ...(level === undefined ? {} : {level}),
        ...(first.line.marker === undefined ? {} : {marker: first.line.marker}),
      },
    },
  ]
}

function typeOf(piece: Piece, first: ProseLine, text: string): Prose['type'] {
  if (piece.kind === 'heading' || first.level !== undefined) return 'heading'
  if (FOOTNOTE.test(text)) return 'footnote'
  return piece.kind === 'list-item' || first.marker !== undefined ? 'list-item' : 'paragraph'
}

/** Lines of one paragraph are one line; a list that bullets cut inside a line stays a list. */
function joinLines(lines: readonly ReadLine[]): string {
  return lines.map(({line}) => line.text).join(' ')
}
