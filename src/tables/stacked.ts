import type {Column, Family} from '../model/table.ts'
import {splitTitle} from '../words/split-title.ts'
import {EMPTY_CELL, type DraftCell, type DraftRow} from './draft.ts'

/**
 * Undo what stacking two entries in one drawn row did to its cells.
 *
 * Words doubled in a cell (`High High`) stand once. A doubled figure is ambiguous by itself (`5 5`), so it is undone
 * only where a worded cell of the same row is doubled too. A number cell with two numbers makes two rows.
 */
export function unstackRow(row: DraftRow, columns: readonly Column[], family: Family): DraftRow[] {
  if (row.flags.includes('undivided')) return [row]
  const worded = row.cells.some((cell) => onceOf(cell.text) !== undefined && /\p{L}{2}/u.test(cell.text))
  if (!worded) return [row]
  const cells = row.cells.map((cell) => {
    const once = onceOf(cell.text)
    return once === undefined ? cell : {...cell, text: once}
  })
  const once: DraftRow = {...row, cells, flags: [...new Set([...row.flags, 'deduplicated' as const])]}
  return family === 'commitments' || family === 'status' ? splitEntries(once, columns) : [once]
}

/** The half of a phrase that stands twice: two entries stacked in one drawn row printed it each. */
function onceOf(text: string): string | undefined {
  const half = (text.length - 1) / 2
  if (half <= 0 || !Number.isInteger(half) || !/\s/.test(text.charAt(half))) return undefined
  const first = text.slice(0, half)
  return text.endsWith(first) ? first : undefined
}

/** `89 89a` in the number column: two commitments share the drawn row. */
function splitEntries(row: DraftRow, columns: readonly Column[]): DraftRow[] {
  const number = columns.findIndex((column) => column.role === 'number')
  const numbers = /^(\d{1,3}[a-z]?)\s+(\d{1,3}[a-z]?)$/.exec(row.cells[number]?.text ?? '')
  if (numbers === null) return [row]
  const halves = row.cells.map((cell, index) => splitCell(cell, columns[index], row, columns))
  return [0, 1].map((which) => ({
    ...row,
    cells: halves.map((pair, index) =>
      index === number ? numbered(row.cells[number], numbers, which) : (pair[which] ?? EMPTY_CELL),
    ),
    flags: [...new Set([...row.flags, 'split' as const, 'ambiguous' as const])],
    opensPiece: row.opensPiece && which === 0,
  }))
}

function numbered(cell: DraftCell | undefined, numbers: RegExpExecArray, which: number): DraftCell {
  const text = numbers[which + 1] ?? ''
  return {...(cell ?? EMPTY_CELL), text, visible: text.length}
}

/**
 * Which part of a cell is the first entry's and which the second's?
 *
 * What was printed for both is both's. A lone time-scale is the second's: the first entry of such a pair is the
 * title, and only the target under it is dated.
 */
function splitCell(
  cell: DraftCell,
  column: Column | undefined,
  row: DraftRow,
  columns: readonly Column[],
): [DraftCell, DraftCell] {
  if (column?.role === 'timescale') return [EMPTY_CELL, cell]
  if (column?.role === 'commitment') return shareOut(cell, splitTitle(cell.text))
  if (column?.role === 'comment') {
    const commitment = row.cells[columns.findIndex(({role}) => role === 'commitment')]?.text ?? ''
    return shareOut(cell, splitProgress(cell.text, splitTitle(commitment)))
  }
  const half = Math.floor(cell.visible / 2)
  return [
    {...cell, visible: cell.visible - half},
    {...cell, visible: half},
  ]
}

function shareOut(cell: DraftCell, parts: readonly [string, string] | undefined): [DraftCell, DraftCell] {
  if (parts === undefined) return [cell, EMPTY_CELL]
  const second = parts[1].replace(/\s/g, '').length
  return [
    {...cell, text: parts[0], visible: cell.visible - second},
    {...cell, text: parts[1], visible: second},
  ]
}

/** Give each sentence to the entry with which it shares more rare words; a sentence that shares none follows the one before. */
function splitProgress(
  text: string,
  entries: readonly [string, string] | undefined,
): [string, string] | undefined {
  if (entries === undefined) return undefined
  const sentences = text.match(/[^.!?]+[.!?]+(\s|$)|[^.!?]+$/g)?.map((sentence) => sentence.trim()) ?? []
  const cut = sentences.findIndex((sentence) => shared(sentence, entries[1]) > shared(sentence, entries[0]))
  return cut <= 0 ? undefined : [sentences.slice(0, cut).join(' '), sentences.slice(cut).join(' ')]
}

function shared(a: string, b: string): number {
  const other = rareWords(b)
  return [...rareWords(a)].filter((word) => other.has(word)).length
}

function rareWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
}
