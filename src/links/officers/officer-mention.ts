import type {Commitment} from '../../model/commitment.ts'
import type {Document} from '../../model/document.ts'
import {fingerprint} from '../../model/identity.ts'
import type {Indicator} from '../../model/indicator.ts'
import type {Officer} from '../../model/officer.ts'

/** One name in one record. */
export interface OfficerMention {
  readonly record: string
  /** the row that the record was read from */
  readonly row: {readonly table: string; readonly row: number}
  readonly officer: Officer
  /** what is answered for, in words that other reports print as well: an indicator's code, a commitment's text */
  readonly lines: readonly string[]
  readonly department?: string
}

/** A commitment's words are its own from so many of them on. */
const ENOUGH_WORDS = 4

/** All names in the records of a report, each with what its row says of it. */
export function mentionsIn(
  document: Document,
): {readonly id: string; readonly key: string; readonly record: OfficerMention}[] {
  return [
    ...document.indicators.flatMap((record) => mentionsOf(record, linesOfIndicator(record))),
    ...document.commitments.flatMap((record) => mentionsOf(record, linesOfCommitment(record, document))),
  ]
}

function mentionsOf(
  {id, key, table, row, department, officers}: Indicator | Commitment,
  lines: readonly string[],
): ReturnType<typeof mentionsIn> {
  const context = {lines, ...departmentOf(department)}
  return officers.map((officer) => ({
    id: officer.id,
    key: `${key} ${fingerprint(officer.name)}`,
    record: {record: id, row: {table, row}, officer, ...context},
  }))
}

function departmentOf(raw: string | undefined): {readonly department?: string} {
  const department = fingerprint((raw ?? '').replaceAll('&', ' and '))
  return department === '' ? {} : {department}
}

function linesOfIndicator({code, title}: Indicator): string[] {
  if (code !== null) return [`code ${code.canonical}`]
  const words = fingerprint(title)
  return words.split(' ').length < ENOUGH_WORDS ? [] : [`title ${words}`]
}

/** A printed reference lasts for its year; numbers restart in every report and say nothing. */
function linesOfCommitment({reference, commitment}: Commitment, {period}: Document): string[] {
  const printed = fingerprint(reference ?? '').replaceAll(' ', '')
  const words = fingerprint(commitment)
  return [
    ...(/^\d*[a-z]?$/.test(printed) || period === null ? [] : [`reference ${printed} ${period.year}`]),
    ...(words.split(' ').length < ENOUGH_WORDS ? [] : [`words ${words}`]),
  ]
}
