import {Option, type Command} from 'commander'
import {join} from 'node:path'
import {
  narrowTrends,
  openWritten,
  reportFiles,
  TREND_FORMATS,
  trendChunks,
  trends as buildTrends,
  type DecisionsFound,
  type Document,
  type TrendFormat,
  type Trends,
} from '../index.ts'
import {print, type ExitStatus} from './io.ts'
import {settleWith, withDecisionsOption, type DecisionsFlag} from './decisions.ts'
import {repeatable, withCommonOptions, type CommonFlags} from './options.ts'
import {save} from './save.ts'
import {eachDocument, openSession, type Run, type Session} from './session.ts'
import {summaryFacts, summaryLines} from './summary.ts'
import {trendHelp} from './trend-help.ts'
import {isFolder} from './write-atomic.ts'

interface TrendsFlags extends CommonFlags, DecisionsFlag {
  readonly format: TrendFormat
  readonly code?: readonly string[]
  readonly ledger?: string
  readonly authorityIs?: readonly string[]
}

/** `outturn trends PATH…`: what became of each indicator, commitment and officer over the years. */
export function addTrends(program: Command, run: Run, done: (status: ExitStatus) => void): void {
  const output = new Option(
    '-o, --output <path>',
    'write to this file, or folder for a report, and print a summary',
  )
  withDecisionsOption(withCommonOptions(program.command('trends'), output))
    .summary('link reports across years into series')
    .description('Read reports, link them across years, and build the longitudinal trends.')
    .addOption(
      new Option('-f, --format <format>', 'what to write, see below').choices(TREND_FORMATS).default('json'),
    )
    .option('--ledger <file>', 'trends written before: ids published there stay')
    .option('--code <code>', 'only series of this code; may be given again', repeatable)
    .option('--authority-is <name>', 'only this council; may be given again', repeatable)
    .addHelpText('after', trendHelp())
    .action(async (paths: string[], flags: TrendsFlags) =>
      done(await runTrends(openSession(run, flags), paths, flags)),
    )
}

async function runTrends(
  session: Session,
  paths: readonly string[],
  flags: TrendsFlags,
): Promise<ExitStatus> {
  const documents: Document[] = []
  const found: DecisionsFound[] = []
  const status = await eachDocument(session, paths, {
    decisions: (at) => found.push(at),
    take: async ({document}) => Boolean(documents.push(document)),
  })
  if (documents.length === 0) return status
  session.signal.throwIfAborted()
  const settled = await settleWith(session, documents, found, flags)
  const ledger = await openLedger(session, flags.ledger)
  if (settled === undefined || ledger === 'none') return 1
  const {value, messages} = await narrowTrends(await buildTrends(documents, {settled, ledger}), {
    codes: flags.code ?? [],
    authorities: flags.authorityIs ?? [],
  })
  for (const message of messages) session.report.message('outturn', message)
  if (messages.length > 0 && value.documents.length === 0) return 1
  const written = await give(session, value, flags)
  return written && messages.length === 0 ? status : 1
}

/** The trends that a ledger is; `none` where the file is none. */
async function openLedger(session: Session, path: string | undefined): Promise<Trends | undefined | 'none'> {
  if (path === undefined) return undefined
  const {trends, failures} = await openWritten([path], session.io.cwd())
  for (const failure of failures) session.report.message(failure.path, failure.message)
  const [first] = trends
  if (first !== undefined) return first.trends
  const message = 'A ledger is a file that outturn trends wrote; this is none'
  session.report.message(path, {severity: 'error', code: 'trends/no-ledger', message})
  return 'none'
}

async function give(
  session: Session,
  trends: Trends,
  {format, output, quiet}: TrendsFlags,
): Promise<boolean> {
  if (output === undefined) {
    await print(session.io, await trendChunks(trends, format))
    return true
  }
  const toFolder = format === 'report' && (await isFolder(output, session.io.cwd()))
  const written = toFolder
    ? await saveReport(session, trends, output)
    : await save(session, output, await trendChunks(trends, format))
  if (written && !quiet) session.report.tell(summaryLines(trends, output), summaryFacts(trends, output))
  return written
}

/** The report and its charts, a file each. */
async function saveReport(session: Session, trends: Trends, folder: string): Promise<boolean> {
  let all = true
  for (const {path, text} of await reportFiles(trends)) {
    const saved = await save(session, join(folder, path), text)
    all = all && saved
  }
  return all
}
