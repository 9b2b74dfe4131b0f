import type {Block, Prose} from '../../parsers/block.ts'
import {fingerprint} from '../model/identity.ts'
import type {TextKind} from '../model/document.ts'
import {isBoldHeader, isFieldHeader, textsOf} from './header.ts'
import {findHeadings} from './heading.ts'
import {gatherCalledMarks, isNote, isNotesHead, partNotes} from './note-lines.ts'
import {findRunningFeet, isLegend, isPageNumber, maskFigures} from './page-mark.ts'
import {endsIn} from '../words/text-shape.ts'

/** What a block is in the report, before any table is put together. */
export type Part =
  | {readonly is: 'grid'; readonly block: Extract<Block, {type: 'grid'}>}
  | {readonly is: 'heading' | 'title'; readonly block: Prose}
  | {readonly is: 'text'; readonly kind: TextKind; readonly block: Prose}

/** Words that name a kind of report: a first line with one of them is its title. */
const KIND_WORDS = /\b(report|plan|review|statement|summary|bvpp|scorecard|update)\b/i
/** Words of a title that may leave the kind to its second line. */
const TITLE_WORDS =
  /\b(progress|performance|priorities|strategy|outturn|monitoring|commitments|indicators|targets)\b/i

/**
 * Sort a report's blocks: furniture, notes, headings, title, text and table pieces.
 *
 * Furniture is taken out first, for a page number between two lines must not part a heading from its table.
 */
export function outline(read: readonly Block[]): Part[] {
  const blocks = partNotes(read)
  const prose = blocks.filter((block) => block.type !== 'grid')
  const feet = findRunningFeet(prose)
  const notes = findNotes(blocks)
  const furniture = new Set<Block>(prose.filter((block) => isFurniture(block, feet)))
  const title = findTitle(blocks.filter((block) => !furniture.has(block)))
  const running = findRunningHeads(blocks, title, furniture)
  const rest = blocks.filter((block) => !furniture.has(block) && !running.has(block))
  const headings = findHeadings(rest.filter((block) => block.type === 'grid' || !notes.has(block)))
  return blocks.map((block): Part => {
    if (block.type === 'grid') return {is: 'grid', block}
    if (furniture.has(block) || running.has(block)) return {is: 'text', kind: 'furniture', block}
    if (title.includes(block)) return {is: 'title', block}
    if (notes.has(block)) return {is: 'text', kind: 'footnote', block}
    if (headings.has(block)) return {is: 'heading', block}
    return {is: 'text', kind: block.type === 'list-item' ? 'list-item' : 'paragraph', block}
  })
}

function isFurniture(block: Prose, feet: ReadonlySet<string>): boolean {
  if (block.type === 'furniture') return true
  if (block.type === 'footnote') return false
  const {text, look} = block
  if (look.marker !== undefined && isPageNumber(`${look.marker} ${text}`)) return true
  const foot = feet.size > 0 && /[#\d]/.test(text) && feet.has(maskFigures(text))
  return foot || isPageNumber(text) || isLegend(text)
}

/** Whose report it is, said beside what it is of, makes a title of a line that could else be a table's. */
const COUNCIL = /\bcouncil\b/i

/**
 * The title: the first lines above everything else, where they say what kind of report this is. A second line
 * belongs to it where the first does not say so by itself. What stands right over a table may be its heading.
 */
function findTitle(blocks: readonly Block[]): Block[] {
  const first = blocks[0]
  if (first === undefined || first.type === 'grid' || !isTitleLine(first)) return []
  if (KIND_WORDS.test(first.text)) return [first]
  const second = blocks[1]
  const named = COUNCIL.test(first.text)
  const says = TITLE_WORDS.test(first.text)
  if (second?.type === 'grid') return named && says ? [first] : []
  if (second !== undefined && isTitleLine(second) && KIND_WORDS.test(second.text)) return [first, second]
  if (says) return [first]
  const kind = named ? kindBelow(blocks.slice(1, 1 + MOST_BELOW)) : undefined
  return kind === undefined ? [] : [first, kind]
}

/** Committee and date may stand between the council's name and what the report is. */
const MOST_BELOW = 4

/** The first of these lines that says what kind of report this is, if nothing but lines stands before it. */
function kindBelow(blocks: readonly Block[]): Prose | undefined {
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'grid' || !isTitleLine(block)) return undefined
    if (KIND_WORDS.test(block.text)) return block
    if (TITLE_WORDS.test(block.text)) return blocks[at + 1]?.type === 'grid' ? undefined : block
  }
  return undefined
}

function isTitleLine(block: Prose): boolean {
  const {text, look} = block
  if (block.type === 'list-item' || block.type === 'footnote') return false
  return text.length <= 200 && look.lines <= 3 && !endsIn(text, '.;') && !/^([A-Z]|\d+)\s?[:.)]\s/.test(text)
}

/** The title again, at the head of a later page; or a line that comes between the rows of tables again and again. */
function findRunningHeads(
  blocks: readonly Block[],
  title: readonly Block[],
  furniture: ReadonlySet<Block>,
): ReadonlySet<Block> {
  const titles = new Set(title.map(printOf))
  const often = oftenBetweenRows(blocks)
  const openings = new Set(Array.from([...titles, ...often], (print) => print.charAt(0)))
  const heads = new Set<Block>()
  const byText = new Map<string, {block: Block; at: number}[]>()
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'grid' || !mayOpen(block.text, openings)) continue
    if (furniture.has(block) || title.includes(block)) continue
    const text = printOf(block)
    if (titles.has(text)) heads.add(block)
    else if (often.has(text)) {
      const same = byText.get(text)
      if (same === undefined) byText.set(text, [{block, at}])
      else same.push({block, at})
    }
  }
  for (const same of byText.values()) {
    if (same.length >= OFTEN && same.every(({at}) => interruptsRows(blocks, at)))
      for (const {block} of same) heads.add(block)
  }
  return heads
}

/** A line that comes so often between rows is one of every page. */
const OFTEN = 3

/** What lines say that often stand alone between two pieces of tables: few, so that not all lines are held against each other. */
function oftenBetweenRows(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  blocks.forEach((block, at) => {
    if (block.type === 'grid' || blocks[at - 1]?.type !== 'grid' || blocks[at + 1]?.type !== 'grid') return
    const text = printOf(block)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([text]) => text))
}

/** May the print of a text begin with one of these? What begins with a letter or figure of ASCII says so at once. */
function mayOpen(text: string, openings: ReadonlySet<string>): boolean {
  const first = text.charAt(0)
  return openings.size > 0 && (!/[a-z\d]/i.test(first) || openings.has(first.toLowerCase()))
}

function interruptsRows(blocks: readonly Block[], at: number): boolean {
  const [before, after] = [blocks[at - 1], blocks[at + 1]]
  if (before?.type !== 'grid' || after?.type !== 'grid') return false
  const first = after.rows[0]
  return first !== undefined && !isFieldHeader(textsOf(first)) && !isBoldHeader(first)
}

function printOf(block: Block): string {
  return block.type === 'grid' ? '' : fingerprint(block.text)
}

function findNotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const called = gatherCalledMarks(blocks)
  const notes = new Set<Block>()
  blocks.forEach((block, index) => {
    const last = blocks[index - 1]
    const above = last !== undefined && isNotesHead(last) ? blocks[index - 2] : last
    const below = above?.type === 'grid' ? 'table' : above !== undefined && notes.has(above) ? 'note' : 'text'
    if (block.type !== 'grid' && isNote(block, called, below)) notes.add(block)
  })
  return notes
}
