import type {Subject as Named} from '../model/explanation.ts'
import {placeText} from '../emit/place.ts'
import {tracesShown, type Cluster, type TrendSubject} from './trend-subjects.ts'
import type {AnyRecord, ReportSubject, Subject} from './subjects.ts'
import {quoted} from './words.ts'

/** What a thing is, with its id, for the head of an explanation. */
export function nameSubject(subject: Subject): Named {
  const {kind, id, key} = subject
  return {kind, id, ...(key === undefined ? {} : {key}), name: subjectName(subject)}
}

/** What a thing is, in a few words. */
export function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'series':
    case 'commitment chain':
    case 'officer':
      return clusterName(subject.of)
    case 'link':
      return `${subject.link.relation}, ${pairName(subject)}, in ${clusterName(subject.of)}`
    case 'candidate':
      return `perhaps one ${subject.candidate.kind}, ${pairName(subject)}`
    case 'record':
      return `in ${clusterName(subject.of)}`
    default:
      return reportName(subject)
  }
}

/** The words of the two that a link or a candidate is of. */
function pairName(subject: TrendSubject): string {
  const words = tracesShown(subject).map(({raw}) => quoted(raw))
  return words.join(' and ')
}

function reportName(subject: ReportSubject): string {
  switch (subject.kind) {
    case 'document':
      return quoted(subject.held.document.title ?? subject.held.document.source.path)
    case 'section':
      return quoted(subject.section.title)
    case 'text':
      return `${subject.block.kind} ${quoted(subject.block.text)}`
    case 'table':
      return `${subject.table.family} ${quoted(subject.table.caption ?? subject.table.section.at(-1) ?? '')}, ${placeText(subject.table.position)}`
    case 'row':
      return quoted(subject.at.row.cells.filter((text) => text !== '').join(' | '))
    case 'observation': {
      const {measure, period, value} = subject.observation
      return `${measure} of ${period}, ${quoted(value.raw)}, of ${recordName({is: 'indicator', record: subject.indicator})}`
    }
    case 'officer mention':
      return `${quoted(subject.officer.raw)} of ${recordName(subject.of)}`
    case 'indicator':
    case 'commitment':
      return recordName(subject.of)
    default:
      return subject satisfies never
  }
}

/** `BV8 “Invoices paid on time”`. */
export function recordName(of: AnyRecord): string {
  if (of.is === 'indicator') return `${of.record.code?.canonical ?? ''} ${quoted(of.record.title)}`.trim()
  const {reference, number, theme, commitment} = of.record
  return `${reference ?? `${theme ?? ''}${number ?? ''}`} ${quoted(commitment)}`.trim()
}

function clusterName({is, cluster}: Cluster): string {
  switch (is) {
    case 'series':
      return `series ${cluster.code ?? ''} ${quoted(cluster.title)}`.replace(/ {2}/, ' ')
    case 'commitment chain':
      return `chain ${quoted(cluster.chain[0]?.commitment ?? '')}`
    case 'officer':
      return `${cluster.kind} ${quoted(cluster.name)}`
    default:
      return is satisfies never
  }
}
