import type {Role} from '../model/table.ts'
import {differInPeriod} from '../words/differ-in-period.ts'
import {likeness} from '../words/likeness.ts'
import {isMeasure, readColumn} from '../words/read-role.ts'
import {isSameLabel} from './header.ts'

/** Two labels this alike are one, spelt out. */
const WHOLE = 0.95

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
  if (piece.length === table.length) {
    const differ = piece.some((label, at) => {
      const name = table[at] ?? ''
      return differInPeriod(label, name) || differInMeaning(label, name)
    })
    if (differ || hasMoved(piece, table)) return undefined
    if (agreeInPlace(piece, table)) return piece.map((_, index) => index)
  }
  const anchors = findAnchors(piece, table)
  const labelled = piece.filter((label) => label !== '').length
  const matched = anchors.filter((anchor) => anchor !== undefined).length
  if (matched < 2 || matched < labelled * 0.7) return undefined
  return fillBetween(anchors, table.length)
}

/** A label that stands whole in another column of the table is not a slip: the columns are others. */
function hasMoved(piece: readonly string[], table: readonly string[]): boolean {
  if (piece.every((label, at) => label === table[at])) return false // the header as it was, as over most pages
  if (piece.includes('') || new Set(piece).size !== piece.length) return false
  return piece.some(
    (label, index) =>
      likeness(label, table[index] ?? '', WHOLE) < WHOLE &&
      table.some((name, at) => at !== index && likeness(label, name, WHOLE) >= WHOLE),
  )
}

function isSame(a: string, b: string): boolean {
  return isSameLabel(a, b) && !differInPeriod(a, b)
}

const CODES: ReadonlySet<Role> = new Set(['code', 'number'])

/** Two measures are no slips of each other (`Target`, `Estimate`), nor are the codes of two schemes (`BVPI`, `LPI`). */
function differInMeaning(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return false
  const [own, other] = [readColumn(a).role, readColumn(b).role]
  if (isMeasure(own) && isMeasure(other)) return own !== other
  return CODES.has(own) && CODES.has(other) && !isSameLabel(a, b)
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
    const at = label === '' ? -1 : table.findIndex((name, index) => index >= from && isSame(label, name))
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
