import type {Column} from '../model/table.ts'
import {endsSentence} from '../words/text-shape.ts'
import {isSetApart, joinCells, type DraftCell, type DraftRow} from './draft.ts'

/**
 * Join a short title and the target printed under it where the two share one number.
 *
 * The lower row has no number and no progress of its own; its department and priority are the upper row's again
 * (or the end of them: `Chief` | `Exec`), and only its commitment says something new. Not over a page break: the
 * title of an entry whose number stands on the next row looks the same.
 */
export function joinTitlesAndTargets(rows: readonly DraftRow[], columns: readonly Column[]): DraftRow[] {
  const out: DraftRow[] = []
  for (const row of rows) {
    const above = out.at(-1)
    if (above !== undefined && isTargetOf(above, row, columns))
      out[out.length - 1] = joinTarget(above, row, columns)
    else out.push(row)
  }
  return out
}

function isTargetOf(a: DraftRow, b: DraftRow, columns: readonly Column[]): boolean {
  if (b.opensPiece || a.flags.includes('rejoined') || isSetApart(a) || isSetApart(b)) return false
  const pairs = columns.map((column, index) => ({
    role: column.role,
    a: a.cells[index]?.text ?? '',
    b: b.cells[index]?.text ?? '',
  }))
  const number = pairs.find(({role}) => role === 'number')
  const commitment = pairs.find(({role}) => role === 'commitment')
  if (number === undefined || number.a === '' || number.b !== '') return false
  if (commitment === undefined || commitment.a === '' || commitment.b === '' || endsSentence(commitment.a))
    return false
  const others = pairs.filter((pair) => pair !== number && pair !== commitment && pair.b !== '')
  const same = others.filter((pair) => pair.a === pair.b).length
  return same >= 1 && others.every((pair) => pair.a === pair.b || completes(pair.a, pair.b, pair.role))
}

/** One word over two rows of a narrow column. */
function completes(a: string, b: string, role: Column['role']): boolean {
  return role === 'department' && /^\p{L}+$/u.test(a) && /^\p{L}+$/u.test(b)
}

function joinTarget(a: DraftRow, b: DraftRow, columns: readonly Column[]): DraftRow {
  const cells = a.cells.map((cell, index): DraftCell => {
    const lower = b.cells[index]
    if (lower === undefined || lower.text === '') return cell
    if (lower.text === cell.text)
      return {...cell, visible: cell.visible + lower.visible, at: [...cell.at, ...lower.at]}
    const joined = joinCells(cell, lower)
    return columns[index]?.role === 'commitment' ? {...joined, text: `${cell.text}\n${lower.text}`} : joined
  })
  return {...a, cells, at: [...a.at, ...b.at], flags: [...new Set([...a.flags, 'rejoined' as const])]}
}
