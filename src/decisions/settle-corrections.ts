import {notThere} from '../choose/choice.ts'
import {authorityKey} from '../model/authority-key.ts'
import type {Correction, Placed} from '../model/decisions.ts'
import type {Document} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Indicator} from '../model/indicator.ts'
import type {RowWords} from '../model/row-words.ts'
import type {Scope} from '../links/scopes.ts'
import {type CorrectedField, readField} from './correction-field.ts'
import {correctFigure, rowWords} from './correct-row.ts'
import {entryMessage, placeName, type EntryMessage} from './entry-message.ts'
import {findAll, type Findable, indexMembers, type Index, namesOf} from './find-members.ts'

export interface SettledCorrections {
  readonly documents: readonly Document[]
  /** of rows that are another council's, by the id of the record */
  readonly moved: ReadonlyMap<string, Scope>
  readonly rows: ReadonlyMap<string, RowWords>
  readonly messages: readonly EntryMessage[]
}

/** One correction of one row. */
interface RowCorrection extends Placed<Correction> {
  readonly field: CorrectedField
  readonly record: string
}

/** Put rows right as persons say: what they say is applied before anything is linked or counted. */
export function settleCorrections(
  documents: readonly Document[],
  scopes: ReadonlyMap<string, Scope>,
  corrections: readonly Placed<Correction>[],
): SettledCorrections {
  if (corrections.length === 0) return {documents, moved: new Map(), rows: new Map(), messages: []}
  const index = indexMembers(recordsOf(documents, scopes))
  const found = corrections.toSorted(inOrder).map((one) => findRows(one, index))
  const all = found.flatMap(({rows}) => rows)
  const applied = applyAll(documents, onceEach(all))
  return {
    documents: applied.documents,
    rows: applied.rows,
    moved: new Map(
      onceEach(all).flatMap(({field, record, entry}) =>
        field.is === 'authority' ? [[record, councilCalled(String(entry.value), scopes)] as const] : [],
      ),
    ),
    messages: [...found.flatMap(({messages}) => messages), ...clashes(all, target), ...applied.messages],
  }
}

function inOrder({entry: a}: Placed<Correction>, {entry: b}: Placed<Correction>): number {
  return (
    byCodeUnit(a.key, b.key) ||
    byCodeUnit(a.field, b.field) ||
    byCodeUnit(b.at, a.at) ||
    byCodeUnit(a.by, b.by) ||
    byCodeUnit(a.note, b.note)
  )
}

function recordsOf(documents: readonly Document[], scopes: ReadonlyMap<string, Scope>): Findable[] {
  return documents.flatMap(({id: document, source, indicators, commitments}) => {
    const {key: scope = document, authority = null} = scopes.get(document) ?? {}
    return [...indicators, ...commitments].map(({id, key}) => ({
      id,
      key,
      scope,
      authority,
      path: source.path,
    }))
  })
}

function findRows(
  {entry, place}: Placed<Correction>,
  index: Index,
): {readonly rows: readonly RowCorrection[]; readonly messages: readonly EntryMessage[]} {
  const say = (severity: 'warning' | 'error' | 'info', what: string, sentence: string): EntryMessage[] => [
    entryMessage(place, severity, what, sentence),
  ]
  const field = readField(entry.field)
  if (field === undefined)
    return {
      rows: [],
      messages: say(
        'error',
        'unknown-field',
        `There is no field ${entry.field}: “actual 2002/03”, “period actual 2002/03”, “polarity”, “break 2004/05” and “authority” are some`,
      ),
    }
  const rows = findAll({key: entry.key, authority: entry.authority, path: entry.in}, index)
  const scopes = [...new Set(rows.map(({scope}) => scope))]
  if (rows.length === 0) {
    const {message} = notThere(
      'decisions/no-match',
      `No record has the key ${entry.key} any more, so this is kept and not used`,
      entry.key,
      index.keys(),
    )
    return {rows: [], messages: say('warning', 'no-match', message)}
  }
  if (scopes.length > 1)
    return {
      rows: [],
      messages: say(
        'error',
        'several-councils',
        `Several councils have the key ${entry.key} (${namesOf(rows, scopes).join(', ')}): say in authority which is meant`,
      ),
    }
  const paths = [...new Set(rows.map(({path}) => path))].sort(byCodeUnit)
  const several = `Put the row of each of ${paths.length} reports right that have the key ${entry.key} (${paths.join(', ')}): in can name one`
  return {
    rows: rows.map(({id}) => ({entry, place, field, record: id})),
    messages: paths.length > 1 ? say('info', 'several-reports', several) : [],
  }
}

/** Two corrections of one thing must say the same. */
export function clashes<One extends Placed<Correction>>(
  corrections: readonly One[],
  targetOf: (one: One) => string,
): EntryMessage[] {
  const all = Array.from(groupBy(corrections, targetOf).values(), (same) =>
    same.slice(1).flatMap((one) => clash(one, same[0])),
  )
  return all.flat()
}

function clash(one: Placed<Correction>, other: Placed<Correction> | undefined): EntryMessage[] {
  if (other === undefined || valueKey(one) === valueKey(other)) return []
  const sentence = `This puts ${one.entry.field} of ${one.entry.key} right as “${one.entry.value}”, but ${placeName(other.place)} as “${other.entry.value}”; one of these must go`
  return [entryMessage(one.place, 'error', 'contradiction', sentence)]
}

function target({record, field}: RowCorrection): string {
  return JSON.stringify([record, field])
}

function valueKey({entry}: Placed<Correction>): string {
  return String(entry.value).trim()
}

function onceEach(corrections: readonly RowCorrection[]): readonly RowCorrection[] {
  return Array.from(groupBy(corrections, target).values(), (same) => same.slice(0, 1)).flat()
}

function applyAll(
  documents: readonly Document[],
  corrections: readonly RowCorrection[],
): Omit<SettledCorrections, 'moved'> {
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
