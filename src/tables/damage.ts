import type {Message} from '../model/message.ts'
import {findFinancialYears} from '../words/read-period.ts'
import {beginsMidSentence, endsSentence} from '../words/text-shape.ts'
import {placeOf, type DraftRow} from './draft.ts'
import {isTorn, type Vocabulary} from './torn.ts'
import type {Placed} from './stitched.ts'

/** Fewer rows than this that run over a column's edge are chance. */
const FEWEST_TORN = 3

/**
 * Mark the rows whose columns were drawn through running text: words torn at the edge, or second cells that go on in
 * mid-sentence, in several rows on end. Their cells are kept as they stand.
 */
export function markTornRows(
  rows: readonly DraftRow[],
  vocabulary: Vocabulary,
): {rows: DraftRow[]; messages: Message[]} {
  const out = [...rows]
  const messages: Message[] = []
  let from = 0
  while (from < out.length) {
    let to = from
    while (to < out.length && runsOver(out[to], vocabulary) !== 'no') to++
    const run = out.slice(from, to)
    const torn = run.filter((row) => runsOver(row, vocabulary) === 'torn').length
    if (torn >= FEWEST_TORN || (torn >= 1 && run.length > FEWEST_TORN)) {
      run.forEach(
        (row, index) =>
          (out[from + index] = {...row, flags: [...new Set([...row.flags, 'damaged' as const])]}),
      )
      messages.push(tornMessage(run))
    }
    from = Math.max(to, from + 1)
  }
  return {rows: out, messages}
}

function runsOver(row: DraftRow | undefined, vocabulary: Vocabulary): 'no' | 'maybe' | 'torn' {
  if (row === undefined || row.flags.includes('undivided')) return 'no'
  let [pairs, goingOn] = [0, 0]
  for (let at = 1; at < row.cells.length; at++) {
    const [left, right] = [row.cells[at - 1]?.text ?? '', row.cells[at]?.text ?? '']
    if (right === '') continue
    if (isTorn(left, right, vocabulary)) return 'torn'
    if (goingOn === pairs && beginsMidSentence(right)) goingOn++
    pairs++
  }
  return pairs > 0 && goingOn === pairs ? 'maybe' : 'no'
}

function tornMessage(rows: readonly DraftRow[]): Message {
  return {
    severity: 'warning',
    code: 'table/torn-rows',
    message: `The edge of a column cuts through the words of ${rows.length} rows: kept as they stand, marked damaged`,
    position: placeOf(rows.flatMap((row) => row.at)),
  }
}

const HEAD_WORDS = /\b(actual|target|outturn|estimate|quartile|exceed|behind|bvpis?|comparison)\b/gi
const FIGURES = /(?<![\d/])£?\d[\d,]*(\.\d+)?%?(?![\d/])/g

/**
 * Is this paragraph a table that a converter read out of order: heads, years and figures without a sentence?
 *
 * @returns the reason, in words for `damaged`, or `undefined`
 */
export function scrambledTable(text: string): string | undefined {
  const figures = text.match(FIGURES)?.length ?? 0
  const heads = text.match(HEAD_WORDS)?.length ?? 0
  const years = findFinancialYears(text).length
  if (figures < 8 || heads < 3 || years < 3) return undefined
  return `the cells of a table stand in one paragraph and out of order (${figures} figures, ${years} years, ${heads} column heads): no row can be told`
}

/** The loose figures and ends of words that such a table leaves below its paragraph. */
export function isDebris(placed: Placed): boolean {
  return (
    placed.kind === 'paragraph' &&
    placed.text.length <= 60 &&
    !endsSentence(placed.text) &&
    !/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(placed.text)
  )
}
