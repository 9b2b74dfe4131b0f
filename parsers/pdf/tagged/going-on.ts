import type {Head} from '../aligned/heads.ts'
import type {AlignedTable} from '../aligned/index.ts'
import {segmentsOf} from '../aligned/segments.ts'
import type {Line} from '../lines.ts'
import type {Word} from '../words.ts'
import {taggedHeadRows, type TaggedReading, taggedTable} from './index.ts'
import type {PlacedRow} from './placed.ts'

/** A tagged table at a page's head, and the lines over it that are the heads of the page before, printed again. */
export interface GoingOn {
  readonly table: AlignedTable
  readonly heads: readonly Line[]
}

/**
 * Read a tagged table at a page's head as the table that ended the page before, where it can be.
 *
 * It has that one's columns, those that are empty on this page among them; and a row without figures at its head is
 * the rest of one. Heads that are printed again are no part of the file's structure, which has them once.
 *
 * @param lines  of the page, those of tagged tables left out
 * @returns      `undefined` where it has heads of its own, other words over it, or cells in none of the columns
 */
export function goingOn(
  {rows, table: alone}: TaggedReading,
  before: AlignedTable,
  lines: readonly Line[],
): GoingOn | undefined {
  const top = Math.min(...alone.lines.map(({baseline}) => baseline))
  const over = lines.filter(({baseline}) => baseline < top)
  if (taggedHeadRows(rows) > 0 || (over.length > 0 && !areHeadsOf(before, over))) return undefined
  const {columns} = before
  const count = before.heads?.rows ?? 0
  const isRepeated = areSame(headWords(before), wordsIn(rows.slice(0, count)))
  const table = taggedTable(rows, isRepeated ? count : 0, columns)
  if (table === undefined) return undefined
  const cut = over.map((line) => ({line, segments: segmentsOf(line)}))
  return {
    table: {
      ...table,
      region: [...cut, ...table.region],
      lines: [...over, ...table.lines],
      ...(over.length === 0 ? {} : {heads: {rows: count, heads: printedAgain(before, over)}}),
    },
    heads: over,
  }
}

function areHeadsOf(before: AlignedTable, lines: readonly Line[]): boolean {
  return areSame(
    headWords(before),
    lines.flatMap(({words}) => words),
  )
}

/** The heads of the page before in the words of these lines: each word is of the head whose like word is nearest. */
function printedAgain({heads}: AlignedTable, lines: readonly Line[]): readonly Head[] {
  const own = heads?.heads ?? []
  const words = lines.flatMap((line) => line.words)
  const owners = words.map(({text, box: [x]}) => {
    const like = own.flatMap((head) =>
      head.words.flatMap((word) => (word.text === text ? [{head, away: Math.abs(word.box[0] - x)}] : [])),
    )
    return like.toSorted((a, b) => a.away - b.away)[0]?.head
  })
  return own.map((head) => ({...head, words: words.filter((_, at) => owners[at] === head)}))
}

function headWords({heads}: AlignedTable): readonly Word[] {
  return heads === undefined ? [] : heads.heads.flatMap(({words}) => words)
}

function wordsIn(rows: readonly PlacedRow[]): readonly Word[] {
  return rows.flatMap((row) => row.flatMap(({words}) => words))
}

function areSame(a: readonly Word[], b: readonly Word[]): boolean {
  const [one, other] = [a, b].map((words) =>
    words
      .map(({text}) => text)
      .toSorted()
      .join(' '),
  )
  return a.length > 0 && one === other
}
