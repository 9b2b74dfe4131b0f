import type {Scope} from '../links/scopes.ts'
import {authorityKey} from '../model/authority-key.ts'
import type {Correction, Placed} from '../model/decisions.ts'
import type {Document} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import type {Indicator} from '../model/indicator.ts'
import type {RowWords} from '../model/row-words.ts'
import {correctFigure, rowWords} from './correct-row.ts'
import {entryMessage, type EntryMessage} from './entry-message.ts'
import {indexMembers} from './find-members.ts'
import type {Found} from './found.ts'
import {clashes, findRows, inOrder, recordsOf, target, type RowCorrection} from './find-rows.ts'

export interface SettledCorrections {
  readonly documents: readonly Document[]
  /** of rows that are another council's, by the id of the record */
  readonly moved: ReadonlyMap<string, Scope>
  readonly rows: ReadonlyMap<string, RowWords>
  readonly found: readonly Found[]
  readonly messages: readonly EntryMessage[]
}

/** Put rows right as persons say: what they say is applied before anything is linked or counted. */
export function settleCorrections(
  documents: readonly Document[],
  scopes: ReadonlyMap<string, Scope>,
  corrections: readonly Placed<Correction>[],
): SettledCorrections {
  if (corrections.length === 0) return {documents, moved: new Map(), rows: new Map(), found: [], messages: []}
  const index = indexMembers(recordsOf(documents, scopes))
  const found = corrections.toSorted(inOrder).map((one) => findRows(one, index))
  const all = found.flatMap(({rows}) => rows)
  const applied = applyAll(documents, onceEach(all))
  return {
    documents: applied.documents,
    rows: applied.rows,
    found: found.flatMap((one) => one.found),
    moved: new Map(
      onceEach(all).flatMap(({field, record, entry}) =>
        field.is === 'authority' ? [[record, councilCalled(String(entry.value), scopes)] as const] : [],
      ),
    ),
    messages: [...found.flatMap(({messages}) => messages), ...clashes(all, target), ...applied.messages],
  }
}

function onceEach(corrections: readonly RowCorrection[]): readonly RowCorrection[] {
  return Array.from(groupBy(corrections, target).values(), (same) => same.slice(0, 1)).flat()
}

function applyAll(
  documents: readonly Document[],
  corrections: readonly RowCorrection[],
): Omit<SettledCorrections, 'moved' | 'found'> {
  const byRecord = groupBy(
    corrections.filter(({field}) => field.is !== 'authority'),
    ({record}) => record,
  )
  const rows = new Map<string, RowWords>()
  const messages: EntryMessage[] = []
  const corrected = documents.map((document) => {
    const promised = document.commitments.flatMap(({id}) => byRecord.get(id) ?? [])
    for (const {place} of promised)
      messages.push(
        entryMessage(place, 'error', 'unknown-field', 'The record is a commitment and has no figures'),
      )
    if (!document.indicators.some(({id}) => byRecord.has(id))) return document
    return {
      ...document,
      indicators: document.indicators.map((record) =>
        applyTo(record, byRecord.get(record.id) ?? [], rows, messages),
      ),
    }
  })
  return {documents: corrected, rows, messages}
}

function applyTo(
  record: Indicator,
  corrections: readonly RowCorrection[],
  rows: Map<string, RowWords>,
  messages: EntryMessage[],
): Indicator {
  let right = record
  for (const {field, entry, place} of corrections) {
    if (field.is === 'value' || field.is === 'period') {
      const corrected = correctFigure(right, field, entry)
      if (corrected.ok) right = corrected.record
      else
        messages.push(
          entryMessage(place, 'warning', 'no-match', `${corrected.why}, so this is kept and not used`),
        )
    } else if (field.is !== 'authority') {
      const said = rowWords(field, entry)
      if (typeof said === 'string') messages.push(entryMessage(place, 'error', 'unknown-value', said))
      else rows.set(record.id, together(rows.get(record.id), said))
    }
  }
  return right
}

function together(before: RowWords | undefined, said: RowWords): RowWords {
  return {...before, ...said, breaks: [...(before?.breaks ?? []), ...said.breaks]}
}

/** The scope of a council by its name; of one that has no report here, a new one. */
function councilCalled(name: string, scopes: ReadonlyMap<string, Scope>): Scope {
  const key = authorityKey(name)
  const known = [...scopes.values()].find(
    ({authority}) => authority !== null && authorityKey(authority) === key,
  )
  return known ?? {key, authority: name.trim()}
}
