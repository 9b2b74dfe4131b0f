import type {Commitment} from '../model/commitment.ts'
import type {Finding} from '../model/explanation.ts'
import type {Check, Indicator} from '../model/indicator.ts'
import type {Officer} from '../model/officer.ts'
import {readingOf} from './explain-value.ts'
import type {AnyRecord} from './subjects.ts'
import {quoted} from './words.ts'

/** What was read of a record's row, field by field. */
export function explainRecord(of: AnyRecord): Finding[] {
  return of.is === 'indicator' ? explainIndicator(of.record) : explainCommitment(of.record)
}

function explainIndicator(record: Indicator): Finding[] {
  return [
    ...explainCode(record),
    title(record.title),
    ...record.observations.map(({id, measure, period, value, position}): Finding => {
      const words = value.raw.trim() === '' ? 'an empty cell' : quoted(value.raw)
      return {about: 'value', says: `${measure} of ${period}: ${words} is ${readingOf(value)}`, id, position}
    }),
    ...record.officers.flatMap(explainOfficer),
    ...(record.statusFrom === undefined ? [] : [drawn(record.status ?? '')]),
    ...explainReferences(record.references),
  ]
}

/** A status that is drawn, and the words beside the colour that say none. */
function drawn(status: string, words = ''): Finding {
  const beside = /\p{L}/u.test(words) ? `${quoted(words)} says none; ` : ''
  return {about: 'status', says: `${beside}the colour drawn in its cell is ${status}`}
}

function explainCode({code, aliases}: Indicator): Finding[] {
  if (code === null) return [{about: 'code', says: 'none: the row is known by its title and section'}]
  const {raw, canonical, scheme} = code
  const bare = scheme !== '' && !/\p{L}{2}/u.test(raw)
  const from = bare ? `, the scheme ${scheme} being that of its table or section` : ''
  const found: Finding[] = [{about: 'code', says: `${quoted(raw)} is ${canonical}${from}`}]
  if (aliases.length > 0) found.push({about: 'code', says: `also printed for it: ${aliases.join(', ')}`})
  return found
}

function title(words: string): Finding {
  return {about: 'title', says: words === '' ? 'none' : quoted(words)}
}

function explainReferences(references: readonly string[]): Finding[] {
  return references.length === 0
    ? []
    : [{about: 'record', says: `its words refer to ${references.join(', ')}`}]
}

function explainCommitment(record: Commitment): Finding[] {
  const {reference, number, theme, parts} = record
  const found: Finding[] = []
  if (reference !== undefined)
    found.push({about: 'code', says: `${quoted(reference)} is its printed reference`})
  if (number !== undefined)
    found.push({
      about: 'code',
      says: `number ${quoted(number)}${theme === undefined ? '' : ` of theme ${theme}`}`,
    })
  found.push(title(record.commitment))
  if (parts !== undefined)
    found.push({
      about: 'title',
      says: `title ${quoted(parts.title)} and target ${quoted(parts.target)} share one number`,
    })
  return [
    ...found,
    ...explainTimescale(record),
    ...record.officers.flatMap(explainOfficer),
    ...explainStatus(record),
    ...explainReferences(record.references),
  ]
}

function explainTimescale({timescale}: Commitment): Finding[] {
  if (timescale === undefined) return []
  const {raw, edtf} = timescale
  return [
    {
      about: 'timescale',
      says: edtf === undefined ? `${quoted(raw)} is no date that can be told` : `${quoted(raw)} is ${edtf}`,
    },
  ]
}

const FROM = {cell: 'in its cell', section: 'in the heading over it'} as const

function explainStatus({status}: Commitment): Finding[] {
  if (status === null) return []
  const {raw, now, previous, previousPeriod, from} = status
  const before =
    previous === undefined
      ? ''
      : `; before, ${previous}${previousPeriod === undefined ? '' : ` (${previousPeriod})`}`
  if (from === 'colour') return [drawn(`${now}${before}`, raw)]
  return [{about: 'status', says: `${quoted(raw)} ${FROM[from]} is ${now}${before}`}]
}

const KINDS = {person: 'a person', post: 'a post', body: 'a body'} as const

/** How one officer's words were read. */
export function explainOfficer({id, raw, name, kind}: Officer): Finding[] {
  return [
    {
      about: 'officer',
      says: `${quoted(raw)} is ${KINDS[kind]}${name === raw ? '' : `, ${quoted(name)}`}`,
      id,
    },
  ]
}

/** The arithmetic that was tried on a record's figures. */
export function explainChecks(checks: readonly Check[]): Finding[] {
  return checks.map(({check, expected, found, ok}) => ({
    about: 'check',
    says: ok
      ? `${check}: printed ${found}, reckoned ${expected}: they agree`
      : `${check}: printed ${found}, reckoned ${expected}: they differ, and what is printed is kept`,
  }))
}
