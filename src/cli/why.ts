import type {Command} from 'commander'
import {emitJson, holdRead, openWritten, why, type Asked, type Explanation, type Holdings} from '../index.ts'
import {print, type ExitStatus} from './io.ts'
import {examples, withReadingOptions, type CommonFlags} from './options.ts'
import {eachDocument, openSession, type Run, type Session} from './session.ts'
import {shownSafely} from './visible.ts'
import {whyLines} from './why-lines.ts'

interface WhyFlags extends CommonFlags {
  readonly in: readonly string[]
  readonly json?: boolean
}

/** `outturn why ID [ID2] --in PATH`: why a thing is as it is, or why two are one or are not. */
export function addWhy(program: Command, run: Run, done: (status: ExitStatus) => void): void {
  const command = program
    .command('why')
    .argument('<id>', 'the id or key of anything in an output, or the letters that only its id begins with')
    .argument('[id2]', 'another: why the two are linked, or why not')
    .requiredOption(
      '--in <path...>',
      'where it is: reports, or what read, read --ndjson, read -o or trends -o wrote of them',
    )
    .option('--json', 'the explanation as data')
  withReadingOptions(command)
    .summary('explain a record, a value, a link')
    .description(
      'Explain a thing by its id: the words of the source and where they stand, each decision on the way, each bar of a link’s weight.',
    )
    .addHelpText(
      'after',
      examples(
        'outturn why 3f9c2ab01d7e --in report.txt',
        'outturn why indicators:2003/04:BV8:3f9c2ab01d7e --in documents --json',
        'outturn why 3f9c2ab01d7e 0b44c1d2e3f4 --in trends.json corpus',
      ),
    )
    .action(async (id: string, id2: string | undefined, flags: WhyFlags) =>
      done(await runWhy(openSession(run, flags), id2 === undefined ? [id] : [id, id2], flags)),
    )
}

async function runWhy(session: Session, asked: Asked, flags: WhyFlags): Promise<ExitStatus> {
  const {status, holdings} = await hold(session, flags.in)
  if (session.signal.aborted) return 130
  const answer = await why(asked, holdings)
  if (!answer.ok) {
    for (const message of answer.messages) session.report.message('outturn', message)
    return 1
  }
  await give(session, answer.explanation, flags)
  return status
}

/** All that `--in` names: outputs opened, reports read again. */
async function hold(
  session: Session,
  paths: readonly string[],
): Promise<{status: ExitStatus; holdings: Holdings}> {
  const cwd = session.io.cwd()
  const written = await openWritten(paths, cwd)
  for (const {path, message} of written.failures) session.report.message(path, message)
  const read: Holdings['documents'][number][] = []
  const take = async (document: Parameters<typeof holdRead>[0]): Promise<boolean> =>
    Boolean(read.push(holdRead(document, cwd)))
  const status = written.reports.length === 0 ? 0 : await eachDocument(session, written.reports, {take})
  return {
    status: written.failures.length > 0 ? 1 : status,
    holdings: {documents: [...read, ...written.documents], trends: written.trends},
  }
}

/** Text is shown safely wherever it goes, for what it quotes may be anything; data go out as they are. */
async function give({io}: Session, explanation: Explanation, {json}: WhyFlags): Promise<void> {
  if (json) return print(io, emitJson(explanation))
  await print(io, `${whyLines(explanation).map(shownLine).join('\n')}\n`)
}

function shownLine(line: string): string {
  return shownSafely(line).replaceAll('\n', ' ').trimEnd()
}
