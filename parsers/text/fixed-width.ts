import type {Grid, GridRow} from '../block.ts'
import {isColumnCount, isValueLike, isYearLike} from './cell-shape.ts'
import {rowOf} from './fixed-cells.ts'
import {
  columnsOf,
  holdsLabels,
  holdsValues,
  layLines,
  textAt,
  type FixedColumns,
  type FixedLine,
} from './fixed-line.ts'
import {overTheirColumns} from './centred-heads.ts'
import {headRowsOf} from './fixed-header.ts'
import {cutRows} from './fixed-rows.ts'
import {columnedLines} from './fixed-stretch.ts'
import {isRule, type ColumnedLine, type Segment} from './line-segments.ts'
import type {SourceLine} from './lines.ts'
import type {PageLines} from './page-lines.ts'
import {printedAgain} from './printed-again.ts'
import {isTitleOver} from './title-over.ts'

/** A table read by where its words stand, and the lines among its own that are the page's. */
export interface FixedTable {
  readonly grid: Grid
  readonly furniture: readonly SourceLine[]
}

/**
 * Read lines whose words stand in columns that blanks part.
 *
 * @returns one row for each logical row, its wrapped lines joined; `undefined` where the columns hold no values: lists of
 *          names, addresses and prose stand in columns too
 */
export function readFixedWidth(lines: readonly SourceLine[], pages: PageLines): FixedTable | undefined {
  const drawn = columnedLines(lines)
  const columns = columnsOf(drawn)
  if (columns === undefined || areFields(drawn)) return undefined
  const isPage = (line: ColumnedLine, at: number): boolean => isOfPage(line, drawn[at - 1], columns, pages)
  const furniture = drawn.filter(isPage).map(({source}) => source)
  const laid = layLines(closeUp(drawn, isPage), columns)
  const headed = headerEnd(laid, columns)
  const drawnHeader = laid.slice(0, headed)
  const {body, repeated} = takeRepeats(laid.slice(headed), drawnHeader, columns)
  const header = withoutTitle(drawnHeader)
  if (!isTable(header, body, columns)) return undefined
  const rows = [...headOf(header, columns), ...bodyRows(body, columns)]
  const titles = drawnHeader.filter((line) => !header.includes(line))
  const lost = new Set([...repeated, ...titles].map(({number}) => number))
  return {
    grid: {
      type: 'grid',
      layout: 'fixed-width',
      because: 'the words of its lines stand in columns that blanks part',
      rows,
      headerRows: headOf(header, columns).length,
      position: {line: lines[0]?.number ?? 1, endLine: lines.at(-1)?.number ?? 1},
    },
    furniture: [
      ...furniture,
      ...lines.filter(({number, text}) => lost.has(number) && !isRule(text)),
    ].toSorted((a, b) => a.number - b.number),
  }
}

/** A title that runs over the pages stands right over the header, and is none of its lines. */
function withoutTitle(header: readonly FixedLine[]): readonly FixedLine[] {
  const [title, next] = header
  if (title === undefined || next === undefined) return header
  return isTitleOver(title.segments, next.segments, next.parted) ? header.slice(1) : header
}

/** `2003/04: 71%   2004/05 75%`: each cell has its own label, and none is of a column. */
const FIELD = /^[\p{L}\d][^:]{1,30}:\s?\S|^(?:\p{L}{3,12} )?(?:19|20)\d{2}[/–-]\d{2,4}:? £?\d/u

function areFields(lines: readonly ColumnedLine[]): boolean {
  const cells = lines.flatMap(({segments}) => (segments.length > 1 ? segments : []))
  return cells.filter(({text}) => FIELD.test(text)).length * 2 > cells.length
}

/** What is longer stands behind a label of a form, and is none over values. */
const LONGEST_LABEL = 36

/** Two columns are a list of contents or a form unless a header stands over values. */
function isTable(header: readonly FixedLine[], body: readonly FixedLine[], columns: FixedColumns): boolean {
  const rows = body.filter((line) => holdsValues(line, columns))
  if (columns.extents.length > 2) return rows.length >= (header.length > 0 ? 1 : 2)
  const labels = rows.map((line) => textAt(line, 0))
  return (
    header.length > 0 &&
    header.every((line) => textAt(line, 1).length <= LONGEST_LABEL) &&
    rows.length >= 2 &&
    new Set(labels).size === labels.length &&
    !labels.some((text) => text.endsWith(':'))
  )
}

/** A number or a running head alone on a line, unless the cell above goes on with it; or a running head of several parts. */
function isOfPage(
  {source, segments}: ColumnedLine,
  above: ColumnedLine | undefined,
  {extents, figures}: FixedColumns,
  pages: PageLines,
): boolean {
  const [only] = segments
  if (segments.length > 1) return pages.isRunningParts(source.text)
  if (only === undefined || isYearUnderHead(only, above)) return false
  if (pages.isRunning(source.text) && !pages.isNumber(source.text)) return true
  if (!pages.isNumber(source.text)) return false
  if (/\p{L}/u.test(only.text)) return true
  const extent = extents.find(
    ({start, end}, at) => start <= only.start && only.end <= end && !figures.includes(at),
  )
  const upper = above?.segments.find(({start}) => start === only.start)
  if (extent === undefined || upper === undefined) return true
  return upper.end + 1 + only.text.length <= extent.end
}

