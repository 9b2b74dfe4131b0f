import type {Command} from 'commander'
import {join, resolve} from 'node:path'
import {openDecisions, review, trends, type DecisionsFound} from '../index.ts'
import {decisionFiles, settleFiles, withDecisionsOption, type DecisionsFlag} from './decisions.ts'
import {hold, type Held} from './hold.ts'
import type {ExitStatus} from './io.ts'
import {examples, withReadingOptions, type CommonFlags} from './options.ts'
import {walkThrough, type Answering} from './review-walk.ts'
import {openSession, usageError, type Run, type Session} from './session.ts'
import {isFolder} from './write-atomic.ts'

interface ReviewFlags extends CommonFlags, DecisionsFlag {
  readonly in?: readonly string[]
  readonly by?: string
}

/** `outturn review PATH…`: a person decides what was left to a person. */
export function addReview(program: Command, run: Run, done: (status: ExitStatus) => void): void {
  const command = program
    .command('review')
    .argument('[path...]', 'reports: files, folders, globs')
    .option('--in <path...>', 'what trends -o wrote, with or without the reports it was made of')
    .option('--by <name>', 'who answers (the name that you are logged in by)')
  withReadingOptions(withDecisionsOption(command))
    .summary('decide what was left to a person')
    .description(
      'Walk through the pairs that may be one: both lines are shown with their reports, the score after the answer. Each answer is written to decisions.json at once, so that you may quit and go on another day.',
    )
    .addHelpText(
      'after',
      examples(
        'outturn review corpus',
        'outturn review corpus --by "A. Clerk" --decisions corpus/decisions.json',
        'outturn review --in trends.json',
      ),
    )
    .action(async (paths: string[], flags: ReviewFlags) =>
      done(await runReview(openSession(run, flags), [...paths, ...(flags.in ?? [])], flags)),
    )
}

async function runReview(
  session: Session,
  paths: readonly string[],
  flags: ReviewFlags,
): Promise<ExitStatus> {
  const {io} = session
  const by = flags.by ?? io.env['USER'] ?? io.env['LOGNAME'] ?? ''
  if (paths.length === 0) return usageError(session, 'Name the reports to review, or --in trends.json')
  if (io.stdin.isTTY !== true || io.stdout.isTTY !== true)
    return usageError(session, 'A review asks a person, and there is no terminal here to ask at')
  if (by.trim() === '') return usageError(session, 'Say who answers: --by "A. Clerk"')
  const held = await hold(session, paths)
  if (session.signal.aborted) return 130
  const target = await targetOf(session, paths, held, flags)
  return target === undefined ? 2 : reviewHeld(session, held, target, {...target, by: by.trim()}, flags)
}

async function reviewHeld(
  session: Session,
  held: Held,
  target: DecisionsFound,
  answering: Answering,
  flags: ReviewFlags,
): Promise<ExitStatus> {
  const files = once([...decisionFiles(session, flags, held.found), target])
  const opened = await openDecisions(files)
  // the file that answers go to need not be there yet
  const failures = opened.failures.filter(
    ({path, message}) => !(message.code === 'decisions/not-found' && path === target.path),
  )
  const decided = {...opened, failures}
  const documents = held.holdings.documents.map(({document}) => document)
  const settled = await settleFiles(
    session,
    documents,
    files,
    documents.length === 0 ? {links: [], corrections: [], failures} : decided,
  )
  if (settled === undefined) return 1
  const of = documents.length === 0 ? held.holdings.trends[0]?.trends : await trends(documents, {settled})
  if (of === undefined) return 1
  const holdings = {...held.holdings, ...(documents.length === 0 ? {} : {settled, trends: []})}
  return walkThrough(session, await review(of, decided), holdings, answering)
}

function once(files: readonly DecisionsFound[]): DecisionsFound[] {
  return [...new Map(files.map((file) => [file.absolute, file])).values()]
}

/** The file that answers go to: the one given, the one that lies beside the reports, or a new one there. */
async function targetOf(
  session: Session,
  paths: readonly string[],
  {found}: Held,
  flags: ReviewFlags,
): Promise<DecisionsFound | undefined> {
  const cwd = session.io.cwd()
  const at = (path: string): DecisionsFound => ({path, absolute: resolve(cwd, path), whole: true})
  const [given, ...moreGiven] = flags.decisions ?? []
  if (given !== undefined && moreGiven.length === 0) return at(given)
  const [beside, ...more] = found
  if (moreGiven.length > 0 || (given === undefined && more.length > 0)) {
    usageError(session, 'There are several files of decisions: say with --decisions which one answers go to')
    return undefined
  }
  if (beside !== undefined) return beside
  const [only, ...others] = paths
  const inFolder = only !== undefined && others.length === 0 && (await isFolder(only, cwd))
  return at(inFolder ? join(only, 'decisions.json') : 'decisions.json')
}
