import {fork, type ChildProcess} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {NamedBytes} from '../model/named-bytes.ts'
import type {Reading} from '../pipeline.ts'
import type {Limits} from './limits.ts'
import {residentMegabytes} from './resident.ts'

/** What the reading process says. */
export type FromChild =
  | {readonly type: 'page'; readonly page: number}
  | {readonly type: 'read'; readonly reading: Reading}
  | {readonly type: 'broke'; readonly reason: string}

/** A process that reads one report at a time. */
export interface Worker {
  readonly read: (input: NamedBytes) => Promise<Reading>
  readonly close: () => void
}

// Only JavaScript can be forked: from the sources, as tests run them, the built one is taken.
const CHILD = import.meta.url.endsWith('.ts') ? '../../dist/src/workers/child.js' : './child.js'
const LOOK_EVERY = 100 // milliseconds between two looks at the memory

/** A worker whose process is started when the first report comes, and anew after one that it did not survive. */
export function startWorker(limits: Limits): Worker {
  let child: ChildProcess | undefined
  const close = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    close,
    read: async (input) => {
      child ??= fork(fileURLToPath(new URL(CHILD, import.meta.url)), {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [`--max-old-space-size=${limits.megabytes}`],
      })
      const outcome = await readIn(child, input, limits)
      if (outcome.survived) return outcome.reading
      close()
      return outcome.reading
    },
  }
}

interface Outcome {
  readonly reading: Reading
  readonly survived: boolean
}

async function readIn(child: ChildProcess, input: NamedBytes, limits: Limits): Promise<Outcome> {
  const watch = startWatch(child, limits)
  try {
    const answer = await Promise.race([answerOf(child, input, watch.page), watch.stopped])
    return answer.type === 'read'
      ? {reading: answer.reading, survived: true}
      : {reading: failed(input, answer), survived: answer.type === 'broke'}
  } finally {
    watch.end()
  }
}

type Ended =
  | {readonly type: 'broke'; readonly reason: string}
  | {readonly type: 'slow' | 'large'; readonly page: number; readonly limits: Limits}
  | {readonly type: 'gone'; readonly page: number; readonly how: string}

async function answerOf(
  child: ChildProcess,
  input: NamedBytes,
  page: {current: number},
): Promise<Extract<FromChild, {type: 'read' | 'broke'}> | Ended> {
  return new Promise((resolve) => {
    const onExit = (code: number | null, signal: string | null): void =>
      resolve({type: 'gone', page: page.current, how: signal ?? `exit ${code ?? '?'}`})
    const onMessage = (message: FromChild): void => {
      if (message.type === 'page') {
        page.current = message.page
        return
      }
      child.off('exit', onExit).off('message', onMessage)
      resolve(message)
    }
    child.on('exit', onExit).on('message', onMessage)
    child.send(input, (error) => {
      if (error !== null) resolve({type: 'gone', page: 0, how: error.message})
    })
  })
}

/** Stops the wait, not the process, at the first limit that is passed. */
function startWatch(
  child: ChildProcess,
  limits: Limits,
): {readonly stopped: Promise<Ended>; readonly page: {current: number}; readonly end: () => void} {
  const page = {current: 0}
  const timers: NodeJS.Timeout[] = []
  const stopped = new Promise<Ended>((resolve) => {
    timers.push(
      setTimeout(() => resolve({type: 'slow', page: page.current, limits}), limits.seconds * 1000),
      setInterval(() => {
        void isTooLarge(child, limits).then((large) =>
          large ? resolve({type: 'large', page: page.current, limits}) : undefined,
        )
      }, LOOK_EVERY),
    )
  })
  return {stopped, page, end: () => timers.forEach((timer) => clearTimeout(timer))}
}

async function isTooLarge({pid}: ChildProcess, {megabytes}: Limits): Promise<boolean> {
  return pid !== undefined && ((await residentMegabytes(pid)) ?? 0) > megabytes
}

function failed(input: NamedBytes, ended: Ended): Reading {
  const {code, message} = sentenceOf(ended)
  return {ok: false, failure: {path: input.path, message: {severity: 'error', code, message}}}
}

function sentenceOf(ended: Ended): {code: string; message: string} {
  switch (ended.type) {
    case 'broke':
      return {
        code: 'read/broke',
        message: `outturn broke on this file, which is our fault and not the file's: ${ended.reason}`,
      }
    case 'slow':
      return {
        code: 'read/time-limit',
        message: `Not read: it took more than ${ended.limits.seconds} s${at(ended.page)} (--time-limit)`,
      }
    case 'large':
      return {
        code: 'read/memory-limit',
        message: `Not read: it took more than ${ended.limits.megabytes} MB of memory${at(ended.page)} (--memory-limit)`,
      }
    case 'gone':
      return {
        code: 'read/crashed',
        message: `Not read: the process that read it ended${at(ended.page)} (${ended.how})`,
      }
    default:
      return ended satisfies never
  }
}

function at(page: number): string {
  return page === 0 ? '' : `, at page ${page}`
}
