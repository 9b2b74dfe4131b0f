import type {Timescale} from '../model/commitment.ts'
import {readDate} from '../words/read-date.ts'
import {readStart, startOf} from '../words/read-start.ts'
import {remember} from '../words/remember.ts'

/**
 * Read a time-scale cell: kept as printed, with its EDTF form where the words fix a time.
 *
 * What only says when it begins is an open interval: nobody is late by it.
 *
 * @returns `undefined` for a blank
 */
export const readTimescale = remember((cell: string): Timescale | undefined => {
  if (cell === '') return undefined
  const words = cell.replaceAll('\n', ' ').trim()
  const edtf = readTime(words) ?? readTime(words.replace(/^.*\b(?:by|in|from|before|until)\s+/i, ''))
  return edtf === undefined ? {raw: cell} : {raw: cell, edtf}
})

function readTime(words: string): string | undefined {
  return readStart(words) ?? readDate(words) ?? readSpan(words)
}

/** `April – June 2001`, `2001/02 - 2003/04`: from the start of the one to the end of the other, which has the year. */
function readSpan(words: string): string | undefined {
  for (const joint of words.matchAll(/\s*(?:[-–—/]|\b(?:to|until|till)\b)\s*/g)) {
    const [left, right] = [words.slice(0, joint.index), words.slice(joint.index + joint[0].length)]
    const to = readDate(right)
    const from = readDate(left) ?? readDate(`${left} ${to?.slice(0, 4)}`)
    if (from !== undefined && to !== undefined && startOf(from).slice(0, 4) <= to.slice(0, 4)) {
      return `${startOf(from)}/${to.split('/').at(-1)}`
    }
  }
  return undefined
}
