import type {Cell, Grid, GridRow} from '../../block.ts'
import {withWholeFigures} from '../broken-figures.ts'
import {countBulletsOf, textOfWords} from '../cell-text.ts'
import {fill} from '../filled.ts'
import {gridOfLattice, type Place} from '../grid.ts'
import type {Lattice} from '../lattice.ts'
import {litByLetters} from '../lights.ts'
import {type Line, linesOf} from '../lines.ts'
import {around, type Box, unite} from '../matrix.ts'
import type {Band} from '../reading-order.ts'
import {fitOf} from '../reading/fit.ts'
import type {Word} from '../words.ts'
import {areAddresses} from './addresses.ts'
import {areAxes} from './axes.ts'
import {begunColumns, slotLines} from './begun-columns.ts'
import {type Column, columnsOf} from './columns.ts'
import {areHeadings, commonSize, isDiagram, isJustifiedProse, isPair} from './doubtful.ts'
import {framedBy} from './framed.ts'
import {readFigures} from './figures.ts'
import {boxOfHead, type Head, type LevelRule} from './heads.ts'
import {continues, type CutLine, endedBy} from './regions.ts'
import {isListOfContents} from './list-of-contents.ts'
import {withoutNotes} from './notes.ts'
import {segmentsOf} from './segments.ts'
import {partedRegions} from './parted-regions.ts'
import {readCells, readRows} from './row-readings.ts'

/** A table that is told by how its words line up. */
export interface AlignedTable {
  readonly region: readonly CutLine[]
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
  /** its shaded header, which told the columns */
  readonly header?: Lattice
  /** the columns were told by a header, here or on a page before, or by the file's tags */
  readonly told: boolean
  /** its cells are those of the file's own structure */
  readonly tagged?: true
  /** the heads of a table of figures, and how many rows they take up */
  readonly heads?: {readonly rows: number; readonly heads: readonly Head[]}
  /** the words of each cell under the header, row by row */
  readonly rows: readonly (readonly (readonly Word[])[])[]
}

/** What is drawn round the lines of a page. */
export interface Drawn {
  readonly rules: readonly LevelRule[]
  /** boxes that touch no other */
  readonly frames: readonly Box[]
  /** what shades every other row of a table */
  readonly bands: readonly Box[]
}

/**
 * Find the tables without rules among the lines of a page.
 *
 * @param headers  shaded headers, whose cells tell the columns under them
 * @param before   the table that ended the page before: one that goes on at this page's head has its columns, those
 *                 that are empty here among them
 * @returns        the lines too: those of tables side by side are each table's own
 */
export function alignedTables(
  all: readonly Line[],
  headers: readonly Lattice[],
  before: AlignedTable | undefined,
  {rules, frames, bands}: Drawn,
): Found {
  const size = commonSize(all)
  const ended = before === undefined ? undefined : endedBy(before.region)
  const {
    lines,
    regions: found,
    bands: beside,
  } = partedRegions(all, ended, [...headers.map(({box}) => box), ...frames])
  const regions = found.filter((region) =>
    before !== undefined && region[0]?.line === lines[0]
      ? true
      : !isJustifiedProse(region) &&
        !areHeadings(region, size) &&
        !isDiagram(region, frames) &&
        !areAddresses(region) &&
        !isPair(region),
  )
  const taken = new Set(regions.flatMap((region) => region.map(({line}) => line)))
  const tables = regions.map((region) => {
    const header = headerOf(region, headers)
    const isFirst = region[0]?.line === lines[0]
    const above = isFirst && ended !== undefined && continues(ended, region) ? before : undefined
    if (header === undefined && above?.told !== true) {
      const over = above === undefined ? linesOver(region, lines, taken) : []
      const table = tableOfFigures(region, {over, before: above?.region ?? [], rules, bands})
      if (table !== undefined) return table
    }
    return alignedTable(region, {header, above, bands, rules})
  })
  const real = tables.filter((table) => !areAxes(table.rows) && !isListOfContents(table, lines))
  return {tables: real, lines, beside}
}

