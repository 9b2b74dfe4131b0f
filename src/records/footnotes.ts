import type {TextBlock} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {placeOrder} from '../model/place-order.ts'
import type {Place} from '../model/position.ts'
import {plainMark} from './note-marks.ts'

/** The notes of a report by their marks, in the order of the report. */
export interface Footnotes {
  readonly marks: ReadonlySet<string>
  readonly byMark: ReadonlyMap<string, readonly TextBlock[]>
}

/** Gather the notes of a report. */
export function gatherFootnotes(text: readonly TextBlock[]): Footnotes {
  const notes = text.flatMap((block) =>
    block.kind === 'footnote' && block.mark !== undefined ? [{block, mark: plainMark(block.mark)}] : [],
  )
  const byMark = new Map<string, TextBlock[]>()
  for (const [mark, same] of groupBy(notes, (note) => note.mark))
    byMark.set(
      mark,
      same.map(({block}) => block),
    )
  return {marks: new Set(byMark.keys()), byMark}
}

/**
 * The note that a mark calls: where several pages have notes of one mark, the next below the mark; else all of them,
 * for nothing says which.
 */
export function notesCalled(mark: string | undefined, at: Place, {byMark}: Footnotes): string[] {
  const notes = mark === undefined ? [] : (byMark.get(mark) ?? [])
  const from = placeOrder(at)
  const next = notes.find(({position}) => placeOrder(position) > from)
  return next === undefined ? notes.map(({id}) => id) : [next.id]
}
