import type {Timescale} from '../model/commitment.ts'
import {readDate} from '../words/read-period.ts'

/**
 * Read a time-scale cell: kept as printed, with its EDTF form where the words fix a time.
 *
 * @returns `undefined` for a blank
 */
export function readTimescale(cell: string): Timescale | undefined {
  if (cell === '') return undefined
  const words = cell.replaceAll('\n', ' ')
  const edtf =
    readDate(words) ?? readDate(words.replace(/^.*\b(?:by|in|early in|from|before|until)\s+(?=\S*\d)/i, ''))
  return edtf === undefined ? {raw: cell} : {raw: cell, edtf}
}
