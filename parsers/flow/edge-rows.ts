import type {Light} from '../block.ts'
import type {FlowNode, FlowRow} from './node.ts'

/** A cell by where its sides lie, as .doc and .rtf give it. */
export interface EdgedCell {
  readonly content: readonly FlowNode[]
  /** twips from the table's left */
  readonly left: number
  readonly right: number
  /** begins a cell that goes on in the rows below, or goes on from the row above */
  readonly down?: 'begins' | 'goes-on'
  /** the light of its ground */
  readonly ground?: Light
}

export interface EdgedRow {
  readonly cells: readonly EdgedCell[]
  readonly header: boolean
}

/**
 * Sides nearer than so many twips (about 2 mm) are one, unless one row has both: edges that were drawn by hand never
 * lie quite under one another, and a column so narrow holds no word.
 */
const ONE_EDGE = 120

/**
 * Cells with sides → cells that span columns and rows.
 *
 * @returns  rows whose cells lie one beside another; a place that no cell covers is an empty cell, and an empty cell
 *           that covers no column is none
 */
export function rowsOfEdges(rows: readonly EdgedRow[]): FlowRow[] {
  const columnOf = columnsOf(rows)
  const placed = rows.map(({cells}) =>
    cells.map((cell) => ({cell, from: columnOf(cell.left), to: columnOf(cell.right)})),
  )
  const first = Math.min(...placed.flat().map(({from}) => from))
  const spans = spansDown(placed)
  return rows.map(({header}, row): FlowRow => {
    const cells: FlowRow['cells'][number][] = []
    let next = first
    for (const one of placed[row] ?? []) {
      if (one.from > next) cells.push({content: [], cs: one.from - next, rs: 1})
      next = Math.max(next, one.to)
      const rs = spans.get(one)
      const isNothing = one.to <= one.from && one.cell.content.length === 0
      if (rs !== undefined && !isNothing) cells.push(cellOf(one, rs))
    }
    return {cells, header}
  })
}

function cellOf({cell: {content, ground}, from, to}: Placed, rs: number): FlowRow['cells'][number] {
  return {content, cs: Math.max(1, to - from), rs, ...(ground === undefined ? {} : {ground})}
}

interface Placed {
  readonly cell: EdgedCell
  readonly from: number
  readonly to: number
}

/**
 * How many rows each cell spans. One that goes on has none of its own, but where nothing above it began: then it is a
 * cell like any other.
 */
function spansDown(placed: readonly (readonly Placed[])[]): ReadonlyMap<Placed, number> {
  const spans = new Map<Placed, number>()
  let open = new Map<number, Placed>()
  for (const row of placed) {
    const still = new Map<number, Placed>()
    for (const one of row) {
      const above = one.cell.down === 'goes-on' ? open.get(one.from) : undefined
      if (above !== undefined) spans.set(above, (spans.get(above) ?? 1) + 1)
      else spans.set(one, 1)
      if (one.cell.down !== undefined) still.set(one.from, above ?? one)
    }
    open = still
  }
  return spans
}

/** Which column begins at a side. */
function columnsOf(rows: readonly EdgedRow[]): (side: number) => number {
  const sides = [...new Set(rows.flatMap(({cells}) => cells.flatMap(({left, right}) => [left, right])))]
  sides.sort((a, b) => a - b)
  const apart = sidesOfOneRow(rows)
  const column = new Map<number, number>()
  let [number, began] = [-1, -Infinity]
  let members: number[] = []
  for (const side of sides) {
    const joins = side - began < ONE_EDGE && !members.some((member) => apart.get(side)?.has(member) === true)
    if (!joins) {
      number++
      began = side
      members = []
    }
    members.push(side)
    column.set(side, number)
  }
  return (side) => column.get(side) ?? 0
}

/** Of each side, the sides close to it that stand in one row with it: these are two. */
function sidesOfOneRow(rows: readonly EdgedRow[]): ReadonlyMap<number, ReadonlySet<number>> {
  const apart = new Map<number, Set<number>>()
  for (const {cells} of rows) {
    for (const {left, right} of cells) {
      if (right - left >= ONE_EDGE || right === left) continue
      apart.set(left, (apart.get(left) ?? new Set()).add(right))
      apart.set(right, (apart.get(right) ?? new Set()).add(left))
    }
  }
  return apart
}
