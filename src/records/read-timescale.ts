import type {Timescale} from '../model/commitment.ts'
import {readDate} from '../words/read-date.ts'

/**
 * Read a time-scale cell: kept as printed, with its EDTF form where the words fix a time.
 *
 * @returns `undefined` for a blank
 */
export function readTimescale(cell: string): Timescale | undefined {
  if (cell === '') return undefined
  const words = cell.replaceAll('\n', ' ').trim()
  const edtf = readTime(words) ?? readTime(words.replace(/^.*\b(?:by|in|from|before|until)\s+/i, ''))
  return edtf === undefined ? {raw: cell} : {raw: cell, edtf}
}

function readTime(words: string): string | undefined {
  const open = /^(.+?)\s+onwards?\.?$/i.exec(words)?.[1]
  const from = open === undefined ? undefined : readDate(open)
  return from === undefined ? (readDate(words) ?? readSpan(words)) : `${startOf(from)}/..`
}

/** `April – June 2001`, `2001/02 - 2003/04`: from the start of the one to the end of the other, which has the year. */
function readSpan(words: string): string | undefined {
  for (const joint of words.matchAll(/\s*(?:[-–—/]|\bto\b)\s*/g)) {
    const [left, right] = [words.slice(0, joint.index), words.slice(joint.index + joint[0].length)]
    const to = readDate(right)
    const from = readDate(left) ?? readDate(`${left} ${to?.slice(0, 4)}`)
    if (from !== undefined && to !== undefined && startOf(from).slice(0, 4) <= to.slice(0, 4)) {
      return `${startOf(from)}/${to.split('/').at(-1)}`
    }
  }
  return undefined
}

function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf
}
