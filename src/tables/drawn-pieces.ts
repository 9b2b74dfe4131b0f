import type {Grid, GridRow} from '../../parsers/block.ts'
import type {Position} from '../model/position.ts'
import type {Drawn} from '../model/table.ts'
import {placeOf} from './draft.ts'

/** Pieces of one table on end that are laid out alike. */
export interface DrawnPieces {
  readonly layout: Drawn['layout']
  readonly because: string
  readonly at: Position[]
  /** of the piece that fits least, which is the one to look at */
  fit?: Grid['fit']
}

/** Note how a further piece of a table is laid out; one that is laid out as the piece before joins it. */
export function addPiece(
  pieces: DrawnPieces[],
  {layout, because, position, fit}: Grid,
  rows: readonly GridRow[],
): void {
  const at = positionOf(rows) ?? position
  const last = pieces.at(-1)
  if (last?.layout === layout && last.because === because) {
    last.at.push(at)
    last.fit = lesser(last.fit, fit)
  } else pieces.push({layout, because, at: [at], fit})
}

function lesser(a: Grid['fit'], b: Grid['fit']): Grid['fit'] {
  if (a === undefined || b === undefined) return a ?? b
  return b.score < a.score ? b : a
}

/** The lines that rows take; a page or a block is not cut finer than its grid. */
function positionOf(rows: readonly GridRow[]): Position | undefined {
  const [first, last] = [rows[0]?.position, rows.at(-1)?.position]
  if (first === undefined || last === undefined || !('line' in first) || !('line' in last)) return undefined
  return {line: first.line, endLine: last.endLine}
}

export function closePieces({layout, because, at, fit}: DrawnPieces): Drawn {
  return {layout, because, position: placeOf(at), ...(fit === undefined ? {} : {fit})}
}
