import type {Cell, Grid, GridRow} from '../block.ts'
import {isColumnCount, isValueLike, isYearLike} from './cell-shape.ts'
import {fitCells, type Fitted} from './fit-cells.ts'
import {readInline} from './inline.ts'
import {joinWrapped} from './join-wrapped.ts'
import type {SourceLine} from './lines.ts'
import type {PageLines} from './page-lines.ts'
import {printedAgain} from './printed-again.ts'
import {cutSlashes, isWrapped, type SlashLine} from './slash-line.ts'
import {bestRows, type SlashRow} from './slash-rows.ts'

/** A table whose cells slashes part, the page's lines among its own, and how many slashes are marks. */
export interface SlashTable {
  readonly grid: Grid
  readonly furniture: readonly SourceLine[]
  readonly marks: number
}

/** Of the cells of a column of values, so many are values. */
const VALUE_SHARE = 0.6

/**
 * Read lines whose cells are parted by slashes between blanks; `N/A`, dates and ratios keep theirs.
 *
 * @returns `undefined` where rows of one width cannot be made of them, or no column holds values: prose has such slashes
 */
export function readSlashes(lines: readonly SourceLine[], pages: PageLines): SlashTable | undefined {
  const all = slashLines(lines)
  const width = longest(all.slice(1))
  const page = new Set(all.filter((line, at) => isOfPage(line, all[at - 1], width, pages)))
  const isPage = (line: SlashLine): boolean => page.has(line)
  const own = closeUp(all, isPage)
  const {kept, repeated} = takeRepeats(own)
  const best = bestRows(kept)
  if (best === undefined) return undefined
  const cells = best.rows.map(cellsOf)
  const figures = figureColumns(cells, best.columns)
  if (figures.length === 0 || (best.columns === 2 && best.rows.length < 3)) return undefined
  const fitted = cells.map((row) => fitCells(row, best.columns, figures, joinCells))
  const marks = fitted.reduce((sum, {cells: row}) => sum + row.length - 1, 0)
  const rows = fitted.map((row, at) => rowOf(row, best.rows[at] ?? []))
  return {
    grid: {
      type: 'grid',
      layout: 'slashes',
      because: 'slashes between blanks part the words of its lines',
      rows,
      headerRows: headerRows(rows, figures),
      position: {line: lines[0]?.number ?? 1, endLine: lines.at(-1)?.number ?? 1},
    },
    furniture: [...all.filter(isPage), ...repeated].map(({source}) => source),
    marks,
  }
}

/** A number or a running head; a figure alone may also be the end of a full line above. */
function isOfPage(line: SlashLine, above: SlashLine | undefined, width: number, pages: PageLines): boolean {
  const {text} = line.source
  if (line.pieces.length > 1 || !(pages.isNumber(text) || pages.isRunning(text))) return false
  return above === undefined || line.parted || /\p{L}/u.test(text) || !isWrapped(above, line, width)
}

function longest(lines: readonly SlashLine[]): number {
  return lines.reduce((most, {source}) => Math.max(most, source.text.trimEnd().length), 0)
}

function slashLines(lines: readonly SourceLine[]): SlashLine[] {
  let parted = false
  return lines.flatMap((source) => {
    if (source.text.trim() === '') {
      parted = true
      return []
    }
    const line = {source, pieces: cutSlashes(source.text.trim()), parted}
    parted = false
    return [line]
  })
}

/** Without the page's lines; a blank line beside one parts nothing. */
function closeUp(lines: readonly SlashLine[], isPage: (line: SlashLine) => boolean): SlashLine[] {
  return lines.flatMap((line, at) => {
    if (isPage(line)) return []
    const above = lines[at - 1]
    return [above !== undefined && isPage(above) ? {...line, parted: false} : line]
  })
}

/** Lines that print the first again, slips allowed. */
function takeRepeats(lines: readonly SlashLine[]): {kept: SlashLine[]; repeated: SlashLine[]} {
  const heads = lines
    .slice(0, 3)
    .filter(({pieces}) => !pieces.some((piece) => isValueLike(piece) && !isYearLike(piece)))
  const again = printedAgain(
    lines.map(({source}) => source.text),
    heads.map(({source}) => source.text),
  )
  const repeats = again.map((is, at) => is && at > 2)
  return {
    kept: lines.filter((_, at) => repeats[at] !== true),
    repeated: lines.filter((_, at) => repeats[at] === true),
  }
}

/** The pieces of a row as cells: what stands on both sides of a line's end without a mark is one cell. */
function cellsOf(row: SlashRow): Cell[] {
  const cells: Cell[] = []
  for (const {source, pieces} of row) {
    pieces.forEach((piece, at) => {
      const {text, visible} = readInline(piece)
      const cell = {text, visible, position: {line: source.number, endLine: source.number}}
      const above = cells.at(-1)
      if (at === 0 && above !== undefined) cells[cells.length - 1] = goOn(above, cell)
      else cells.push(cell)
    })
  }
  return cells
}

function goOn(above: Cell, below: Cell): Cell {
  return {
    text: joinWrapped(above.text, below.text),
    visible: above.visible + below.visible,
    position: across(above, below),
  }
}

/** Two cells that are one, the slash between them a character of it. */
function joinCells(left: Cell, right: Cell): Cell {
  return {
    text: `${left.text} / ${right.text}`.trim(),
    visible: left.visible + right.visible + 1,
    position: across(left, right),
  }
}

function across(first: Cell, last: Cell): Cell['position'] {
  if (first.text === '') return last.position
  if (last.text === '' || !('line' in first.position) || !('line' in last.position)) return first.position
  return {line: first.position.line, endLine: last.position.endLine}
}

/** The columns of the full rows that hold values. */
function figureColumns(rows: readonly (readonly Cell[])[], columns: number): number[] {
  const full = rows.filter((row) => row.length === columns)
  return Array.from({length: columns}, (_, column) => column).filter((column) => {
    const texts = full.map((row) => row[column]?.text ?? '').filter((text) => text !== '')
    return texts.length > 0 && texts.filter(isValueLike).length >= texts.length * VALUE_SHARE
  })
}

function rowOf({cells, undividedFrom}: Fitted, row: SlashRow): GridRow {
  const position = {line: row[0]?.source.number ?? 1, endLine: row.at(-1)?.source.number ?? 1}
  return {cells, position, ...(undividedFrom === undefined ? {} : {undividedFrom})}
}

/** The rows above the first of values that label columns of values. */
function headerRows(rows: readonly GridRow[], figures: readonly number[]): number {
  const isHead = ({cells}: GridRow): boolean => {
    if (cells.length === 1) return false
    const texts = figures.map((column) => cells[column]?.text ?? '').filter((text) => text !== '')
    const values = texts.filter((text) => isValueLike(text) && !isYearLike(text)).length
    return values * 2 < texts.length || isColumnCount(cells.map(({text}) => text))
  }
  const first = rows.findIndex((row) => !isHead(row))
  return first < 0 ? 0 : Math.min(first, 4)
}
