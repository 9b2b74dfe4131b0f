import type {Place, Position} from '../model/position.ts'
import {placeOf} from './draft.ts'

/**
 * Where a table lies, by the positions of its rows: adjacent lines run together, one box for the rows that a page has
 * one under another, one place for those of one table of a Word or HTML file.
 */
export function extentOf(rows: readonly Position[]): Place {
  const pieces: Position[] = []
  for (const next of rows) {
    const last = pieces.at(-1)
    const united = last === undefined ? undefined : unite(last, next)
    if (united === undefined) pieces.push(withoutRow(next))
    else pieces[pieces.length - 1] = united
  }
  return placeOf(pieces)
}

function unite(a: Position, b: Position): Position | undefined {
  if ('page' in a && 'page' in b && a.page === b.page) return {page: a.page, bbox: around(a.bbox, b.bbox)}
  if ('block' in a && 'block' in b && a.block === b.block && a.table === b.table) return a
  return undefined
}

type Box = readonly [number, number, number, number]

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function withoutRow(position: Position): Position {
  if (!('block' in position)) return position
  const {block, table} = position
  return {block, ...(table === undefined ? {} : {table})}
}
