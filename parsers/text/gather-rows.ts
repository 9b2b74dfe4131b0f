import {isValueLike} from './cell-shape.ts'
import {headersInsideRows} from './header-again.ts'
import type {SourceLine} from './lines.ts'
import type {PageLines} from './page-lines.ts'
import {countTabs, fullWidth, isCutRow, isNamed} from './tab-rows.ts'

/** Lines of one layout, and those among them that are the page's. */
export interface MarkedStretch {
  readonly layout: 'tabs' | 'pipes' | 'prose'
  readonly lines: readonly SourceLine[]
  readonly furniture: readonly SourceLine[]
  /** tabs of a whole row, as all pieces of the table tell */
  readonly whole?: number
  /** its empty cells may have vanished: a row of fewer cells does not tell which it lacks */
  readonly gapless?: boolean
}

/** A cell that a page cuts has so many lines beside it without a mark, at most. */
const MOST_CUT = 6

interface Block {
  readonly layout: 'tabs' | 'pipes' | 'prose'
  readonly lines: readonly SourceLine[]
  readonly gapless?: boolean
}

/** Blank lines between so many rows part rows, not tables. */
const FEWEST_PARTED = 2

/**
 * Put stretches of one table together that blank lines or a page's foot and head part: where a blank line stands
 * between each two rows, and where a page was turned in the middle of a row. Tables parted by anything else stay apart.
 */
export function gatherRows(blocks: readonly Block[], pages: PageLines): MarkedStretch[] {
  const out: MarkedStretch[] = []
  let at = 0
  while (at < blocks.length) {
    const run = runFrom(blocks, at, pages)
    for (const stretch of joinRun(run, pages)) out.push(stretch)
    at += run.length
  }
  return out
}

/** A block of marked lines and those of its layout that only blank lines and the page's part from it. */
function runFrom(blocks: readonly Block[], from: number, pages: PageLines): readonly Block[] {
  const layout = blocks[from]?.layout
  let to = from + 1
  if (layout === 'prose' || layout === undefined) return blocks.slice(from, to)
  while (blocks[to + 1]?.layout === layout && isBetween(blocks[to], pages)) to += 2
  return blocks.slice(from, to)
}

function isBetween(block: Block | undefined, pages: PageLines): boolean {
  if (block?.layout !== 'prose') return false
  const words = block.lines.filter(({text}) => text.trim() !== '' && !isOfPage(text, pages))
  return words.length === 0 || (words.length <= MOST_CUT && words.length < block.lines.length)
}

function isOfPage(text: string, pages: PageLines): boolean {
  return pages.isNumber(text) || pages.isRunning(text)
}

/** The blocks of a run, joined where they are one table's rows. */
function joinRun(run: readonly Block[], pages: PageLines): MarkedStretch[] {
  const lore = loreOf(run, pages)
  const out: Joined[] = []
  run.forEach((block, at) => {
    const last = out.at(-1)
    if (block.layout === 'prose') {
      const [above, next] = [run[at - 1], run[at + 1]]
      const joins = above !== undefined && next !== undefined && isOneTable(above, block, next, lore)
      if (joins && last !== undefined) {
        for (const line of block.lines) last.lines.push(line)
        last.furniture.push(...block.lines.filter(({text}) => isOfPage(text, pages)))
      } else out.push({layout: 'prose', lines: [...block.lines], furniture: []})
    } else if (last !== undefined && last.layout === block.layout) {
      for (const line of block.lines) last.lines.push(line)
      last.furniture.push(...insideOf(block, pages))
    } else out.push({...block, lines: [...block.lines], furniture: insideOf(block, pages)})
  })
  return withWidths(out, pages)
}

interface Joined extends Block {
  readonly lines: SourceLine[]
  readonly furniture: SourceLine[]
}

/** Pieces that only blank lines and the page's part tell together how many tabs a row has. */
function withWidths(blocks: readonly Joined[], pages: PageLines): MarkedStretch[] {
  let chain: SourceLine[] = []
  const widths = blocks.map((block) => {
    const words = block.lines.some(({text}) => text.trim() !== '' && !isOfPage(text, pages))
    if (block.layout === 'prose' && words) chain = []
    else if (block.layout === 'tabs') for (const line of block.lines) chain.push(line)
    return chain
  })
  const known = new Map<readonly SourceLine[], number>()
  return blocks.map((block, at) => {
    const lines = widths[at]
    if (block.layout !== 'tabs' || lines === undefined) return block
    const whole = known.get(lines) ?? widthOf(lines)
    known.set(lines, whole)
    const page = new Set(block.furniture)
    const own = block.lines.filter((line) => line.text !== '' && !page.has(line))
    return {...block, whole, furniture: [...block.furniture, ...headersInsideRows(own, whole)]}
  })
}

