/**
 * outturn as a library: bytes of council reports in, data out.
 *
 * @example
 * import {read, tables, trends} from 'outturn'
 *
 * const documents = []
 * for await (const event of read(['corpus'])) {
 *   if (event.type === 'document') documents.push(event.document)
 *   if (event.type === 'failure') console.error(event.path, event.message.message)
 * }
 * console.log((await trends(documents)).series.length)
 */
import {resolve} from 'node:path'
import type {Answer, Asked} from './answer-why.ts'
import type {MigrateOptions} from './archive/migrate-options.ts'
import type {MigrateEvent} from './archive/migrate-event.ts'
import type {Checked} from './check/check-package.ts'
import type {Fault} from './check/fault.ts'
import type {Choice} from './choose/choice.ts'
import type {Narrowing} from './choose/narrow-trends.ts'
import type {Settled} from './decisions/settle.ts'
import {emitCsv} from './emit/csv.ts'
import {emitHtml} from './emit/html.ts'
import {emitJson} from './emit/json.ts'
import {emitMarkdown} from './emit/markdown.ts'
import type {ReportFile} from './emit/report/files.ts'
import type {TrendFormat} from './emit/trend-format-names.ts'
import type {Decided} from './model/decisions.ts'
import type {Document} from './model/document.ts'
import type {Message} from './model/message.ts'
import type {Table} from './model/table.ts'
import type {Trends} from './model/trends.ts'
import type {DrawnPiece} from './pipeline.ts'
import {PRODUCER, producerOf} from './producer.ts'
import {readAhead, type ReadFile} from './read-ahead.ts'
import {findSources, type SourceOptions} from './sources.ts'
import {distinctNames} from './sources/file.ts'
import type {Review} from './review/review.ts'
import type {DecisionsChange} from './sources/change-decisions.ts'
import type {Holdings} from './why/holdings.ts'
import type {PageView} from './emit/page-svg.ts'
import {DEFAULT_LIMITS, type Limits} from './workers/limits.ts'
import {startReaders} from './workers/readers.ts'

export type {Answer, Asked} from './answer-why.ts'
export type {Made} from './archive/made.ts'
export type {MigrateEvent} from './archive/migrate-event.ts'
export type {Checked} from './check/check-package.ts'
export type {Fault} from './check/fault.ts'
export {Refused} from './archive/refused.ts'
export type {DrawnPiece} from './pipeline.ts'
export type {Settled} from './decisions/settle.ts'
export type {Decided, RecordDecision} from './model/decisions.ts'
export type {Document} from './model/document.ts'
export type {Explanation} from './model/explanation.ts'
export type {Message} from './model/message.ts'
export type {PageView} from './emit/page-svg.ts'
export type {Place} from './model/position.ts'
export type {Table} from './model/table.ts'
export type {Series} from './model/series.ts'
export type {Trends} from './model/trends.ts'
export type {Answered, Question, Review} from './review/review.ts'
export type {Holdings} from './why/holdings.ts'
export type {Narrowing} from './choose/narrow-trends.ts'
export {emitJson, emitNdjson, jsonChunks, ndjsonChunks} from './emit/json.ts'
export {pageSvg} from './emit/page-svg.ts'
export {placeText} from './emit/place.ts'
export type {ReportFile} from './emit/report/files.ts'
export {TREND_FORMATS, type TrendFormat} from './emit/trend-format-names.ts'

/** The version of this package. */
export const version: string = PRODUCER.version

/** How PATHs are read; each part may be left out. */
export interface ReadOptions extends Partial<SourceOptions> {
  /** stops between two reports: `read` then throws the signal's reason */
  readonly signal?: AbortSignal | undefined
  /** how many reports of binary formats are read beside each other; nothing else depends on it */
  readonly workers?: number | undefined
  /** what one of them may cost */
  readonly limits?: Partial<Limits> | undefined
}

/** Two, for PDFs are read by as many processes, and one more core is left for what comes of them. */
const DEFAULT_WORKERS = 2

/** A file of what persons decided; `whole` where all reports of its folder are read, and it speaks of no others. */
export interface DecisionsFound {
  readonly path: string
  readonly absolute: string
  readonly whole: boolean
}

/** What happens while PATHs are read, in order. `path` is as the user would type it. */
export type ReadEvent =
  /** first, once: how many reports there are */
  | {readonly type: 'found'; readonly inputs: number}
  /** then each file of what persons decided that lies beside the reports; `openDecisions` reads it */
  | ({readonly type: 'decisions'} & DecisionsFound)
  | {readonly type: 'note'; readonly path: string; readonly message: Message}
  | {readonly type: 'failure'; readonly path: string; readonly message: Message}
  | {readonly type: 'opening'; readonly path: string}
  | DocumentRead

