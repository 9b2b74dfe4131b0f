import {isSameLabel} from './header.ts'

/** For each column of a piece, the column of the logical table that it is. */
export type Alignment = readonly number[]

/**
 * Lay the header of a piece over the header of the table it may continue.
 *
 * Labels decide, in order; a column whose label the piece lost takes the free column between its neighbours, or
 * joins the column on its left where there is none free.
 *
 * @returns the table's column for each of the piece's, or `undefined` where the two are different tables
 */
export function alignHeaders(piece: readonly string[], table: readonly string[]): Alignment | undefined {
  const exact = piece.length === table.length && agreeInPlace(piece, table)
  if (exact) return piece.map((_, index) => index)
  const anchors = findAnchors(piece, table)
  const labelled = piece.filter((label) => label !== '').length
  const matched = anchors.filter((anchor) => anchor !== undefined).length
  if (matched < 2 || matched < labelled * 0.7) return undefined
  return fillBetween(anchors, table.length)
}

function agreeInPlace(piece: readonly string[], table: readonly string[]): boolean {
  const pairs = piece.map((label, index) => [label, table[index] ?? ''] as const)
  const both = pairs.filter(([a, b]) => a !== '' && b !== '')
  const same = both.filter(([a, b]) => isSameLabel(a, b)).length
  return same >= 1 && same >= both.length * 0.6
}

function findAnchors(piece: readonly string[], table: readonly string[]): (number | undefined)[] {
  let from = 0
  return piece.map((label) => {
    const at = label === '' ? -1 : table.findIndex((name, index) => index >= from && isSameLabel(label, name))
    if (at < 0) return undefined
    from = at + 1
    return at
  })
}

function fillBetween(anchors: readonly (number | undefined)[], width: number): number[] {
  const out: number[] = []
  anchors.forEach((anchor, index) => {
    const previous = out.at(-1) ?? -1
    const next = anchors.slice(index + 1).find((later) => later !== undefined) ?? width
    out.push(anchor ?? (previous + 1 < next ? previous + 1 : Math.max(0, previous)))
  })
  return out
}
