import {Option, type Command} from 'commander'
import {join} from 'node:path'
import {chooseTable, emitJson, TABLE_FORMATS, tables, type DocumentRead, type TableFormat} from '../index.ts'
import {print, type ExitStatus} from './io.ts'
import {examples, withCommonOptions, type CommonFlags} from './options.ts'
import {save} from './save.ts'
import {eachDocument, openSession, usageError, type Run, type Session} from './session.ts'
import {tableFacts, tableList} from './table-list.ts'

interface TablesFlags extends CommonFlags {
  readonly format?: TableFormat
  readonly table?: string
  readonly asDrawn?: boolean
}

/** `outturn tables PATH…`: the tables as structured data. */
export function addTables(program: Command, run: Run, done: (status: ExitStatus) => void): void {
  const output = new Option(
    '-o, --output <dir>',
    'write DIR/<relative path>/<table id>.<format> for each table',
  )
  withCommonOptions(program.command('tables'), output)
    .summary('regenerate tables as data')
    .description('Regenerate the tables of reports: pieces that page breaks cut apart are one table again.')
    .addOption(new Option('-f, --format <format>', 'csv where not given').choices(TABLE_FORMATS))
    .option('-t, --table <id>', 'only the table of this id')
    .option('--as-drawn', 'each piece as it stands on its page, before anything is rejoined (json)')
    .addHelpText(
      'after',
      examples(
        'outturn tables report.txt -o tables',
        'outturn tables report.txt --table 3f9c2ab01d7e --format md',
        'outturn tables report.txt --as-drawn --format json',
      ),
    )
    .action(async (paths: string[], flags: TablesFlags) =>
      done(await runTables(openSession(run, flags), paths, flags)),
    )
}

async function runTables(
  session: Session,
  paths: readonly string[],
  flags: TablesFlags,
): Promise<ExitStatus> {
  if (flags.asDrawn) return runDrawn(session, paths, flags)
  const format = flags.format ?? 'csv'
  const {output} = flags
  return output === undefined
    ? printOne(session, paths, format, flags.table)
    : saveAll(session, paths, {output, format, only: flags.table})
}

interface Saving {
  readonly output: string
  readonly format: TableFormat
  readonly only: string | undefined
}

async function saveAll(session: Session, paths: readonly string[], saving: Saving): Promise<ExitStatus> {
  const seen: DocumentRead[] = []
  const status = await eachDocument(session, paths, {
    take: async (read) => {
      tellMessages(session, read)
      if (saving.only !== undefined) seen.push(read)
      return saveTables(session, read, saving)
    },
  })
  return saving.only === undefined ? status : worse(status, await tellMissing(session, seen, saving.only))
}

async function saveTables(
  session: Session,
  read: DocumentRead,
  {output, format, only}: Saving,
): Promise<boolean> {
  const chosen = read.document.tables.filter(({id}) => only === undefined || id === only)
  const texts = tables(chosen, format)
  let all = true
  for (const [i, {id}] of chosen.entries()) {
    const saved = await save(session, join(output, read.name, `${id}.${format}`), texts[i] ?? '')
    all = all && saved
  }
  return all
}

/** Without `-o` there is one standard output, so one table: the only one, or the one chosen. */
async function printOne(
  session: Session,
  paths: readonly string[],
  format: TableFormat,
  only: string | undefined,
): Promise<ExitStatus> {
  const seen: DocumentRead[] = []
  const status = await eachDocument(session, paths, {
    take: async (read) => {
      tellMessages(session, read)
      return Boolean(seen.push(read))
    },
  })
  const all = seen.flatMap(({document}) => document.tables)
  const chosen = only === undefined ? all : all.filter(({id}) => id === only)
  if (only === undefined && all.length > 1) return refuseMany(session, seen, all.length)
  for (const text of tables(chosen.slice(0, 1), format)) await print(session.io, text)
  return only === undefined ? status : worse(status, await tellMissing(session, seen, only))
}

function refuseMany(session: Session, seen: readonly DocumentRead[], count: number): ExitStatus {
  const status = usageError(
    session,
    `There are ${count} tables: use --table ID for one of these, or -o DIR for all`,
  )
  session.report.tell(tableList(seen), {tables: tableFacts(seen)})
  return status
}

async function tellMissing(session: Session, seen: readonly DocumentRead[], id: string): Promise<ExitStatus> {
  const documents = seen.map(({document}) => document)
  const {messages} = await chooseTable(documents, id)
  for (const message of messages) session.report.message('outturn', message)
  return messages.length > 0 ? 1 : 0
}

async function runDrawn(session: Session, paths: readonly string[], flags: TablesFlags): Promise<ExitStatus> {
  const {format = 'json', table, output} = flags
  if (format !== 'json' || table !== undefined)
    return usageError(
      session,
      'With --as-drawn there are pieces and not yet tables: it takes --format json and no --table',
    )
  return eachDocument(session, paths, {
    refuse: (inputs) =>
      inputs > 1 && output === undefined
        ? `These are ${inputs} reports: use -o DIR for a file each`
        : undefined,
    take: async (read) => {
      tellMessages(session, read)
      const text = emitJson(read.drawn.map(({position, ...piece}) => ({...position, ...piece})))
      if (output !== undefined) return save(session, join(output, `${read.name}.drawn.json`), text)
      await print(session.io, text)
      return true
    },
  })
}

function tellMessages({report}: Session, {path, document}: DocumentRead): void {
  for (const message of document.messages) report.message(path, message)
  const none = {severity: 'info', code: 'tables/none', message: 'There is no table in this report'} as const
  if (document.tables.length === 0) report.message(path, none)
}

function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a === 0 ? b : a
}
