import type {Block, Prose} from '../../parsers/block.ts'
import {proseOfLines} from '../model/prose-of-lines.ts'
import {noteMark} from './page-mark.ts'
import {endsIn} from '../words/text-shape.ts'

/** Marks that cells call notes by, however they are printed. */
export interface CalledMarks {
  /** Raised figures and asterisks stand in cells: a numbered line may then explain one. */
  readonly raised: boolean
  /** `1` of `50.4 (1)`, `a` of `Visits [a]`, `2` of `Transport2`. */
  readonly plain: ReadonlySet<string>
}

const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ*†‡#]$/
const MARK_END = /[\d)\]⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ*†‡#]/
const RAISED_MARKS = /(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[ᵃᵇᶜᵈᶠᵍʰ])$/
const BRACKETED = /\S\s?[([](?:notes?\s?)?(\d{1,2}|[a-z])[)\]]$|\bnote\s(\d{1,2}|[a-z])$/i
const GLUED = /\p{L}{4}(\d)$/u
/** `Notes:` over the notes. */
const HEAD = /^(?:foot)?notes?\s?:?$/i
/** A mark with the words before it stands in so many last letters of its cell. */
const LONGEST_MARK = 40
/** A note says something: so many words at least, or it may be a heading with its number. */
const FEWEST_WORDS = 5
const LONGEST_NOTE = 400

/** Gather the marks that the cells of a report call notes by. */
export function gatherCalledMarks(blocks: readonly Block[]): CalledMarks {
  const plain = new Set<string>()
  let anyRaised = false
  const gather = (text: string): void => {
    const match = BRACKETED.exec(text) ?? GLUED.exec(text)
    const mark = match?.[1] ?? match?.[2]
    if (mark !== undefined) plain.add(mark.toLowerCase())
    const raised = RAISED_MARKS.exec(text)?.[0]
    if (raised !== undefined) plain.add(plainMark(raised))
    anyRaised ||= RAISED.test(text)
  }
  for (const block of blocks) {
    if (block.type !== 'grid') continue
    for (const row of block.rows)
      for (const {text} of row.cells) if (mayEndOnMark(text)) gather(text.slice(-LONGEST_MARK))
  }
  return {raised: anyRaised, plain}
}

/** Most cells end on a word: of these only `note a` is a mark, a letter alone. */
function mayEndOnMark(text: string): boolean {
  if (text === '') return false
  const letter = text.charCodeAt(text.length - 1) | 0x20
  if (letter >= 0x61 && letter <= 0x7a) return /\s/.test(text.charAt(text.length - 2))
  return MARK_END.test(text.charAt(text.length - 1))
}

/**
 * Is the block a note?
 *
 * @param below  what stands directly above it: a numbered sentence under a table, if it is the first, or under another
 *               note explains a mark; a numbered line elsewhere begins a section or a list
 */
export function isNote(block: Prose, called: CalledMarks, below: 'table' | 'note' | 'text'): boolean {
  if (block.type === 'footnote') return true
  const mark = noteMark(block)
  if (mark === undefined || block.type === 'heading' || block.text.length > LONGEST_NOTE) return false
  if (called.raised && isNoteShaped(block)) return true
  if (below === 'text') return false
  const plain = mark.replace(/\D*(\d+)\D*/, '$1').replace(/[()[\]]/g, '')
  if (called.plain.has(plain.toLowerCase())) return true
  return (below === 'note' ? /^\d\s/ : /^1\s/).test(block.text) && isSentence(block.text)
}

function isNoteShaped(block: Prose): boolean {
  return /^([*†‡⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ]|\d{1,2}\s+\S)/.test(block.text) || block.look.marker === '*'
}

function isSentence(text: string): boolean {
  return endsIn(text, '.;') && text.split(/\s+/).length > FEWEST_WORDS
}

/** Does the line only say that notes follow? */
export function isNotesHead(block: Block): boolean {
  return block.type !== 'grid' && HEAD.test(block.text)
}

/** Part the notes that stand line under line and were read as one paragraph: `1 Restated.` over `2 From a survey.` */
export function partNotes(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'footnote' ? partBlock(block) : [block],
  )
}

function partBlock(block: Prose): Prose[] {
  const head = HEAD.test(block.lines[0]?.text ?? '') ? 1 : 0
  const starts = block.lines.flatMap((line, index) => (markOf(line.text) === undefined ? [] : [index]))
  const places = starts.map((index) => markOf(block.lines[index]?.text ?? '') ?? 0)
  const counted = places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1)
  if (starts.length < 2 - head || starts[0] !== head || !counted) return [block]
  const notes = starts.map((from, index) => proseOfLines(block, block.lines.slice(from, starts[index + 1])))
  return head === 0 ? notes : [proseOfLines(block, block.lines.slice(0, 1)), ...notes]
}

/** In this order printers take them. */
const SIGNS = '*†‡§'

/** The place in the count of a line's own mark: 2 for `² …`, `(2) …`, `2 …`, `b) …`, `** …`, `† …`. */
function markOf(text: string): number | undefined {
  const mark =
    /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[ᵃᵇᶜᵈᶠᵍʰ]|\*{1,3}|[†‡§](?=\s*\p{L})|[([]?(?:\d{1,2}|[a-z][)\]])[)\].]?)\s*(?=\S)/u.exec(
      text,
    )?.[1]
  if (mark === undefined) return undefined
  if (mark.startsWith('*')) return mark.length
  if (SIGNS.includes(mark)) return SIGNS.indexOf(mark) + 1
  const plain = plainMark(mark)
  const letter = /[a-z]/.exec(plain)?.[0]
  return letter === undefined ? Number(/\d+/.exec(plain)?.[0]) : letter.charCodeAt(0) - 96
}

/** `¹` is 1, and `ᵃ` is a. */
function plainMark(mark: string): string {
  return mark.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ]/g, (raised) =>
    '0123456789abcdfgh'.charAt('⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ'.indexOf(raised)),
  )
}
