import type {Block, Grid, Message, Parsed, Prose, Refused} from '../block.ts'
import {
  type AlignedTable,
  alignedTables,
  boxOf,
  bulletsOf,
  type Drawn,
  framedTables,
  gridOf,
} from './aligned/index.ts'
import {isListOfContents} from './aligned/list-of-contents.ts'
import {messagesOfBroken} from './broken-figures.ts'
import {markApart} from './blanks.ts'
import {isBlank, messagesOfBlank} from './blank-pages.ts'
import {chartsOf} from './charts.ts'
import {countBullets, countBulletsOf, countVisible} from './cell-text.ts'
import {lostAll, messagesOfLost} from './lost-pages.ts'
import {typedRules} from './dashes.ts'
import {furnitureOf} from './furniture.ts'
import {fill, type Filled} from './filled.ts'
import {gridOfLattice, type Place} from './grid.ts'
import type {Lattice} from './lattice.ts'
import {type LitArea, lightGrid, litAreas} from './lights.ts'
import {type Line, linesOf, textOfLine} from './lines.ts'
import {readInColumns} from './page-columns.ts'
import {type Box, holds} from './matrix.ts'
import {openPdf, type OpenPdf, type PageContent, type PageLost} from './pdfjs.ts'
import {messagesOf} from './page-messages.ts'
import {readLetters} from './letters.ts'
import {headingSizes, proseOf} from './prose.ts'
import {readPage} from './read-page.ts'
import {type Band, byRank, rankOf} from './reading-order.ts'
import {ruledTables} from './ruled/index.ts'
import {seenGlyphs} from './seen.ts'
import {goingOn} from './tagged/going-on.ts'
import {isPartOf} from './tagged/part-of.ts'
import {type TaggedReading, taggedTables} from './tagged/index.ts'
import {type PageSeen, seenOf, viewOf} from './view.ts'
import {partedByTurn} from './turned-parts.ts'
import {turnUpright, type Upright} from './upright.ts'
import {type Word, wordsOf} from './words.ts'

/** How a PDF is opened and which of its pages are read. */
export interface PdfOptions {
  readonly password?: string
  /** counted from 1; all where not given */
  readonly pages?: {readonly first: number; readonly last: number}
  /** gives each page as the finder saw it */
  readonly views?: boolean
}

/** A page taken apart: its ruled tables, and the lines that stand in none. */
interface PageParts {
  readonly number: number
  readonly blank: boolean
  readonly height: number
  /** ruled tables, filled: their words are not held, for a file may have thousands of pages */
  readonly tables: readonly {readonly box: Box; readonly block: Grid; readonly bullets: number}[]
  /** tables that the file's own structure has */
  readonly tagged: readonly TaggedReading[]
  readonly headers: readonly Lattice[]
  readonly drawn: Drawn
  /** the words of charts and rules that are typed, which are no table's */
  readonly aside: readonly Line[]
  readonly lines: readonly Line[]
  readonly characters: number
  readonly place: Place
  readonly lights: readonly LitArea[]
  readonly messages: readonly Message[]
  /** held only where it is asked for */
  readonly seen?: PageSeen
}

/** Parse a PDF: the blocks of all its pages in reading order, or why it cannot be opened. */
export async function parsePdf(
  bytes: Uint8Array,
  options: PdfOptions,
  onPage?: (page: number) => void,
): Promise<Parsed | Refused> {
  const opened = await openPdf(bytes, options.password)
  if ('reason' in opened) return opened
  try {
    const {pages, lost} = await readPages(opened, options, onPage)
    const refused = lostAll(lost, pages.length)
    if (refused !== undefined) return refused
    const furniture = furnitureOf(pages)
    const laid = layOut(pages, furniture)
    const sizes = headingSizes(laid.flatMap(({lines}) => lines))
    const blocks = laid.map((page) => blocksOf(page, sizes))
    const views = laid.flatMap(({seen}, at) => (seen === undefined ? [] : [viewOf(seen, blocks[at] ?? [])]))
    return {
      format: 'pdf',
      blocks: blocks.flat(),
      characters: laid.reduce((sum, page) => sum + page.characters - bulletsOn(page), 0),
      pages: opened.pages,
      ...(options.views === true ? {views} : {}),
      messages: [
        ...messagesOfLost(lost),
        ...messagesOfBlank(pages.filter(({blank}) => blank).map(({number}) => number)),
        ...pages.flatMap(({messages}) => messages),
      ],
    }
  } finally {
    await opened.close()
  }
}

