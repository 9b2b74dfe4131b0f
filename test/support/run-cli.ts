import {Writable} from 'node:stream'
import {main} from '../../src/cli/main.ts'
import type {ExitStatus, Io} from '../../src/cli/io.ts'

/** What a run of the command line left behind. */
export interface Ran {
  readonly status: ExitStatus
  readonly stdout: string
  readonly stderr: string
}

interface Captured {
  readonly stream: Writable & {isTTY: boolean; columns: number}
  readonly text: () => string
}

/** The world around a run; what is not said is plain: no terminal, nothing on standard input. */
export interface World {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** standard output and error are terminals */
  readonly tty?: boolean
  /** lines that a person types at a terminal, which all streams then are */
  readonly typed?: readonly string[]
  /** a person presses Ctrl-C at once */
  readonly interrupt?: boolean
}

/** Run the command line in this process, as a shell does. */
export async function runCli(cwd: string, argv: readonly string[], world: World = {}): Promise<Ran> {
  const atTerminal = world.typed !== undefined || (world.tty ?? false)
  const out = capture(atTerminal)
  const err = capture(atTerminal)
  const stdin = chunks(
    world.typed === undefined ? (world.stdin ?? '') : world.typed.map((line) => `${line}\n`).join(''),
  )
  const io: Io = {
    stdin: Object.assign(stdin, {isTTY: world.typed !== undefined}),
    now: () => new Date('2026-11-25T14:03:00Z'),
    stdout: out.stream,
    stderr: err.stream,
    env: world.env ?? {},
    cwd: () => cwd,
    once: (_event, listener) => world.interrupt && listener(),
  }
  const status = await main(argv, io)
  return {status, stdout: out.text(), stderr: err.text()}
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** A stream that keeps what is written to it. */
export function capture(isTTY: boolean): Captured {
  const written: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk)
      done()
    },
  })
  return {
    stream: Object.assign(stream, {isTTY, columns: 60}),
    text: () => Buffer.concat(written).toString('utf8'),
  }
}