function widthOf(lines: readonly SourceLine[]): number {
  return fullWidth(lines.map(({text}) => countTabs(text)))
}

/** Running heads and numbered pages among tabbed lines; a figure alone may be the end of a cell. */
function insideOf({layout, lines}: Block, pages: PageLines): SourceLine[] {
  if (layout !== 'tabs') return []
  return lines.filter(({text}) => !text.includes('\t') && isOfPage(text, pages) && /\p{L}/u.test(text))
}

/** What the pieces of a run tell together. */
interface RunLore {
  readonly spread: boolean
  readonly whole: number
  /** asked for only where the rows are spread */
  readonly named: boolean
  readonly pages: PageLines
}

function loreOf(run: readonly Block[], pages: PageLines): RunLore {
  if (run.length === 1) return {spread: false, whole: 0, named: false, pages} // nothing is to be joined
  const tables = run.filter((_, at) => at % 2 === 0)
  const lines = tables.flatMap((table) => table.lines)
  const whole = widthOf(lines)
  const spread = isSpread(tables)
  return {spread, whole, named: spread && isNamed(lines, whole), pages}
}

function isOneTable(above: Block, between: Block, below: Block, lore: RunLore): boolean {
  const {spread, whole, pages} = lore
  const turned = between.lines.findIndex(({text}) => isOfPage(text, pages))
  const isWords = ({text}: SourceLine): boolean => text.trim() !== '' && !isOfPage(text, pages)
  const cut = between.lines.some(isWords)
  if (above.layout === 'pipes') return !cut && goesOnInPipes(above, below) && (spread || turned >= 0)
  if (spread && !cut && isSingle(below)) return true
  if (turned < 0) return spread && isSingle(below) && leadsRow(between, below, lore)
  const upper = [...above.lines, ...between.lines.slice(0, turned).filter(isWords)]
  return isCutRow(upper, [...between.lines.slice(turned).filter(isWords), ...below.lines], whole)
}

/** Do the words right above a row belong to its first cell, which goes on in it? */
function leadsRow(between: Block, below: Block, {whole, named}: RunLore): boolean {
  const blank = between.lines.findLastIndex(({text}) => text.trim() === '')
  const words = between.lines.slice(blank + 1)
  const before = between.lines.slice(0, blank)
  return (
    words.length > 0 &&
    before.every(({text}) => text.trim() === '') &&
    isCutRow(words, below.lines, whole, {spread: true, named})
  )
}

/** Does a blank line stand between each two rows? */
function isSpread(tables: readonly Block[]): boolean {
  const later = tables.slice(1)
  const single = later.filter(isSingle).length
  return single >= FEWEST_PARTED && single * 5 >= later.length * 4
}

/** One row: a line, or the lines that a cell's line breaks or its wrapped words made of one. */
function isSingle({layout, lines}: Block): boolean {
  if (lines.length === 1) return true
  const [first, ...rest] = lines
  if (layout === 'pipes') return rest.every(({text}) => isRest(text))
  return (
    rest.every(({text}) => !text.startsWith('\t')) &&
    (countTabs(first?.text ?? '') <= 1 || rest.every(({text}) => !text.includes('\t')))
  )
}

/** Rows of data of as many cells, and no header. */
function goesOnInPipes(above: Block, below: Block): boolean {
  const first = below.lines[0]?.text ?? ''
  const width = cellsOf(above.lines[0]?.text ?? '').length
  if (cellsOf(first).length !== width || below.lines.some(({text}) => /^[\s|:-]+$/.test(text))) return false
  return isRest(first) || cellsOf(first).some(isValueLike)
}

/** The rest of a wrapped row: most of its cells are empty. */
function isRest(text: string): boolean {
  const cells = cellsOf(text)
  return cells.filter((cell) => cell !== '').length * 2 <= cells.length
}

function cellsOf(text: string): string[] {
  const drawn = text.trim()
  const inner = drawn.startsWith('|') && drawn.endsWith('|') ? drawn.slice(1, -1) : drawn
  return inner.split('|').map((cell) => cell.trim())
}
