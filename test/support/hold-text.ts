import {readDocument} from '../../src/pipeline.ts'
import type {Document} from '../../src/model/document.ts'
import type {HeldDocument, Holdings} from '../../src/why/holdings.ts'
import {subjectsIn, type ReportSubject} from '../../src/why/subjects.ts'

/** The document that a text gives; a refusal is a failure of the test. */
export function documentOf(text: string, path = 'report.txt'): Document {
  const producer = {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'} as const
  const reading = readDocument({path, bytes: Buffer.from(text)}, producer)
  if (!reading.ok) throw new Error(reading.failure.message.message)
  return reading.document
}

/** A report of these lines, at hand. */
export function holdText(...lines: readonly string[]): HeldDocument {
  return {document: documentOf(`${lines.join('\n')}\n`), mayLieAt: []}
}

/** These reports and nothing else, at hand. */
export function holdAll(...documents: readonly HeldDocument[]): Holdings {
  return {documents, trends: []}
}

/** The first thing of a kind in a report of which `isIt` is true; none is a failure of the test. */
export function subjectOf<Kind extends ReportSubject['kind']>(
  held: HeldDocument,
  kind: Kind,
  isIt: (subject: Extract<ReportSubject, {kind: Kind}>) => boolean = () => true,
): Extract<ReportSubject, {kind: Kind}> {
  for (const subject of subjectsIn(holdAll(held))) {
    if (isOfKind(subject, kind) && isIt(subject)) return subject
  }
  throw new Error(`The report holds no such ${kind}`)
}

function isOfKind<Kind extends ReportSubject['kind']>(
  subject: {readonly kind: string},
  kind: Kind,
): subject is Extract<ReportSubject, {kind: Kind}> {
  return subject.kind === kind
}

/** What findings say of one thing. */
export function sayings(
  findings: readonly {readonly about: string; readonly says: string}[],
  about: string,
): string[] {
  return findings.filter((finding) => finding.about === about).map(({says}) => says)
}
