import {Option, type Command} from 'commander'
import {join} from 'node:path'
import {jsonChunks, ndjsonChunks, type DocumentRead} from '../index.ts'
import {print, type ExitStatus} from './io.ts'
import {examples, withCommonOptions, type CommonFlags} from './options.ts'
import {save} from './save.ts'
import {eachDocument, openSession, type Run, type Session} from './session.ts'

interface ReadFlags extends CommonFlags {
  readonly ndjson?: boolean
}

/** `outturn read PATH…`: documents in the normalised model. */
export function addRead(program: Command, run: Run, done: (status: ExitStatus) => void): void {
  const output = new Option('-o, --output <dir>', 'write DIR/<relative path>.json for each report')
  withCommonOptions(program.command('read'), output)
    .summary('parse reports into documents')
    .description('Parse reports into documents: sections, tables, indicators, commitments, text.')
    .addOption(new Option('--ndjson', 'one document a line on standard output').conflicts('output'))
    .addHelpText(
      'after',
      examples(
        'outturn read report.txt > report.json',
        'outturn read corpus --ndjson | head -1',
        'outturn read corpus -o documents',
        'outturn read - --format-in text --period 2003/04 < report.txt',
      ),
    )
    .action(async (paths: string[], flags: ReadFlags) =>
      done(await runRead(openSession(run, flags), paths, flags)),
    )
}

async function runRead(session: Session, paths: readonly string[], flags: ReadFlags): Promise<ExitStatus> {
  const toMany = flags.ndjson === true || flags.output !== undefined
  return eachDocument(session, paths, {
    refuse: (inputs) =>
      inputs > 1 && !toMany
        ? `These are ${inputs} reports, and one object holds one: use --ndjson for one a line, or -o DIR for a file each`
        : undefined,
    take: async (read) => {
      for (const message of read.document.messages) session.report.message(read.path, message)
      return give(session, read, flags)
    },
  })
}

async function give(session: Session, {name, document}: DocumentRead, flags: ReadFlags): Promise<boolean> {
  if (flags.output !== undefined)
    return save(session, join(flags.output, `${name}.json`), jsonChunks(document))
  await print(session.io, flags.ndjson ? ndjsonChunks(document) : jsonChunks(document))
  return true
}
