import {type Column, columnsUnder, flushLeft} from './columns.ts'
import type {CutLine} from './regions.ts'
import {type SlottedLine, slotLine} from './rows.ts'

/** Lines by their columns, those left out that no cell begins in. */
export interface Slotted {
  readonly columns: readonly Column[]
  readonly lines: readonly SlottedLine[]
}

/** What is no line of the body and says that a column is one, whether or not the body has a word in it. */
export interface Witnesses {
  /** a header or the file itself says what the columns are */
  readonly told?: boolean
  /** lines of heads */
  readonly heads?: readonly CutLine[]
  /** lines of the page before that the body goes on with */
  readonly before?: readonly CutLine[]
}

/**
 * Put the words of lines into their columns.
 *
 * In a few lines the blank between two words of a label may stand under those of the others by chance. No cell begins
 * behind it, so it parts nothing: what is there is one column with what stands before it.
 */
export function slotLines(
  lines: readonly CutLine[],
  columns: readonly Column[],
  {told = false, heads = [], before = []}: Witnesses = {},
): Slotted {
  const flush = flushLeft(
    columns,
    lines.map(({segments}) => segments),
  )
  const slotted = lines.map((line) => slotLine(line, columns, flush))
  const used = new Set(headed(heads, columns))
  for (const {cells} of [...slotted, ...before.map((line) => slotLine(line, columns, flush))])
    for (const [at, words] of cells.entries()) if (words.length > 0) used.add(at)
  if (told || used.size === columns.length) return {columns, lines: slotted}
  const kept = columns.flatMap((_, at) => (used.has(at) ? [at] : []))
  return {
    columns: kept.map((at, index) => reaching(columns, at, kept[index + 1] ?? columns.length)),
    lines: slotted.map((line) => ({...line, cells: kept.map((at) => line.cells[at] ?? [])})),
  }
}

/** A column, and those behind it up to the next that is kept. */
function reaching(columns: readonly Column[], at: number, next: number): Column {
  const [from, to] = [columns[at]?.from ?? 0, columns[next - 1]?.to ?? 0]
  return {from, to}
}

/** The columns that a head stands over alone. */
function headed(heads: readonly CutLine[], columns: readonly Column[]): readonly number[] {
  return heads.flatMap(({segments}) =>
    segments.flatMap(({box}) => {
      const [first, last] = columnsUnder(columns, box[0], box[2])
      return first === last ? [first] : []
    }),
  )
}
