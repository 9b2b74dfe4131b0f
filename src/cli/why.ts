import type {Command} from 'commander'
import {emitJson, why, type Asked, type Explanation} from '../index.ts'
import {settleWith, withDecisionsOption, type DecisionsFlag} from './decisions.ts'
import {hold} from './hold.ts'
import {print, type ExitStatus} from './io.ts'
import {examples, withReadingOptions, type CommonFlags} from './options.ts'
import {openSession, type Run, type Session} from './session.ts'
import {shownSafely} from './visible.ts'
import {whyLines} from './why-lines.ts'

interface WhyFlags extends CommonFlags, DecisionsFlag {
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
  withReadingOptions(withDecisionsOption(command))
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
  const {status, holdings, found} = await hold(session, flags.in)
  if (session.signal.aborted) return 130
  const documents = holdings.documents.map(({document}) => document)
  const settled = documents.length === 0 ? 'none' : await settleWith(session, documents, found, flags)
  if (settled === undefined) return 1
  const answer = await why(asked, settled === 'none' ? holdings : {...holdings, settled})
  if (!answer.ok) {
    for (const message of answer.messages) session.report.message('outturn', message)
    return 1
  }
  await give(session, answer.explanation, flags)
  return status
}

/** Text is shown safely wherever it goes, for what it quotes may be anything; data go out as they are. */
async function give({io}: Session, explanation: Explanation, {json}: WhyFlags): Promise<void> {
  if (json) return print(io, emitJson(explanation))
  await print(io, `${whyLines(explanation).map(shownLine).join('\n')}\n`)
}

function shownLine(line: string): string {
  return shownSafely(line).replaceAll('\n', ' ').trimEnd()
}
