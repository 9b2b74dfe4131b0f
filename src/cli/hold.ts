import {holdRead, openWritten, type DecisionsFound, type Holdings} from '../index.ts'
import type {ExitStatus} from './io.ts'
import {eachDocument, type Session} from './session.ts'

/** What is at hand to answer from, and the files of decisions beside the reports of it. */
export interface Held {
  readonly status: ExitStatus
  readonly holdings: Holdings
  readonly found: readonly DecisionsFound[]
}

/** Open what outturn wrote among some paths, and read the rest as reports. */
export async function hold(session: Session, paths: readonly string[]): Promise<Held> {
  const cwd = session.io.cwd()
  const written = await openWritten(paths, cwd)
  for (const {path, message} of written.failures) session.report.message(path, message)
  const read: Holdings['documents'][number][] = []
  const found: DecisionsFound[] = []
  const status =
    written.reports.length === 0
      ? 0
      : await eachDocument(session, written.reports, {
          decisions: (at) => found.push(at),
          take: async (document) => Boolean(read.push(holdRead(document, cwd))),
        })
  return {
    status: written.failures.length > 0 ? 1 : status,
    holdings: {documents: [...read, ...written.documents], trends: written.trends},
    found,
  }
}
