import {Option, type Command} from 'commander'
import {resolve} from 'node:path'
import {check} from '../index.ts'
import type {ExitStatus} from './io.ts'
import {examples, repeatable} from './options.ts'
import {openSession, type Run, type Session} from './session.ts'
import type {ReportFlags} from './report.ts'

interface CheckFlags extends ReportFlags {
  readonly archive?: readonly string[]
}

/** `outturn check DIR`: is a package whole and true to itself? */
export function addCheck(program: Command, run: Run, done: (status: ExitStatus) => void): void {
  program
    .command('check')
    .argument('<dir>', 'the folder of a package that outturn migrate made')
    .summary('check a data package')
    .description(
      'Check a data package: files and their hashes, schemas, keys, references, counts, coverage; a line a fault.',
    )
    .option(
      '--archive <dir>',
      'compare the sources that lie here with their hashes; may be given again',
      repeatable,
    )
    .option('-q, --quiet', 'only faults')
    .option('--no-color', 'no colour in messages (as does NO_COLOR)')
    .addOption(
      new Option('--log-format <format>', 'how messages are written')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', examples('outturn check package', 'outturn check package --archive reports'))
    .action(async (folder: string, flags: CheckFlags) =>
      done(await runCheck(openSession(run, flags), folder, flags)),
    )
}

async function runCheck(session: Session, folder: string, flags: CheckFlags): Promise<ExitStatus> {
  const {io, report, signal} = session
  const archives = flags.archive ?? []
  const checking = check(resolve(io.cwd(), folder), {
    archives: archives.map((path) => resolve(io.cwd(), path)),
  })
  let faults = 0
  for (;;) {
    signal.throwIfAborted()
    const {done, value} = await checking.next()
    if (done === true) {
      const {resources, rows, documents, sources} = value
      const said = faults === 0 ? 'no fault' : faults === 1 ? '1 fault' : `${faults} faults`
      const line = `${folder}: ${said} in ${resources} files, ${rows} rows and ${documents} reports; ${sources} sources compared`
      if (flags.quiet !== true) report.tell([line], {type: 'summary', folder, faults, ...value})
      return faults === 0 ? 0 : 1
    }
    faults++
    report.message(`${folder}/${value.path}`, value.message)
  }
}
