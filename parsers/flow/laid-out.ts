import type {Block, BlockPosition, Cell, Grid, GridRow, LinePosition, Position, Prose} from '../block.ts'
import {parseText} from '../text/index.ts'
import {SUPERSCRIPT} from '../text/inline-marks.ts'
import type {FlowNode, FlowParagraph} from './node.ts'
import {wordsOfParagraph} from './words.ts'

/** Paragraphs on end that may be laid out as a text file is. */
export interface LaidOut {
  /** how many of the nodes they are */
  readonly count: number
  /** what the reader of text makes of them, where it finds a table; else they are what they were */
  readonly blocks?: readonly Block[]
}

/** The lines of one paragraph, and the block that it is. */
interface Laid {
  readonly paragraph: FlowParagraph
  readonly lines: readonly string[]
}

/** Cells of a line, and such lines, that make a table of tabs: a list of contents has two cells, a letterhead a line. */
const FEWEST_CELLS = 3
const FEWEST_LINES = 2

/** What parts the columns of a line: a tab; and in a font whose letters are all as wide, as many blanks as nobody sets between words. */
const TAB = /\t/
const GAP = /\t|[ \u00a0]{3,}/
/** A line that begins with a gap goes on under the columns of the line above, or heads them. */
const INDENT = /^[ \u00a0]{3,}/

/** Paragraphs without a gap that may stand on end in a table: the titles of its next rows. A sentence ends it. */
const MOST_BETWEEN = 2
const LONGEST_TITLE = 100

/**
 * Read paragraphs whose columns are blanks or tabs, for a table need be drawn as none: a page's preformatted text, rows
 * that tab stops lay out, and those that were typed with blanks in a font whose letters are all as wide. What is no table in them stays what it was.
 *
 * @param from   the first of the paragraphs; it counts as the block
 * @param table  the number of the first table that is found
 * @returns      the count is 0 where no such paragraph stands there
 */
export function readLaidOut(nodes: readonly FlowNode[], from: number, table: number): LaidOut {
  const stretch = stretchFrom(nodes, from)
  const blocks = isTable(stretch) ? blocksOf(stretch, from, table) : undefined
  return {count: stretch.length, ...(blocks === undefined ? {} : {blocks})}
}

function isTable(stretch: readonly Laid[]): boolean {
  return stretch[0]?.paragraph.laidOut === true || stretch.filter(isRow).length >= FEWEST_LINES
}

function blocksOf(stretch: readonly Laid[], from: number, table: number): Block[] | undefined {
  const lines = stretch.flatMap((laid, at) => laid.lines.map((text) => ({text, laid, block: from + at})))
  const parsed = parseText(Buffer.from(lines.map(({text}) => text).join('\n')), 'text')
  if ('reason' in parsed || !parsed.blocks.some(({type}) => type === 'grid')) return undefined
  // the reader of text sets marks aside that a Word file means as they stand
  const visible = stretch.reduce((sum, {paragraph}) => sum + wordsOfParagraph(paragraph).visible, 0)
  if (parsed.characters !== visible) return undefined
  const bold = stretch.map(({paragraph}) => wordsOfParagraph(paragraph).bold)
  const lineOf = ({line}: LinePosition): BlockPosition => ({block: lines[line - 1]?.block ?? from})
  let tables = table
  return parsed.blocks.map((block): Block => {
    if (block.type !== 'grid') return proseAt(block, lineOf)
    return gridAt(block, {lineOf, table: tables++, isBold: (at) => bold[lineOf(at).block - from] === true})
  })
}

/** The paragraphs from one on that may hold a table of one layout; none where they cannot. */
function stretchFrom(nodes: readonly FlowNode[], from: number): Laid[] {
  const first = laidAt(nodes, from)
  if (first === undefined) return []
  if (first.paragraph.laidOut === true) return [first]
  if (!isRow(first)) return []
  const stretch = [first]
  for (let at = from + 1, between = 0; between <= MOST_BETWEEN; at++) {
    const laid = laidAt(nodes, at)
    if (laid === undefined || laid.paragraph.laidOut === true) break
    between = hasGap(laid) ? 0 : between + 1
    if (between > MOST_BETWEEN || (between > 0 && !isTitle(laid))) break
    stretch.push(laid)
  }
  while (stretch.length > 0 && !stretch.slice(-1).some(hasGap)) stretch.pop()
  return stretch
}

function laidAt(nodes: readonly FlowNode[], at: number): Laid | undefined {
  const node = nodes[at]
  if (node?.type !== 'paragraph' || node.level !== undefined || node.apart !== undefined) return undefined
  if (node.label?.bullet === true || node.runs.some(({struck}) => struck === true)) return undefined
  const number = node.label === undefined ? '' : `${node.label.text} `
  const text = node.runs.map((run) => (run.raised === true ? raised(run.text) : run.text)).join('')
  return {paragraph: node, lines: `${number}${text}`.split('\n')}
}

/** As in all other words: a mark of a note is no figure of the value before it. */
function raised(text: string): string {
  return Array.from(text, (character) => SUPERSCRIPT[character] ?? character).join('')
}

function hasGap({paragraph, lines}: Laid): boolean {
  if (isFixed(paragraph)) return lines.some((line) => GAP.test(line.trimEnd()))
  return lines.some((line) => line.trim().includes('\t'))
}

/** Are all its words set in fonts of one width? In others, blanks that look the same part nothing in the same place. */
function isFixed({runs}: FlowParagraph): boolean {
  const worded = runs.filter(({text}) => text.trim() !== '')
  return worded.length > 0 && worded.every(({fixed}) => fixed === true)
}

function isTitle({lines}: Laid): boolean {
  const [only = '', another] = lines
  return another === undefined && only.length <= LONGEST_TITLE && !/[.:;?!]\s*$/.test(only)
}

function isRow({paragraph, lines}: Laid): boolean {
  const fixed = isFixed(paragraph)
  return lines.some((line) => {
    const cells = line.split(fixed ? GAP : TAB).filter((cell) => cell.trim() !== '').length
    return cells + (fixed && cells > 1 && INDENT.test(line) ? 1 : 0) >= FEWEST_CELLS
  })
}

interface GridPlace {
  readonly table: number
  readonly lineOf: (at: LinePosition) => BlockPosition
  readonly isBold: (at: LinePosition) => boolean
}

function gridAt(grid: Grid, {table, lineOf, isBold}: GridPlace): Grid {
  const placeOf = (position: Position, row: number): BlockPosition => ({
    ...onLine(position, lineOf),
    table,
    row,
  })
  return {
    ...grid,
    position: {...onLine(grid.position, lineOf), table},
    rows: grid.rows.map((own, row): GridRow => ({
      ...own,
      position: placeOf(own.position, row),
      cells: own.cells.map((cell): Cell => ({
        ...cell,
        position: placeOf(cell.position, row),
        ...('line' in cell.position && isBold(cell.position) ? {bold: true} : {}),
      })),
    })),
  }
}

function proseAt(prose: Prose, lineOf: (at: LinePosition) => BlockPosition): Prose {
  const lines = prose.lines.map((line) => ({...line, position: onLine(line.position, lineOf)}))
  return {...prose, lines, position: onLine(prose.position, lineOf)}
}

function onLine(position: Position, lineOf: (at: LinePosition) => BlockPosition): BlockPosition {
  return 'line' in position ? lineOf(position) : {block: 0}
}