/** pdfjs keeps objects of each page it gave, a tenth of a megabyte a page. */
const TIDY_EVERY = 32

/** @param onPage  told of each page before it is read */
async function readPages(
  opened: OpenPdf,
  {pages: range, views}: PdfOptions,
  onPage: ((page: number) => void) | undefined,
): Promise<{readonly pages: readonly PageParts[]; readonly lost: readonly PageLost[]}> {
  const pages: PageParts[] = []
  const lost: PageLost[] = []
  const last = Math.min(opened.pages, range?.last ?? opened.pages)
  for (let number = range?.first ?? 1; number <= last; number++) {
    onPage?.(number)
    const content = await opened.page(number)
    if ('lost' in content) {
      lost.push(content)
      continue
    }
    const [page, ...turned] = partedByTurn(readPage(content)).map(turnUpright)
    if (page !== undefined) pages.push(partsOf(content, page, views === true))
    for (const part of turned) pages.push(partsOf(content, part, false))
    content.release()
    if (number % TIDY_EVERY === 0) await opened.tidy()
  }
  return {pages, lost}
}

function partsOf(content: PageContent, page: Upright, viewed: boolean): PageParts {
  const seen = seenGlyphs(page)
  const letters = readLetters(seen.glyphs)
  const {words: all, doubled} = wordsOf(letters.glyphs)
  const words = markApart(all)
  const place = placeOn(content.number, page.toPage)
  const lattices = ruledTables(page, words)
  const tabled = new Set<Word>()
  const wholly = content.tags.tables.length === 0 ? [] : taggedTables(content.tags, words)
  const ruled = lattices.tables.filter((table) => !isPartOf(table, wholly))
  const tables = ruled.flatMap((table) => {
    const filled = withoutTaken(table, tabled, words)
    const own = [...filled.byCell.values()].flat()
    for (const word of own) tabled.add(word)
    if (own.length === 0) return []
    return [{box: filled.lattice.box, block: gridOfLattice(filled, place), bullets: bulletsIn(filled)}]
  })
  const charts = chartsOf(page.areas, lattices.drawings, lattices.frames, page)
  const typed = typedRules(words.filter((word) => !tabled.has(word)))
  const tagged = taggedTables(content.tags, typed.words).filter(({table}) => !isListOfContents(table, []))
  const told = new Set(tagged.flatMap(({table}) => table.lines.flatMap((line) => line.words)))
  const loose = told.size === 0 ? typed.words : typed.words.filter((word) => !told.has(word))
  const inChart = ({box: [x0, y0, x1, y1]}: Word): boolean =>
    charts.some((chart) => holds(chart, (x0 + x1) / 2, (y0 + y1) / 2))
  const charted = charts.length === 0 ? [] : loose.filter(inChart) // most pages have none
  const lines = linesOf(charted.length === 0 ? loose : loose.filter((word) => !inChart(word)))
  return {
    number: content.number,
    blank: isBlank(page),
    height: page.height,
    tables,
    tagged,
    headers: lattices.headers,
    drawn: {
      rules: [...lattices.levels, ...typed.rules],
      frames: lattices.frames,
      bands: lattices.bands,
    },
    aside: linesOf([...charted, ...typed.dashes]),
    lines,
    characters: letters.glyphs.reduce((sum, {text}) => sum + countVisible(text), 0) - doubled,
    place,
    lights: litAreas(page, place),
    messages: [
      ...messagesOf(content.number, seen, page, letters.lost),
      ...messagesOfBroken(content.number, ruled, place),
    ],
    ...(viewed ? {seen: seenOf(page, words, lattices.edges, place)} : {}),
  }
}

/** A table with the words that no table before it has: two that lie over each other share none. */
function withoutTaken(table: Filled, taken: ReadonlySet<Word>, words: readonly Word[]): Filled {
  const isFree = [...table.byCell.values()].every((own) => !own.some((word) => taken.has(word)))
  return isFree
    ? table
    : fill(
        table.lattice,
        words.filter((word) => !taken.has(word)),
      )
}

/** A page whose lines are parted into tables without rules, prose, and what is the page's own. */
interface LaidPage extends Omit<PageParts, 'lines'> {
  readonly aligned: readonly AlignedTable[]
  /** what is read one part after the other */
  readonly bands: readonly Band[]
  readonly lines: readonly Line[]
  readonly furniture: readonly Line[]
}

