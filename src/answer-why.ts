import {join} from 'node:path'
import {sourceLines} from './pipeline.ts'
import type {Explanation} from './model/explanation.ts'
import type {Message} from './model/message.ts'
import type {Producer} from './model/producer.ts'
import {findReport} from './sources/find-report.ts'
import {explain, reportsNeeded} from './why/explain.ts'
import {findSubject} from './why/find-subject.ts'
import type {Holdings} from './why/holdings.ts'
import type {NumberedLine} from './why/quote.ts'
import type {Subject} from './why/subjects.ts'

/** One or two ids or keys, as they were asked for. */
export type Asked = readonly [string] | readonly [string, string]

/** An explanation, or why there is none. */
export type Answer =
  | {readonly ok: true; readonly explanation: Explanation}
  | {readonly ok: false; readonly messages: readonly Message[]}

/** Find what was asked for, open the reports that it is quoted from, and explain it. */
export async function answerWhy(asked: Asked, holdings: Holdings, producer: Producer): Promise<Answer> {
  const known = await withTrends(asked, putRight(holdings), producer)
  const found = asked.map((one) => findSubject(one, known))
  const messages = found.flatMap((one) => ('message' in one ? [one.message] : []))
  const [first, second] = found.flatMap((one) => ('subject' in one ? [one.subject] : []))
  if (messages.length > 0 || first === undefined) return {ok: false, messages}
  const subjects: readonly [Subject] | readonly [Subject, Subject] =
    second === undefined ? [first] : [first, second]
  const lines = await openLines(reportsNeeded(subjects), known)
  return {ok: true, explanation: explain(subjects, known, lines, producer)}
}

/** Reports as persons put them right, so that what is explained is what is used. */
function putRight(holdings: Holdings): Holdings {
  const right = new Map(holdings.settled?.documents.map((document) => [document.id, document]))
  const documents = holdings.documents.map(({document, ...held}) => ({
    ...held,
    document: right.get(document.id) ?? document,
  }))
  return {...holdings, documents}
}

/** What no report holds may be a thing of its trends; they are built only then, for it takes time. */
async function withTrends(asked: Asked, holdings: Holdings, producer: Producer): Promise<Holdings> {
  const documents = holdings.documents.map(({document}) => document)
  const lacking = asked.some((one) => 'message' in findSubject(one, holdings))
  if (!lacking || holdings.trends.length > 0 || documents.length === 0) return holdings
  const {settleDocuments, trendsOf} = await import('./build-trends.ts')
  const settled = holdings.settled ?? settleDocuments(documents, {links: [], corrections: []})
  return {...holdings, trends: [{trends: trendsOf(settled, producer), foldersToTry: []}]}
}

async function openLines(
  ids: ReadonlySet<string>,
  holdings: Holdings,
): Promise<Map<string, readonly NumberedLine[]>> {
  const lines = new Map<string, readonly NumberedLine[]>()
  for (const id of ids) {
    const {sha256, paths} = whereabouts(id, holdings)
    const bytes = await findReport(paths, sha256)
    const format =
      holdings.documents.find(({document}) => document.id === id)?.document.source.format ?? 'text'
    const read = bytes === undefined ? undefined : sourceLines(bytes, format)
    if (read !== undefined) lines.set(id, read)
  }
  return lines
}

/** Where the report of a document may lie, by all that is at hand. */
function whereabouts(id: string, {documents, trends}: Holdings): {sha256: string; paths: string[]} {
  const held = documents.filter(({document}) => document.id === id)
  const named = trends.flatMap(({trends: {documents: all}, foldersToTry}) =>
    all.filter((one) => one.id === id).map((one) => ({...one, folders: foldersToTry})),
  )
  return {
    sha256: held[0]?.document.source.sha256 ?? named[0]?.sha256 ?? '',
    paths: [
      ...held.flatMap(({mayLieAt}) => mayLieAt),
      ...named.flatMap(({path, folders}) => folders.map((folder) => join(folder, path))),
    ],
  }
}
