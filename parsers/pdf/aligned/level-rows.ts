import {isFigureText, type SlottedLine, widest} from './rows.ts'

/** Lines of one column that stand as near to each other as lines of a cell do. */
interface Stack<Own extends SlottedLine> {
  readonly column: number
  readonly lines: Own[]
}

/** How the cells of a row may stand in it. */
type Level = 'top' | 'middle' | 'foot'
const LEVELS: readonly Level[] = ['top', 'middle', 'foot']

/** The nearest lines of a cell are seen in so many gaps. */
const SEEN = 0.1
/** Cells stand level where they differ by less of an em. */
const LEVEL = 0.2
/**
 * So many of the rows may reach into another, as one does that the page's head or the table's heads have cut, or hold
 * two figures in one column; and so many, or one, may be a cell alone that is not the first column's.
 */
const ODD = 0.1

/**
 * Rows by how their cells stand: all at the top of their row, at its middle or at its foot.
 *
 * Set to the middle, the first line of a tall cell stands over the one line of the others: line by line it would be the
 * row before's. So the lines of each column are put together to cells first, by how near they stand, and the cells to
 * rows then.
 *
 * @param figures  which columns are of figures, of which next to no cell has two
 * @returns        a reading for each way that fits all cells: the cells of each row, by column
 */
export function levelRows<Own extends SlottedLine>(
  lines: readonly Own[],
  figures: readonly boolean[],
): (readonly Own[])[][][] {
  const near = nearest(lines, figures.length)
  if (near === undefined) return []
  const stacks = figures.flatMap((_, column) => stacksIn(lines, column, widest(near, lines)))
  return LEVELS.flatMap((level) => {
    const rows = rowsAt(stacks, level)
    if (rows === undefined) return []
    const doubled = rows.filter((row) =>
      row.some(({column, lines}) => figures[column] && hasTwoFigures(column, lines)),
    )
    return doubled.length > ODD * rows.length ? [] : [rows.map((row) => cellsOf(row, figures.length))]
  })
}

/**
 * How near the lines of one cell stand, in ems: in the column where they stand nearest, for most columns of a table wrap
 * in no row. None where no column has two lines.
 */
function nearest(lines: readonly SlottedLine[], count: number): number | undefined {
  const near = Array.from({length: count}, (_, column) => {
    const own = lines.filter(({cells}) => (cells[column]?.length ?? 0) > 0)
    const gaps = own.slice(1).flatMap((line, at) => gapBetween(own[at], line))
    return gaps.toSorted((a, b) => a - b)[Math.floor(SEEN * gaps.length)] ?? Infinity
  })
  const least = Math.min(...near)
  return least === Infinity ? undefined : least
}

function gapBetween(above: SlottedLine | undefined, line: SlottedLine): number[] {
  return above === undefined ? [] : [(line.baseline - above.baseline) / Math.min(above.size, line.size)]
}

function stacksIn<Own extends SlottedLine>(
  lines: readonly Own[],
  column: number,
  widest: number,
): Stack<Own>[] {
  const stacks: Stack<Own>[] = []
  for (const line of lines) {
    const words = line.cells[column] ?? []
    if (words.length === 0) continue
    const open = stacks.at(-1)
    const [gap = Infinity] = gapBetween(open?.lines.at(-1), line)
    if (open === undefined || gap > widest) stacks.push({column, lines: [line]})
    else open.lines.push(line)
  }
  return stacks
}

function hasTwoFigures(column: number, lines: readonly SlottedLine[]): boolean {
  return lines.filter(({cells}) => isFigureText(cells[column] ?? [])).length > 1
}

/** The cells that stand level; `undefined` where two of one column do, or rows are odd. */
function rowsAt<Own extends SlottedLine>(
  stacks: readonly Stack<Own>[],
  level: Level,
): readonly (readonly Stack<Own>[])[] | undefined {
  const rows: Stack<Own>[][] = []
  let at = -Infinity
  for (const stack of stacks.toSorted((a, b) => levelOf(a, level) - levelOf(b, level))) {
    const own = levelOf(stack, level)
    if (own - at > LEVEL * (stack.lines[0]?.size ?? 0)) {
      rows.push([])
      at = own
    }
    rows.at(-1)?.push(stack)
  }
  const isWhole = rows.every((row) => new Set(row.map(({column}) => column)).size === row.length)
  const alone = rows.filter(([only, more]) => only !== undefined && only.column > 0 && more === undefined)
  const reaching = rows.filter((row, index) => reachesInto(rows[index - 1] ?? [], row))
  const most = ODD * rows.length
  return isWhole && alone.length <= Math.max(1, most) && reaching.length <= most ? rows : undefined
}

function levelOf({lines}: Stack<SlottedLine>, level: Level): number {
  const [first, last] = [lines[0]?.baseline ?? 0, lines.at(-1)?.baseline ?? 0]
  if (level === 'middle') return (first + last) / 2
  return level === 'top' ? first : last
}

function reachesInto(above: readonly Stack<SlottedLine>[], row: readonly Stack<SlottedLine>[]): boolean {
  const top = Math.min(...row.map((stack) => levelOf(stack, 'top')))
  return above.some((stack) => levelOf(stack, 'foot') >= top)
}

function cellsOf<Own extends SlottedLine>(row: readonly Stack<Own>[], count: number): (readonly Own[])[] {
  return Array.from({length: count}, (_, column) => row.find((stack) => stack.column === column)?.lines ?? [])
}