function layOut(pages: readonly PageParts[], furniture: ReadonlySet<Line>): LaidPage[] {
  let before: AlignedTable | undefined
  return pages.map((page): LaidPage => {
    const others = page.lines.filter((line) => !furniture.has(line))
    const {tagged, lines: own} = withTagsBefore(page.tagged, before, others)
    const framed = framedTables(
      own.flatMap(({words}) => words),
      page.drawn,
      page.headers,
    )
    const inColumns = readInColumns(framed.tables.length === 0 ? own : linesOf(framed.words))
    const open = alignedTables(inColumns.lines, page.headers, before, page.drawn)
    const loose = open.lines
    const aligned = [...tagged, ...framed.tables, ...open.tables]
    const tabled = new Set(aligned.flatMap(({lines}) => lines))
    before = lastOf(aligned, loose)
    return {
      ...page,
      aligned,
      bands: [...open.beside, ...inColumns.bands],
      lines: [...loose.filter((line) => !tabled.has(line)), ...page.aside],
      furniture: page.lines.filter((line) => furniture.has(line)),
    }
  })
}

/** The tagged tables of a page, the first of them read as what goes on from the page before, and the lines in none. */
function withTagsBefore(
  [first, ...rest]: readonly TaggedReading[],
  before: AlignedTable | undefined,
  lines: readonly Line[],
): {readonly tagged: readonly AlignedTable[]; readonly lines: readonly Line[]} {
  if (first === undefined) return {tagged: [], lines}
  const next = before === undefined ? undefined : goingOn(first, before, lines)
  const tables = [next?.table ?? first.table, ...rest.map(({table}) => table)]
  const heads = new Set(next?.heads)
  return {tagged: tables, lines: lines.filter((line) => !heads.has(line))}
}

/** The table that a page ends with. */
function lastOf(tables: readonly AlignedTable[], lines: readonly Line[]): AlignedTable | undefined {
  const foot = Math.max(...lines.map(({baseline}) => baseline))
  return tables.findLast((table) => {
    const last = table.lines.at(-1)
    return last !== undefined && (last === lines.at(-1) || last.baseline > foot)
  })
}

function bulletsOn({tables, aligned, lines}: LaidPage): number {
  const inTables = [...tables.map(({bullets}) => bullets), ...aligned.map(bulletsOf)]
  return inTables.reduce((sum, count) => sum + count, countBullets(lines))
}

function bulletsIn({byCell}: Filled): number {
  let count = 0
  for (const words of byCell.values()) count += countBulletsOf(words)
  return count
}

function placeOn(number: number, toPage: Upright['toPage']): Place {
  return (box) => {
    const [x0, y0, x1, y1] = toPage(box).map((value) => Math.round(value * 10) / 10)
    return {page: number, bbox: [x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0]}
  }
}

function blocksOf(page: LaidPage, sizes: readonly number[]): Block[] {
  const {place, tables, aligned, lines: own} = page
  const grids = [...tables, ...aligned.map((table) => ({box: boxOf(table), block: gridOf(table, place)}))]
  const ranked = grids.map(({box, block}) => ({block, rank: rankOf(box, page.bands)}))
  const ordered = ranked.sort((a, b) => byRank(a.rank, b.rank))
  const lines = own.map((line) => ({line, rank: rankOf(line.box, page.bands)}))
  const body = [...ordered, undefined].flatMap((grid, index): Block[] => {
    const above = ordered[index - 1]
    const between = lines.filter(
      ({rank}) =>
        (grid === undefined || byRank(rank, grid.rank) < 0) &&
        (above === undefined || byRank(rank, above.rank) >= 0),
    )
    const prose = proseOf(
      between.map(({line}) => line),
      sizes,
      place,
    )
    return [...prose, ...(grid === undefined ? [] : [lightGrid(grid.block, page.lights)])]
  })
  const feet = page.furniture.map((line) => furnitureBlock(line, place))
  return [...body, ...feet]
}

function furnitureBlock(line: Line, place: Place): Prose {
  const text = textOfLine(line)
  const visible = line.words.reduce((sum, word) => sum + countVisible(word.text), 0)
  const position = place(line.box)
  return {
    type: 'furniture',
    text,
    visible,
    look: {bold: false, lines: 1},
    lines: [{text, visible, position}],
    position,
  }
}
