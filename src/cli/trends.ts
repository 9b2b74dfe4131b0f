import {Option, type Command} from 'commander'
import {
  narrowTrends,
  TREND_FORMATS,
  trendChunks,
  trends as buildTrends,
  type Document,
  type TrendFormat,
  type Trends,
} from '../index.ts'
import {print, type ExitStatus} from './io.ts'
import {examples, repeatable, withCommonOptions, type CommonFlags} from './options.ts'
import {eachDocument, openSession, save, type Run, type Session} from './session.ts'
import {summaryFacts, summaryLines} from './summary.ts'

interface TrendsFlags extends CommonFlags {
  readonly format: TrendFormat
  readonly code?: readonly string[]
  readonly authorityIs?: readonly string[]
}

/** `outturn trends PATH…`: what became of each indicator, commitment and officer over the years. */
export function addTrends(program: Command, run: Run, done: (status: ExitStatus) => void): void {
  const output = new Option('-o, --output <file>', 'write to this file and print a summary')
  withCommonOptions(program.command('trends'), output)
    .summary('link reports across years into series')
    .description('Read reports, link them across years, and build the longitudinal trends.')
    .addOption(
      new Option('-f, --format <format>', 'json, or csv with one row an observation')
        .choices(TREND_FORMATS)
        .default('json'),
    )
    .option('--code <code>', 'only series of this code; may be given again', repeatable)
    .option('--authority-is <name>', 'only this council; may be given again', repeatable)
    .addHelpText(
      'after',
      examples(
        'outturn trends corpus -o trends.json',
        'outturn trends corpus --format csv > observations.csv',
        'outturn trends corpus --code BV8 --authority-is "Leicestershire County Council"',
      ),
    )
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
  const status = await eachDocument(session, paths, {
    take: async ({document}) => Boolean(documents.push(document)),
  })
  if (documents.length === 0) return status
  session.signal.throwIfAborted()
  const {value, messages} = narrowTrends(await buildTrends(documents), {
    codes: flags.code ?? [],
    authorities: flags.authorityIs ?? [],
  })
  for (const message of messages) session.report.message('outturn', message)
  if (messages.length > 0 && value.documents.length === 0) return 1
  const written = await give(session, value, flags)
  return written && messages.length === 0 ? status : 1
}

async function give(
  session: Session,
  trends: Trends,
  {format, output, quiet}: TrendsFlags,
): Promise<boolean> {
  const text = trendChunks(trends, format)
  if (output === undefined) {
    await print(session.io, text)
    return true
  }
  const written = await save(session, output, text)
  if (written && !quiet) session.report.tell(summaryLines(trends, output), summaryFacts(trends, output))
  return written
}
