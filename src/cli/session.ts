import {resolve} from 'node:path'
import {read, type DecisionsFound, type DocumentRead, type ReadOptions} from '../index.ts'
import type {ExitStatus, Io} from './io.ts'
import type {CommonFlags} from './options.ts'
import {saveViews} from './save-views.ts'
import {startProgress} from './progress.ts'
import {startReport, type Report} from './report.ts'

/** One run of one command. */
export interface Session {
  readonly io: Io
  readonly report: Report
  readonly flags: CommonFlags
  readonly signal: AbortSignal
}

/** What `main` gives to a command. */
export interface Run {
  readonly io: Io
  readonly signal: AbortSignal
}

export function openSession({io, signal}: Run, flags: CommonFlags): Session {
  const progress = startProgress(io.stderr, !flags.quiet && flags.logFormat !== 'json')
  return {io, flags, signal, report: startReport(io.stderr, flags, io.env, progress)}
}

/** Say what is wrong with how the command was used, and how it is used right. */
export function usageError({report}: Session, sentence: string): ExitStatus {
  report.message('outturn', {severity: 'error', code: 'usage/wrong', message: sentence})
  return 2
}

/** What a command does with the reports that are read. */
export interface Taking {
  /** a sentence where so many reports are wrong usage */
  readonly refuse?: (inputs: number) => string | undefined
  /** what lies beside the reports of what persons decided */
  readonly decisions?: (found: DecisionsFound) => void
  /** false where what it gave could not be written */
  readonly take: (read: DocumentRead) => Promise<boolean>
}

/** Read all that PATHs name and hand each report over; what cannot be read is reported and the rest read. */
export async function eachDocument(
  session: Session,
  paths: readonly string[],
  {refuse, decisions, take}: Taking,
): Promise<ExitStatus> {
  const {report} = session
  let status: ExitStatus = 0
  for await (const event of read(paths, readOptions(session))) {
    if (event.type === 'found') {
      const refused = refuse?.(event.inputs)
      if (refused !== undefined) return usageError(session, refused)
      report.progress.total(event.inputs)
    } else if (event.type === 'opening') report.progress.step(event.path)
    else if (event.type === 'decisions') decisions?.(event)
    else if (event.type === 'document') {
      const drawn = await saveViews(session, event)
      const whole = event.document.messages.every(({severity}) => severity !== 'error')
      status = (await take(event)) && drawn && whole ? status : 1
    } else report.message(event.path, event.message)
    if (event.type === 'failure') status = 1
  }
  report.progress.clear()
  return status
}

function readOptions({io, flags, signal}: Session): ReadOptions {
  const {authority, period, formatIn, output, debugImage, password} = flags
  const {pages, workers, timeLimit, memoryLimit, unpackLimit} = flags
  const written = [output, debugImage].filter((path) => path !== undefined)
  return {
    cwd: io.cwd(),
    stdin: io.stdin,
    authority,
    period,
    format: formatIn,
    exclude: written.map((path) => resolve(io.cwd(), path)),
    views: debugImage !== undefined,
    signal,
    password,
    pages,
    unpackLimit,
    workers,
    limits: {
      ...(timeLimit === undefined ? {} : {seconds: timeLimit}),
      ...(memoryLimit === undefined ? {} : {megabytes: memoryLimit}),
    },
  }
}
