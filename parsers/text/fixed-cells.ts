import type {Cell, GridRow} from '../block.ts'
import {isReasonLike} from './cell-shape.ts'
import {columnsUnder, type Extent} from './gutters.ts'
import type {FixedColumns, FixedLine} from './fixed-line.ts'
import {readInline} from './inline.ts'
import {joinWrapped} from './join-wrapped.ts'
import type {Segment} from './line-segments.ts'

/** The lines of one logical row → its cells, what wrapped in its column joined. */
export function rowOf(lines: readonly FixedLine[], {extents}: FixedColumns): GridRow {
  const numbers = lines.filter(({segments}) => segments.length > 0).map(({number}) => number)
  const position = {line: numbers[0] ?? 1, endLine: numbers.at(-1) ?? 1}
  const cells = extents.map((_, column) => cellOf(lines, column, position))
  return {cells: withSpans(cells, lines, extents), position}
}

/** A reason for no figures that runs over empty cells beside it spans them. */
function withSpans(cells: readonly Cell[], lines: readonly FixedLine[], extents: readonly Extent[]): Cell[] {
  const out = [...cells]
  const reasons = lines.flatMap((line) => (line.crosses && line.segments.length > 1 ? line.segments : []))
  for (const reason of reasons.filter(({text}) => isReasonLike(text))) {
    const [first, ...others] = columnsUnder(reason, extents)
    const cell = first === undefined ? undefined : out[first]
    if (first === undefined || cell === undefined || others.length === 0) continue
    if (others.some((column) => (out[column]?.text ?? '') !== '')) continue
    out[first] = {...cell, span: {cs: others.length + 1, rs: 1}}
    for (const column of others) {
      const covered = out[column]
      if (covered !== undefined) out[column] = {...covered, covered: true}
    }
  }
  return out
}

function cellOf(lines: readonly FixedLine[], column: number, row: {line: number; endLine: number}): Cell {
  const own = lines.filter(({cells}) => (cells[column]?.length ?? 0) > 0)
  const parts = own.map((line) => (line.cells[column] ?? []).map(readSegment))
  const all = parts.flat()
  const [first, last] = [own[0]?.number ?? row.line, own.at(-1)?.number ?? row.line]
  return {
    text: parts.map((line) => line.map(({text}) => text).join(' ')).reduce(joinWrapped, ''),
    visible: all.reduce((sum, {visible}) => sum + visible, 0),
    position: {line: first, endLine: last},
    ...(all.length > 0 && all.every(({bold}) => bold) ? {bold: true} : {}),
  }
}

function readSegment({text}: Segment): ReturnType<typeof readInline> {
  return readInline(text)
}
