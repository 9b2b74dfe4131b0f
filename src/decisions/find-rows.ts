import {notThere} from '../choose/choice.ts'
import type {Scope} from '../links/scopes.ts'
import type {Correction, Placed} from '../model/decisions.ts'
import type {Document} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import {type CorrectedField, readField} from './correction-field.ts'
import {entryMessage, placeName, type EntryMessage} from './entry-message.ts'
import {findAll, type Findable, type Index, namesOf} from './find-members.ts'
import {foundAt, type Found} from './found.ts'
import {noRow, severalHave} from './sentences.ts'

/** One correction of one row. */
export interface RowCorrection extends Placed<Correction> {
  readonly field: CorrectedField
  readonly record: string
}

export interface FoundRows {
  readonly rows: readonly RowCorrection[]
  readonly found: readonly Found[]
  readonly messages: readonly EntryMessage[]
}

/** Of corrections of one thing the latest first. */
export function inOrder({entry: a}: Placed<Correction>, {entry: b}: Placed<Correction>): number {
  return (
    byCodeUnit(a.key, b.key) ||
    byCodeUnit(a.field, b.field) ||
    byCodeUnit(b.at, a.at) ||
    byCodeUnit(a.by, b.by) ||
    byCodeUnit(a.note, b.note)
  )
}

/** The records that corrections may mean. */
export function recordsOf(documents: readonly Document[], scopes: ReadonlyMap<string, Scope>): Findable[] {
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

/** Find the rows that a correction is of, or say why there is none. */
export function findRows(correction: Placed<Correction>, index: Index): FoundRows {
  const {entry, place} = correction
  const field = readField(entry.field)
  if (field === undefined)
    return none(place, 'error', 'unknown-field', `There is no field ${entry.field}: ${FIELDS}`)
  const rows = findAll({key: entry.key, authority: entry.authority, path: entry.in}, index)
  if (rows.length === 0) return noMatch(correction, index)
  const found = [{place, a: foundAt(rows), b: []}]
  const scopes = [...new Set(rows.map(({scope}) => scope))]
  if (scopes.length > 1) return {rows: [], found, messages: [severalHave(correction, namesOf(rows, scopes))]}
  return {
    found,
    rows: rows.map(({id}) => ({entry, place, field, record: id})),
    messages: sayIfSeveral(correction, rows),
  }
}

const FIELDS =
  '“actual 2002/03”, “period actual 2002/03”, “polarity”, “break 2004/05” and “authority” are some'

function none(...said: Parameters<typeof entryMessage>): FoundRows {
  return {rows: [], found: [], messages: [entryMessage(...said)]}
}

function noMatch({entry, place}: Placed<Correction>, index: Index): FoundRows {
  const {key} = entry
  const {message} = notThere('decisions/no-match', noRow(key), key, index.keys())
  return none(place, 'warning', 'no-match', message)
}

function sayIfSeveral({entry, place}: Placed<Correction>, rows: readonly Findable[]): EntryMessage[] {
  const paths = [...new Set(rows.map(({path}) => path))].sort(byCodeUnit)
  if (paths.length < 2) return []
  const sentence = `Put the row of each of ${paths.length} reports right that have the key ${entry.key} (${paths.join(', ')}): in can name one`
  return [entryMessage(place, 'info', 'several-reports', sentence)]
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

/** What a correction puts right: one thing of one row. */
export function target({record, field}: RowCorrection): string {
  return JSON.stringify([record, field])
}

function valueKey({entry}: Placed<Correction>): string {
  return String(entry.value).trim()
}
