import {InvalidArgumentError, Option, type Command} from 'commander'
import {resolve} from 'node:path'
import {migrate, Refused, type Made} from '../index.ts'
import type {DecisionsFlag} from './decisions.ts'
import type {ExitStatus} from './io.ts'
import {startLongProgress} from './long-progress.ts'
import {migrateFacts, migrateLines} from './migrate-summary.ts'
import {examples, repeatable, withReadingOptions, type CommonFlags} from './options.ts'
import {openSession, type Run, type Session} from './session.ts'

interface MigrateFlags extends CommonFlags, DecisionsFlag {
  readonly output: string
  readonly since?: string
  readonly authorityIs?: readonly string[]
  readonly redact?: 'officers'
  readonly db?: 'duckdb' | 'sqlite'
  readonly format?: 'xlsx'
}

/** `outturn migrate ARCHIVE… -o DIR`: an archive as a data package. */
export function addMigrate(program: Command, run: Run, done: (status: ExitStatus) => void): void {
  const command = program
    .command('migrate')
    .argument('<path...>', 'folders, globs, zip files, files')
    .requiredOption('-o, --output <dir>', 'the folder of the package: a new one, or one to bring up to date')
    .summary('make an archive of reports a data package')
    .description(
      'Make an archive of reports a data package, or bring one up to date: every table and record, the series, and what became of every file.',
    )
  withReadingOptions(command)
    .option('--since <year>', 'leave out reports of earlier years: 2003/04', yearOf)
    .option('--authority-is <name>', 'only reports of this council; may be given again', repeatable)
    .addOption(new Option('--redact <whom>', 'put pseudonyms in the place of names').choices(['officers']))
    .option('--decisions <file>', 'what persons decided; may be given again', repeatable)
    .addOption(
      new Option('--format <format>', 'write each report as a workbook too, a sheet a table').choices([
        'xlsx',
      ]),
    )
    .addOption(
      new Option('--db <kind>', 'write all sheets as a database too; its driver must be installed').choices([
        'duckdb',
        'sqlite',
      ]),
    )
    .addHelpText(
      'after',
      examples(
        'outturn migrate archive -o package',
        'outturn migrate 1998-2008.zip 2009 -o package --since 2001/02',
        'outturn migrate archive -o package --db sqlite',
        'outturn check package',
      ),
    )
    .action(async (paths: string[], flags: MigrateFlags) =>
      done(await runMigrate(openSession(run, flags), paths, flags)),
    )
}

/** A year that is none would leave nothing out, and nobody would know. */
function yearOf(text: string): string {
  const year = text.trim()
  const [, first, second] = /^((?:19|20)\d\d)(?:[-/](\d\d|(?:19|20)\d\d))?$/.exec(year) ?? []
  const next = String(Number(first) + 1)
  if (first === undefined || (second !== undefined && second !== next && second !== next.slice(2)))
    throw new InvalidArgumentError('A year is 2003/04 or 2003.')
  return year
}

async function runMigrate(
  session: Session,
  paths: readonly string[],
  flags: MigrateFlags,
): Promise<ExitStatus> {
  const {io, report} = session
  const progress = startLongProgress(io, flags)
  let made: Made | undefined
  let failed = false
  try {
    for await (const event of migrate(paths, optionsOf(session, flags))) {
      if (event.type === 'done') made = event.made
      else if (event.type === 'message') {
        progress.clear()
        failed ||= event.message.severity === 'error'
        report.message(event.path, event.message)
      } else progress.see(event)
    }
  } catch (error) {
    progress.clear()
    if (!(error instanceof Refused)) throw error
    report.message(flags.output, error.what)
    return error.what.code.startsWith('usage/') ? 2 : 1
  } finally {
    progress.clear()
  }
  if (made === undefined) return 1
  if (!flags.quiet) report.tell(migrateLines(made, flags.output), migrateFacts(made, flags.output))
  return failed || made.faulty > 0 ? 1 : 0
}

function optionsOf({io, signal}: Session, flags: MigrateFlags): Parameters<typeof migrate>[1] {
  const {authority, period, formatIn, password, pages, workers, unpackLimit, timeLimit, memoryLimit} = flags
  return {
    cwd: io.cwd(),
    stdin: io.stdin,
    output: resolve(io.cwd(), flags.output),
    authority,
    period,
    format: formatIn,
    password,
    pages,
    unpackLimit,
    workers,
    signal,
    since: flags.since,
    authorities: flags.authorityIs,
    redact: flags.redact === undefined ? undefined : (io.env['OUTTURN_REDACT_SECRET'] ?? ''),
    workbooks: flags.format === 'xlsx',
    database: flags.db,
    decisions: (flags.decisions ?? []).map((path) => ({path, absolute: resolve(io.cwd(), path)})),
    limits: {
      ...(timeLimit === undefined ? {} : {seconds: timeLimit}),
      ...(memoryLimit === undefined ? {} : {megabytes: memoryLimit}),
    },
  }
}