/** One report read: as data, and its table pieces as drawn; `name` tells it from all others of this run. */
export interface DocumentRead {
  readonly type: 'document'
  readonly path: string
  readonly name: string
  readonly document: Document
  readonly drawn: readonly DrawnPiece[]
  /** its pages as the finder of tables saw them, where `options.views` asks for them and it has pages */
  readonly views?: readonly PageView[]
}

/**
 * Read the reports that PATHs name, one at a time: files, folders, globs, and `-` for `options.stdin`.
 *
 * A report that cannot be read is an event and not an exception, and the rest is read. The order does not
 * depend on the order of `paths`.
 */
export async function* read(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadEvent> {
  const sourceOptions = {cwd: process.cwd(), ...options}
  const sources = await findSources(paths, sourceOptions)
  const {files, decisions, notes, failures} = sources
  const names = distinctNames(files)
  yield {type: 'found', inputs: files.length}
  for (const {shown, ...at} of decisions) yield {type: 'decisions', path: shown, ...at}
  for (const {shown, message} of notes) yield {type: 'note', path: shown, message}
  for (const failure of failures) yield {type: 'failure', ...failure}
  const workers = options.workers ?? DEFAULT_WORKERS
  const pool = startReaders(workers, {...DEFAULT_LIMITS, ...options.limits})
  try {
    for (const {file, read: readFile} of readAhead(sources, sourceOptions, pool, workers)) {
      options.signal?.throwIfAborted()
      yield {type: 'opening', path: file.shown}
      yield eventOf(await readFile(), names.get(file) ?? file.path)
    }
  } finally {
    pool.close()
  }
}

function eventOf({file, messages, reading}: ReadFile, name: string): ReadEvent {
  if (!reading.ok) return {type: 'failure', path: file.shown, message: reading.failure.message}
  const {document, views} = reading
  const told = {...document, messages: [...messages, ...document.messages]}
  return {
    type: 'document',
    path: file.shown,
    name,
    document: told,
    get drawn() {
      return reading.drawn // made when it is asked for
    },
    ...(views === undefined ? {} : {views}),
  }
}

/** How an archive is made a package; each part but the folder may be left out. */
export interface ArchiveOptions extends Partial<Omit<MigrateOptions, 'limits' | 'output' | 'workers'>> {
  readonly workers?: number | undefined
  /** the folder of the package: a new one, or one that holds a package of ours */
  readonly output: string
  readonly limits?: Partial<Limits> | undefined
}

/**
 * Make an archive of reports a data package, or bring a package up to date.
 *
 * @throws Refused  where it could not be: another run writes there, the disk is full
 */
export async function* migrate(
  paths: readonly string[],
  options: ArchiveOptions,
): AsyncGenerator<MigrateEvent> {
  const archive = await import('./archive/migrate.ts') // brings linking, which reading does not need
  const {limits, workers = DEFAULT_WORKERS} = options // one a core: text is read there too
  yield* archive.migrate(paths, {
    cwd: process.cwd(),
    ...options,
    workers,
    limits: {...DEFAULT_LIMITS, ...limits},
    exclude: [options.output, ...(options.exclude ?? [])],
  })
}

/**
 * Check a data package that `migrate` made: a fault a time, at the end what was looked at. Nothing is written.
 *
 * @param options.archives  folders where the sources may lie, to be compared with their hashes
 */
export async function* check(
  folder: string,
  {archives = []}: {readonly archives?: readonly string[]} = {},
): AsyncGenerator<Fault, Checked> {
  const {checkPackage} = await import('./check/check-package.ts') // brings the schemas, which reading does not need
  return yield* checkPackage(folder, archives)
}

/** The forms that a table can be written in. */
export const TABLE_FORMATS = ['csv', 'json', 'md', 'html'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

const EMITTERS: Readonly<Record<TableFormat, (table: Table) => string>> = {
  csv: emitCsv,
  json: emitJson,
  md: emitMarkdown,
  html: emitHtml,
}

/** Regenerate tables in one form: the text of each, in the order given. */
export function tables(of: readonly Table[], format: TableFormat): readonly string[] {
  return of.map(EMITTERS[format])
}

/**
 * Link documents across years and build the series.
 *
 * The same documents give the same trends, in whatever order they come.
 *
 * @param options.settled  of these documents, by `settle`
 * @param options.ledger   earlier trends, whose ids are kept
 * @throws RangeError where there is no document: trends of nothing would look like an answer
 */
export async function trends(
  documents: readonly Document[],
  {settled, ledger}: {readonly settled?: Settled; readonly ledger?: Trends | undefined} = {},
): Promise<Trends> {
  if (documents.length === 0) throw new RangeError('There is no document to build trends of')
  const {settleDocuments, trendsOf} = await import('./build-trends.ts') // brings the reference facts, which reading does not need
  const {ledgerOf} = await import('./trends/ledger.ts')
  const whole = settled ?? settleDocuments(documents, {links: [], corrections: []})
  return trendsOf(whole, producerOf(documents), ledger && ledgerOf(ledger))
}

/** Trends in one form, in pieces: those of a large archive are too long for one string. */
export async function trendChunks(of: Trends, format: TrendFormat): Promise<Iterable<string>> {
  const {trendChunks: chunksOf} = await import('./emit/trend-formats.ts') // brings the report, which reading does not need
  return chunksOf(of, format)
}

/** The report as a folder: `report.md`, and below `charts/` an SVG of each series that its lists name, linked to. */
export async function reportFiles(of: Trends): Promise<Iterable<ReportFile>> {
  const {reportFiles: filesOf} = await import('./emit/report/files.ts')
  return filesOf(of)
}

/** Keep the series of some codes and authorities; a message for each of those that nothing has. */
export async function narrowTrends(of: Trends, narrowing: Narrowing): Promise<Choice<Trends>> {
  const {narrowTrends: narrow} = await import('./choose/narrow-trends.ts') // brings search, which reading does not need
  return narrow(of, narrowing)
}

/** The tables of an id, in whichever document they stand; a message with near ids where there is none. */
export async function chooseTable(
  documents: readonly Document[],
  id: string,
): Promise<Choice<readonly Table[]>> {
  const {chooseTable: choose} = await import('./choose/choose-table.ts') // brings search, which reading does not need
  return choose(documents, id)
}

/** What files of decisions hold, and what is wrong with them. */
export interface OpenedDecisions extends Decided {
  readonly failures: readonly {readonly path: string; readonly message: Message}[]
}

/** Open files of decisions, each once. */
export async function openDecisions(
  files: readonly Pick<DecisionsFound, 'path' | 'absolute'>[],
): Promise<OpenedDecisions> {
  const {readDecisionFiles} = await import('./sources/decisions.ts') // brings the schemas, which reading does not need
  const once = new Map(files.map(({absolute, path}) => [absolute, path]))
  return readDecisionFiles(Array.from(once, ([absolute, shown]) => ({absolute, shown})))
}

/** The text of a file of decisions with one added or taken away, for `review` to write. */
export async function changeDecisions(absolute: string, change: DecisionsChange): Promise<string> {
  const {changedDecisions} = await import('./sources/change-decisions.ts')
  return changedDecisions(absolute, change)
}

/** Prepare a review of what trends left to a person. */
export async function review(of: Trends, decided: Decided): Promise<Review> {
  const {reviewOf} = await import('./review/review.ts') // brings linking, which reading does not need
  return reviewOf(of, decided)
}

/**
 * Apply a person's word to documents, for `trends` and `why`.
 *
 * @returns  the documents put right and what was said of them; where `messages` holds an error (two decisions that
 *           contradict each other, say) nothing should be built of it
 */
export async function settle(documents: readonly Document[], decided: Decided): Promise<Settled> {
  const {settleDocuments} = await import('./build-trends.ts')
  return settleDocuments(documents, decided)
}

/** What paths of outputs hold, and which of the paths are reports that are still to be read. */
export interface Opened extends Holdings {
  readonly reports: readonly string[]
  readonly failures: readonly {readonly path: string; readonly message: Message}[]
}

/** Open what `read` and `trends` wrote among some paths: files of JSON or NDJSON, and folders of them. */
export async function openWritten(paths: readonly string[], cwd: string = process.cwd()): Promise<Opened> {
  const {openOutputs} = await import('./sources/outputs.ts') // brings the schemas, which reading does not need
  const {documents, trends: written, reports, failures} = await openOutputs(paths, cwd)
  return {
    documents: documents.map(({value: document, folder}) => ({
      document,
      mayLieAt: [cwd, folder].map((base) => resolve(base, document.source.path)),
    })),
    trends: written.map(({value, folder}) => ({trends: value, foldersToTry: [cwd, folder]})),
    reports,
    failures,
  }
}

/** A report that was just read, for `why` to answer from. */
export function holdRead(
  {path, document}: DocumentRead,
  cwd: string = process.cwd(),
): Holdings['documents'][number] {
  return {document, mayLieAt: [resolve(cwd, path)]}
}

/**
 * Explain a thing by its id or key, or why two are one or are not: the source's words, and each decision on the way.
 *
 * Reports are opened again for the words, where they still lie where they lay.
 */
export async function why(asked: Asked, holdings: Holdings): Promise<Answer> {
  const {answerWhy} = await import('./answer-why.ts') // brings linking, which reading does not need
  return answerWhy(
    asked,
    holdings,
    producerOf([
      ...holdings.documents.map(({document}) => document),
      ...holdings.trends.map(({trends: built}) => built),
    ]),
  )
}