interface Found {
  readonly tables: readonly AlignedTable[]
  readonly lines: readonly Line[]
  /** where tables stand side by side */
  readonly beside: readonly Band[]
}

/** The shaded header that the lines begin with: a shaded row under others is a band, as every second row may be. */
function headerOf([first]: readonly CutLine[], headers: readonly Lattice[]): Lattice | undefined {
  return first && headers.find(({box}) => isInside(first.line, box) && isOver(box, first.line.box))
}

/** The tables of figures that level rules stand over and under, and the words that are left. */
export function framedTables(
  words: readonly Word[],
  {rules, bands}: Pick<Drawn, 'rules' | 'bands'>,
  headers: readonly Lattice[],
): {readonly tables: readonly AlignedTable[]; readonly words: readonly Word[]} {
  const taken = new Set<Word>()
  const tables = framedBy(rules, words).flatMap(({lines, box, isWhole}) => {
    if (headers.some((header) => isHeaderOver(header.box, box))) return []
    if (lines.some(({line}) => line.words.some((word) => taken.has(word)))) return []
    const over = linesAbove(
      box,
      words.filter((word) => !taken.has(word)),
    )
    const table = tableOfFigures(lines, {over, before: [], rules, bands, framed: true, isWhole})
    if (table === undefined) return []
    for (const line of [...lines.map((cut) => cut.line), ...table.lines])
      for (const word of line.words) taken.add(word)
    return [table]
  })
  return {tables, words: taken.size === 0 ? words : words.filter((word) => !taken.has(word))}
}

/** Between a shaded header and the first rule lies one row, in points, and their ends are nearer than this. */
const HIGHEST_ROW = 80
const SAME_END = 6

/** Where a header is shaded, the first rule is under the first row: the header tells the columns. */
function isHeaderOver([left, , right, foot]: Box, [x0, top, x1]: Box): boolean {
  return (
    foot <= top + SAME_END &&
    top - foot <= HIGHEST_ROW &&
    Math.abs(left - x0) <= SAME_END &&
    Math.abs(right - x1) <= SAME_END
  )
}

/** So many lines over a region may be its heads. */
const MOST_HEADS = 8

/** The lines right over a frame and no wider: where rules stand under the rows only, its heads are among them. */
function linesAbove([x0, top, x1]: Box, words: readonly Word[]): readonly CutLine[] {
  const over = words.filter(({box}) => box[0] >= x0 && box[2] <= x1 && (box[1] + box[3]) / 2 < top)
  return linesOf(over)
    .slice(-MOST_HEADS)
    .map((line) => ({line, segments: segmentsOf(line)}))
}

/** The lines over a region, down from the nearest thing over it. */
function linesOver(
  region: readonly CutLine[],
  lines: readonly Line[],
  taken: ReadonlySet<Line>,
): readonly CutLine[] {
  const at = region[0] === undefined ? 0 : lines.indexOf(region[0].line)
  const top = region[0]?.line.baseline ?? 0
  const over = lines.slice(Math.max(0, at - MOST_HEADS), at).filter(({baseline}) => baseline < top)
  const own = over.slice(over.findLastIndex((line) => taken.has(line)) + 1)
  return own.map((line) => ({line, segments: segmentsOf(line)}))
}

/** A table of figures among these lines, if they are one. */
export function tableOfFigures(
  region: readonly CutLine[],
  around: Parameters<typeof readFigures>[1],
): AlignedTable | undefined {
  const table = readFigures(region, around)
  if (table === undefined) return undefined
  return {
    region: table.region,
    lines: table.region.map(({line}) => line),
    columns: table.columns,
    heads: {rows: table.headRows, heads: table.heads},
    told: false,
    rows: table.rows,
  }
}

/** What tells of a table beside its own lines. */
interface Beside extends Pick<Drawn, 'rules' | 'bands'> {
  readonly header: Lattice | undefined
  readonly above: AlignedTable | undefined
}

