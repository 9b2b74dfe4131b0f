import type {Explanation, Quotation} from '../model/explanation.ts'
import type {Producer} from '../model/producer.ts'
import {explainPair} from './explain-pair.ts'
import {explainReportSubject} from './explain-report-subject.ts'
import {explainTrendSubject, type Explained} from './explain-trend-subject.ts'
import type {Holdings} from './holdings.ts'
import {placeOfSubject, type Spot} from './place-of-subject.ts'
import {quote, type NumberedLine, type QuotedReport} from './quote.ts'
import {nameSubject} from './subject-name.ts'
import type {Subject} from './subjects.ts'
import {tracesShown, type TrendSubject} from './trend-subjects.ts'

/** The lines of each report that is at hand, by the document's id. */
export type LinesOf = ReadonlyMap<string, readonly NumberedLine[]>

/**
 * Explain a thing, or why two are one or are not.
 *
 * @param lines  of the reports that `reportsNeeded` names, as far as they are at hand
 */
export function explain(
  subjects: readonly [Subject] | readonly [Subject, Subject],
  holdings: Holdings,
  lines: LinesOf,
  producer: Producer,
): Explanation {
  const [first, second] = subjects
  const {findings, weighings} =
    second === undefined ? explainOne(first) : explainPair(first, second, holdings)
  return {
    schema: 'outturn/why/1',
    producer,
    subjects: subjects.map(nameSubject),
    sources: subjects.flatMap((subject) => quotationsOf(subject, lines)),
    findings,
    weighings,
  }
}

function explainOne(subject: Subject): Explained {
  return 'held' in subject
    ? {findings: explainReportSubject(subject), weighings: []}
    : explainTrendSubject(subject)
}

/** The ids of the documents whose lines an explanation quotes. */
export function reportsNeeded(subjects: readonly Subject[]): ReadonlySet<string> {
  return new Set(subjects.flatMap((subject) => spotsOf(subject).map(({report}) => report.document)))
}

function quotationsOf(subject: Subject, lines: LinesOf): Quotation[] {
  return spotsOf(subject).map(({report, spot}) => quote(report, spot, lines.get(report.document)))
}

/** The places in reports that a thing was made from. */
function spotsOf(subject: Subject): {report: QuotedReport; spot: Spot}[] {
  if (!('held' in subject)) return spotsInTrends(subject)
  const {id, source, authority, period} = subject.held.document
  const report = {
    document: id,
    path: source.path,
    authority: authority?.name ?? null,
    period: period?.label ?? null,
  }
  const spot = placeOfSubject(subject)
  return spot === undefined ? [] : [{report, spot}]
}

function spotsInTrends(subject: TrendSubject): ReturnType<typeof spotsOf> {
  const {documents} = subject.in.trends
  return tracesShown(subject).flatMap(({document, position, raw}) => {
    const found = documents.find(({id}) => id === document)
    if (found === undefined) return []
    const {path, authority, period} = found
    return [{report: {document, path, authority, period}, spot: {place: position, words: raw}}]
  })
}
