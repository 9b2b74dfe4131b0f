import type {RowFlag, RowKind} from '../model/table.ts'
import type {Position} from '../model/position.ts'
import {joinBroken} from '../words/join-broken.ts'
import type {Lit} from '../../parsers/block.ts'

/** A cell on its way into a table. `visible` counts the source's characters behind the text, for coverage. */
export interface DraftCell {
  readonly text: string
  readonly visible: number
  readonly at: readonly Position[]
  readonly bold?: boolean
  /** It begins with a bullet: joined to another it is an item of its own. */
  readonly bulleted?: boolean
  readonly lit?: Lit
}

/** A row on its way into a logical table, its cells in the table's columns. */
export interface DraftRow {
  readonly kind: RowKind
  readonly cells: readonly DraftCell[]
  readonly at: readonly Position[]
  readonly flags: readonly RowFlag[]
  /** by column; before rows are whole, what cells that are drawn over several rows or columns give and nothing else */
  readonly inherited: Readonly<Record<string, string>>
  /** One cell is drawn across all columns, and nothing else is in the row. */
  readonly across?: true
  /** It is the first row of a piece that continues the table, so a page break may have cut it. */
  readonly opensPiece: boolean
}

export const EMPTY_CELL: DraftCell = {text: '', visible: 0, at: []}

/** Positions of one thing, adjacent lines run together: one position or an array of them. */
export function placeOf(at: readonly Position[]): Position | readonly Position[] {
  const [only] = at
  if (at.length === 1 && only !== undefined) return only
  const merged: Position[] = []
  for (const next of at) {
    const last = merged.at(-1)
    if (last !== undefined && 'line' in last && 'line' in next && next.line <= last.endLine + 1) {
      const line = Math.min(last.line, next.line)
      merged[merged.length - 1] = {line, endLine: Math.max(last.endLine, next.endLine)}
    } else merged.push(next)
  }
  const [first] = merged
  return merged.length === 1 && first !== undefined ? first : merged
}

/** Join two halves of a cell: one space between, or a new line where an item of a list begins, positions of both, characters added up. */
export function joinCells(a: DraftCell, b: DraftCell): DraftCell {
  if (isBlank(b) && b.lit === undefined) return a
  if (isBlank(a) && a.lit === undefined) return b
  const lit = litOfBoth(a, b)
  return {
    text: (b.bulleted === true ? `${a.text}\n${b.text}` : joinBroken(a.text, b.text)).trim(),
    visible: a.visible + b.visible,
    at: [...a.at, ...b.at],
    ...(lit === undefined ? {} : {lit}),
  }
}

function isBlank({text, visible}: DraftCell): boolean {
  return visible === 0 && text === ''
}

/** A cell that a page break cut is lit in both halves, or in one; halves of two lights are none. */
function litOfBoth({lit: a}: DraftCell, {lit: b}: DraftCell): Lit | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a.light === b.light ? a : undefined
}

/** Kept as it stands: no later stage may join, part or sort it. */
export function isSetApart({flags}: DraftRow): boolean {
  return flags.includes('damaged') || flags.includes('undivided')
}

/** Is there any text in the row's cells? */
export function filled(cells: readonly {readonly text: string}[]): number {
  let count = 0
  for (const {text} of cells) if (text !== '') count++
  return count
}