function alignedTable(all: readonly CutLine[], {header, above, bands, rules}: Beside): AlignedTable {
  const region = withoutNotes(all, rules)
  const body = header === undefined ? region : region.filter(({line}) => !isInside(line, header.box))
  const told = header !== undefined || above?.told === true
  const drawn = columnsFor(region, header, above)
  const columns = told ? drawn : begunColumns(drawn, [...(above?.region ?? []), ...region])
  return {
    region,
    lines: region.map(({line}) => line),
    columns,
    ...(header === undefined ? {} : {header}),
    told,
    rows: readRows(slotLines(body, columns), columns, {bands, rules}),
  }
}

function isOver([left, , right]: Box, [x0, , x1]: Box): boolean {
  return left < x1 && right > x0
}

function isInside({box}: Line, [, top, , bottom]: Box): boolean {
  const middle = (box[1] + box[3]) / 2
  return middle >= top && middle <= bottom
}

function columnsFor(
  region: readonly CutLine[],
  header: Lattice | undefined,
  above: AlignedTable | undefined,
): readonly Column[] {
  if (header !== undefined) return header.xs.slice(1).map((to, index) => ({from: header.xs[index] ?? 0, to}))
  if (above?.told === true) return above.columns
  return columnsOf([...(above?.region ?? []), ...region].map(({segments}) => segments))
}

export function boxOf({lines}: AlignedTable): Box {
  return around(lines)
}

/** The bullets that its cells set aside. */
export function bulletsOf({rows, heads}: AlignedTable): number {
  const cells = [...rows.flat(), ...(heads?.heads.map(({words}) => words) ?? [])]
  return cells.reduce((sum, words) => sum + countBulletsOf(words), 0)
}

export function gridOf(table: AlignedTable, place: Place): Grid {
  return {
    type: 'grid',
    layout: 'aligned',
    because: table.tagged ? 'the file itself says what its cells are' : 'its words line up in columns',
    rows: [
      ...headerRows(table, place),
      ...headRows(table, place),
      ...table.rows.map((cells) => rowOf(cells, table.columns, place)),
    ],
    position: place(boxOf(table)),
    headerRows: 0,
    fit: fitOf(readCells(table.columns, table.rows)),
  }
}

function headerRows({header, lines}: AlignedTable, place: Place): readonly GridRow[] {
  if (header === undefined) return []
  const words = lines.filter((line) => isInside(line, header.box)).flatMap((line) => line.words)
  return gridOfLattice(fill(header, words), place).rows
}

function headRows({heads, columns}: AlignedTable, place: Place): readonly GridRow[] {
  if (heads === undefined) return []
  return Array.from({length: heads.rows}, (_, row): GridRow => {
    const own = heads.heads.filter((head) => row >= head.row && row < head.row + head.rs)
    const box = unite(own.map(boxOfHead))
    return {
      cells: columns.map(({from, to}, column) => {
        const head = own.find((one) => column >= one.column && column < one.column + one.cs)
        if (head === undefined) return cellOf([], [from, box[1], to, box[3]], place)
        const isStart = head.row === row && head.column === column
        if (!isStart) return {...cellOf([], boxOfHead(head), place), covered: true}
        const {cs, rs} = head
        return {...cellOf(head.words, boxOfHead(head), place), ...(cs > 1 || rs > 1 ? {span: {cs, rs}} : {})}
      }),
      position: place(box),
    }
  })
}

function rowOf(cells: readonly (readonly Word[])[], columns: readonly Column[], place: Place): GridRow {
  const box = around(cells.flat())
  return {
    cells: columns.map(({from, to}, index) => cellOf(cells[index] ?? [], [from, box[1], to, box[3]], place)),
    position: place(box),
  }
}

function cellOf(all: readonly Word[], slot: Box, place: Place): Cell {
  const words = withWholeFigures(all, [slot[0], slot[2]])
  const {text, visible, bulleted} = textOfWords(words)
  return {
    text,
    visible,
    position: place(words.length === 0 ? slot : around(words)),
    ...(words.length > 0 && words.every(({bold}) => bold) ? {bold: true} : {}),
    ...(bulleted ? {bulleted} : {}),
    ...litByLetters(words),
  }
}
