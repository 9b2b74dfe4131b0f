import type {IndicatorRow} from './group.ts'

/** What a report says of a row in words: its comment, and the notes that its figures and its title call; each once. */
export function saidOf({document, record}: IndicatorRow): string[] {
  const called = new Set([...(record.notes ?? []), ...record.observations.flatMap(({notes = []}) => notes)])
  const notes = document.text.filter(({id}) => called.has(id)).map(({text}) => text)
  return [...new Set([...(record.comment === undefined ? [] : [record.comment]), ...notes])]
}
