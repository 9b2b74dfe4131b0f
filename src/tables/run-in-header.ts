import {fingerprint} from '../model/identity.ts'
import type {DraftRow} from './draft.ts'

/**
 * Take off a header that was printed in the cells of the first row under it.
 *
 * Only where every filled cell begins with the label that another table of the report gives that column: one such
 * cell could be chance, all of them cannot.
 *
 * @param headers  labels of the report's headers, of this table's width
 * @returns        the row without the labels and the labels, or `undefined`
 */
export function takeRunInHeader(
  row: DraftRow,
  headers: readonly (readonly string[])[],
): {readonly row: DraftRow; readonly names: readonly string[]; readonly visible: number} | undefined {
  if (row.flags.includes('undivided')) return undefined
  const names = headers.find((labels) => beginWithLabels(row, labels))
  if (names === undefined) return undefined
  let visible = 0
  const cells = row.cells.map((cell, index) => {
    const label = names[index] ?? ''
    if (cell.text === '') return cell
    const letters = label.replace(/\s/g, '').length
    visible += letters
    return {...cell, text: cell.text.slice(label.length).trim(), visible: cell.visible - letters}
  })
  return {row: {...row, cells, flags: [...new Set([...row.flags, 'split' as const])]}, names, visible}
}

function beginWithLabels(row: DraftRow, labels: readonly string[]): boolean {
  const filled = row.cells
    .map((cell, index) => [cell.text, labels[index] ?? ''] as const)
    .filter(([text]) => text !== '')
  return (
    filled.length >= 2 &&
    filled.every(
      ([text, label]) => label.length >= 4 && text.length > label.length + 1 && startsWith(text, label),
    )
  )
}

function startsWith(text: string, label: string): boolean {
  return (
    fingerprint(text.slice(0, label.length)) === fingerprint(label) && /^\s/.test(text.slice(label.length))
  )
}
