import {Command, CommanderError} from 'commander'
import {version} from '../index.ts'
import type {ExitStatus, Io} from './io.ts'
import {examples} from './options.ts'
import {addCheck} from './check.ts'
import {addMigrate} from './migrate.ts'
import {addRead} from './read.ts'
import {addReview} from './review.ts'
import type {Run} from './session.ts'
import {addTables} from './tables.ts'
import {addTrends} from './trends.ts'
import {shownSafely} from './visible.ts'
import {addWhy} from './why.ts'

/**
 * Run one command line.
 *
 * @param argv  the arguments alone, without node and script
 * @param io    the streams and the environment; nothing else of the process is touched
 * @returns     the exit status; the caller sets it, for exit() would cut output still in the pipe
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const interrupted = new AbortController()
  const interrupt = (): void => {
    interrupted.abort()
    io.stdin.destroy?.() // nobody will type the rest
  }
  io.once?.('SIGINT', interrupt)
  for (const stream of [io.stdout, io.stderr]) stream.on('error', ignore)
  try {
    return await runCommand(argv, {io, signal: interrupted.signal})
  } catch (error) {
    return statusOf(error, io, interrupted.signal)
  } finally {
    io.off?.('SIGINT', interrupt)
  }
}

/** A closed pipe comes back from the write as well, where it is dealt with. */
function ignore(): void {}

async function runCommand(argv: readonly string[], run: Run): Promise<ExitStatus> {
  let status: ExitStatus = 0
  const done = (ended: ExitStatus): void => {
    status = ended
  }
  await buildProgram(run, done).parseAsync(argv, {from: 'user'})
  return run.signal.aborted ? 130 : status
}

function buildProgram(run: Run, done: (status: ExitStatus) => void): Command {
  const {stdout, stderr} = run.io
  const program = new Command('outturn')
    .description('Reads archives of council performance reports and gives back data.')
    .version(version, '-V, --version', 'print the version')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(shownSafely(text)),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('(add --help for how it is used)')
    .exitOverride()
    .addHelpText('after', examples('outturn trends corpus -o trends.json', 'outturn read report.txt'))
  for (const add of [addRead, addTables, addTrends, addReview, addWhy, addMigrate, addCheck])
    add(program, run, done)
  return program
}

function statusOf(error: unknown, io: Io, signal: AbortSignal): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0 // `| head` has seen enough
  if (signal.aborted) return 130
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  io.stderr.write(`outturn broke, which is a fault of ours: ${shownSafely(stack)}\n`)
  return 1
}
