import type {Trends} from '../../model/trends.ts'
import {markdownPhrase} from '../escape-markdown.ts'
import type {Cited} from './cite.ts'

/** What a candidate pair's ids stand for: the words and the place. */
export interface NamedRecord extends Cited {
  readonly words: string
}

/** Look up what the reports call each record and each mention of an officer. */
export function namedRecords({series, commitments, officers}: Trends): ReadonlyMap<string, NamedRecord> {
  const named = new Map<string, NamedRecord>()
  for (const {code, title, points} of series)
    for (const {sources} of points)
      for (const {record, document, position} of sources)
        if (!named.has(record)) named.set(record, {words: [code, title].join(' ').trim(), document, position})
  for (const {chain} of commitments)
    for (const {record, document, position, commitment} of chain)
      named.set(record, {words: commitment, document, position})
  for (const {mentions} of officers)
    for (const {id, document, position, raw} of mentions) named.set(id, {words: raw, document, position})
  return named
}

/** The words in quotation marks; the bare id of what the trends do not hold. */
export function quoted(id: string, named: ReadonlyMap<string, NamedRecord>): string {
  const record = named.get(id)
  return record === undefined ? id : `“${markdownPhrase(record.words, 80)}”`
}
