import {type Column, columnsUnder} from '../aligned/columns.ts'
import type {Head} from '../aligned/heads.ts'
import {overRepeated} from '../aligned/repeated-heads.ts'
import type {Box} from '../matrix.ts'
import type {PlacedCell, PlacedRow} from './placed.ts'

/** Sides nearer than this are one, in points. */
const SAME_SIDE = 3

/** A head with the columns that it is taken to stand over. */
interface Ranged {
  readonly words: PlacedCell['words']
  readonly box: Box
  readonly row: number
  readonly first: number
  readonly last: number
}

/**
 * Tell which columns the heads of tagged rows stand over: pdfjs does not say what a cell spans.
 *
 * A head over a column that has one in a lower row stands over a group: over all columns with lower heads that are
 * nearer to it than to another of its row. Every other head stands over its own column, down to the body.
 *
 * @returns  `undefined` where two heads would stand in one place
 */
export function rangedHeads(
  rows: readonly PlacedRow[],
  columns: readonly Column[],
): readonly Head[] | undefined {
  const ranged: Ranged[] = []
  for (const [index, row] of [...rows.entries()].toReversed())
    ranged.unshift(...rangesOf(row, index, ranged, columns))
  const heads = overRepeated(ranged, columns).map(({words, row, first, last}): Head => {
    const under = ranged.flatMap((other) =>
      other.row > row && other.first <= last && other.last >= first ? [other.row] : [],
    )
    return {words, row, column: first, rs: Math.min(rows.length, ...under) - row, cs: last - first + 1}
  })
  return heads.some((head, at) => heads.slice(at + 1).some((other) => overlap(head, other)))
    ? undefined
    : heads
}

function overlap(a: Head, b: Head): boolean {
  const inColumns = a.column < b.column + b.cs && b.column < a.column + a.cs
  return inColumns && a.row < b.row + b.rs && b.row < a.row + a.rs
}

function rangesOf(
  row: PlacedRow,
  index: number,
  lower: readonly Ranged[],
  columns: readonly Column[],
): Ranged[] {
  const headOn = columns.map((_, at) => lower.find(({first, last}) => first <= at && last >= at))
  const isWhole = lower.length === 0 && row.length === columns.length
  const placed = row.map((cell, at) => ({cell, column: isWhole ? at : columnOf(cell, columns, headOn)}))
  const groups = placed.flatMap(({cell, column}) => (headOn[column] === undefined ? [] : [cell]))
  const owners = headOn.map((head) => head && ownerOf(head, groups, lower))
  return placed.map(({cell, column}): Ranged => {
    const own = owners.flatMap((owner, at) => (owner === cell ? [at] : []))
    const {words, box} = cell
    return {words, box, row: index, first: Math.min(column, ...own), last: Math.max(column, ...own)}
  })
}

/** The column under a head: of several that it reaches over, one without a head of its own, else the nearest. */
function columnOf(
  {box}: PlacedCell,
  columns: readonly Column[],
  headOn: readonly (Ranged | undefined)[],
): number {
  const [first, last] = columnsUnder(columns, box[0], box[2])
  const over = Array.from({length: last - first + 1}, (_, at) => first + at)
  const free = over.filter((column) => headOn[column] === undefined)
  const away = (column: number): number => {
    const {from, to} = columns[column] ?? {from: 0, to: 0}
    return Math.abs(from + to - box[0] - box[2])
  }
  return (free.length === 0 ? over : free).toSorted((a, b) => away(a) - away(b))[0] ?? first
}

/**
 * The head of a group that a lower head stands under. Where groups begin where one of their heads does, it is the last
 * that begins no further right; else they are centred, and it is the nearest.
 */
function ownerOf(
  {box}: Ranged,
  groups: readonly PlacedCell[],
  lower: readonly Ranged[],
): PlacedCell | undefined {
  const beginsAt = (group: PlacedCell): boolean =>
    lower.some((head) => Math.abs(group.box[0] - head.box[0]) <= SAME_SIDE)
  if (groups.every(beginsAt))
    return groups
      .filter((group) => group.box[0] <= box[0] + SAME_SIDE)
      .toSorted((a, b) => b.box[0] - a.box[0])[0]
  const away = (group: PlacedCell): number => Math.abs(group.box[0] + group.box[2] - box[0] - box[2])
  return groups.toSorted((a, b) => away(a) - away(b))[0]
}