/** `2001/02` right under one of several labels looks like page 2001 of 2, and is the label's. */
function isYearUnderHead(only: Segment, above: ColumnedLine | undefined): boolean {
  if (!isYearLike(only.text) || above === undefined || above.segments.length < 2) return false
  const over = above.segments.find(({start, end}) => start < only.end && end > only.start)
  return over !== undefined && (!isValueLike(over.text) || isYearLike(over.text))
}

/** Without the page's lines and the blank lines about them. */
function closeUp(
  lines: readonly ColumnedLine[],
  isPage: (line: ColumnedLine, at: number) => boolean,
): ColumnedLine[] {
  const page = lines.map(isPage)
  const blank = lines.map(({source}) => source.text.trim() === '')
  const beside = page.map((own) => own)
  for (let at = 1; at < lines.length; at++)
    if (blank[at] === true && beside[at - 1] === true) beside[at] = true
  for (let at = lines.length - 2; at >= 0; at--)
    if (blank[at] === true && beside[at + 1] === true) beside[at] = true
  return lines.filter((_, at) => beside[at] !== true)
}

/** The lines above the first of values that label the columns of values. */
function headerEnd(lines: readonly FixedLine[], columns: FixedColumns): number {
  const first = lines.findIndex((line) => holdsValues(line, columns))
  const above = lines.slice(0, Math.max(0, first))
  const last = above.findLastIndex(
    (line, at) =>
      (line.segments.length > 1 && holdsLabels(line, columns)) ||
      isLastOfHead(line, above[at - 1], columns) ||
      isColumnCount(line.segments.map(({text}) => text)),
  )
  const labelled = columns.figures.filter((column) => above.some((line) => textAt(line, column) !== ''))
  return labelled.length * 2 >= columns.figures.length ? last + 1 : 0
}

/** The last words of one head that is longer than those beside it: `2001/02` alone under `quartile`. */
function isLastOfHead(line: FixedLine, above: FixedLine | undefined, columns: FixedColumns): boolean {
  if (line.segments.length !== 1 || line.parted || line.crosses || !holdsLabels(line, columns)) return false
  // in the first column stands what heads the rows below
  return columns.figures.some(
    (column) => column > 0 && textAt(line, column) !== '' && textAt(above, column) !== '',
  )
}

/** Lines that print the header again, slips allowed. */
function takeRepeats(
  lines: readonly FixedLine[],
  header: readonly FixedLine[],
  columns: FixedColumns,
): {body: FixedLine[]; repeated: FixedLine[]} {
  if (header.length === 0) return {body: [...lines], repeated: []}
  const alike = printedAgain(
    lines.map(({text}) => text),
    header.map(({text}) => text),
  )
  const sure = lines.map(
    (line, at) => alike[at] === true && (line.segments.length > 1 || columns.extents.length === 1),
  )
  const near = (at: number): boolean =>
    [1, 2, 3].some((far) => sure[at - far] === true || sure[at + far] === true)
  const again = lines.map((_, at) => alike[at] === true && (sure[at] === true || near(at)))
  // what stands alone right over the header is the title of what follows, and no row's
  const titled = lines.map((line, at) =>
    again[at + 1] === true && line.segments.length === 1 ? {...line, crosses: true} : line,
  )
  return {
    body: titled.filter((_, at) => again[at] !== true),
    repeated: lines.filter((_, at) => again[at] === true),
  }
}

function headOf(header: readonly FixedLine[], columns: FixedColumns): GridRow[] {
  const placed = headRowsOf(overTheirColumns(header))
  const count = Math.max(0, ...placed.map(({row}) => row + 1))
  return Array.from({length: count}, (_, row) => {
    const own = placed.filter((part) => part.row === row)
    return rowOf(
      own.map(({line, columns: kept}) => ({
        ...line,
        cells: line.cells.map((cell, column) => (kept.includes(column) ? cell : [])),
      })),
      columns,
    )
  }).filter(({cells}) => cells.some(({visible}) => visible > 0))
}

/** Headings stand alone; the lines between are cut into rows. */
function bodyRows(lines: readonly FixedLine[], columns: FixedColumns): GridRow[] {
  const rows: GridRow[] = []
  let run: FixedLine[] = []
  const endRun = (): void => {
    const starts = run.length === 0 ? [] : cutRows(run, columns)
    starts.forEach((from, at) => rows.push(rowOf(run.slice(from, starts[at + 1] ?? run.length), columns)))
    run = []
  }
  for (const line of lines) {
    if (isHeading(line, columns)) {
      endRun()
      rows.push(rowOf([line], columns))
    } else run.push(line)
  }
  endRun()
  return rows
}

/** Words alone that run over the columns, or that stand where values do: a heading over rows. */
function isHeading({segments, crosses, cells}: FixedLine, {figures}: FixedColumns): boolean {
  const [only] = segments
  if (only === undefined || segments.length > 1) return false
  const column = cells.findIndex((cell) => cell.length > 0)
  return (
    crosses || (figures.includes(column) && !isValueLike(only.text) && /^\p{Lu}\p{Ll}{2}/u.test(only.text))
  )
}
