import type {LinePosition} from '../../parsers/block.ts'
import type {Place} from '../model/position.ts'
import type {Table} from '../model/table.ts'
import {positionsIn} from './overlaps.ts'
import {rowOf, type ReportSubject, type RowAt} from './subjects.ts'

/** Where a thing of a report stands, what to show of it there, and its words as the output has them. */
export interface Spot {
  readonly place: Place
  readonly words: string
  /** the row around it, where it is a part of one */
  readonly around?: Place
  /** the header over it */
  readonly header?: LinePosition
}

/** Where a thing of a report stands; a document stands nowhere in itself. */
export function placeOfSubject(subject: ReportSubject): Spot | undefined {
  switch (subject.kind) {
    case 'document':
      return undefined
    case 'section':
      return {place: subject.section.position, words: subject.section.title}
    case 'text':
      return {place: subject.block.position, words: subject.block.text}
    case 'table':
      return {place: subject.table.position, words: ''}
    case 'row':
      return spotOfRow(subject.at)
    case 'observation':
      return spotOfObservation(subject)
    case 'officer mention':
      return spotOfMention(subject)
    case 'indicator':
    case 'commitment':
      return spotOfRow(rowOf(subject.held, subject.of))
    default:
      return subject satisfies never
  }
}

function spotOfRow(at: RowAt | undefined): Spot | undefined {
  if (at === undefined) return undefined
  const words = at.row.cells.filter((text) => text !== '').join(' | ')
  const header = headerOf(at.table)
  return {place: at.row.position, words, ...(header === undefined ? {} : {header})}
}

function spotOfObservation({
  held,
  indicator,
  observation,
}: Extract<ReportSubject, {kind: 'observation'}>): Spot {
  const own = {place: observation.position, words: observation.value.raw}
  const row = spotOfRow(rowOf(held, {is: 'indicator', record: indicator}))
  return row === undefined ? own : {...row, ...own, around: row.place}
}

function spotOfMention({
  held,
  of,
  officer,
}: Extract<ReportSubject, {kind: 'officer mention'}>): Spot | undefined {
  const row = spotOfRow(rowOf(held, of))
  return row === undefined ? undefined : {...row, words: officer.raw}
}

/** Longer than this, what stands over the first row is more than a header. */
const MOST_HEADER_LINES = 6

/** The lines of a table above its first row, where it printed a header of its own. */
function headerOf({position, rows, columns}: Table): LinePosition | undefined {
  const [start] = positionsIn(position)
  const [row] = rows.slice(0, 1).flatMap((first) => positionsIn(first.position))
  if (start === undefined || row === undefined || !('line' in start) || !('line' in row)) return undefined
  const lines = row.line - start.line
  const own = columns.some(({from}) => from === 'header')
  return own && lines > 0 && lines <= MOST_HEADER_LINES
    ? {line: start.line, endLine: row.line - 1}
    : undefined
}
