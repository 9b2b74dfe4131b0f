import {fork, type ChildProcess} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Limits} from './limits.ts'
import {residentMegabytes} from './resident.ts'

/** What the working process says. */
export type FromChild<Answer> =
  | {readonly type: 'page'; readonly page: number}
  | {readonly type: 'done'; readonly answer: Answer}
  | {readonly type: 'broke'; readonly reason: string}

/** What came of a task: its answer, or why there is none, as the code and the sentence of a message. */
export type Ran<Answer> =
  | {readonly ok: true; readonly answer: Answer}
  | {readonly ok: false; readonly code: string; readonly message: string}

/** A process that does one task at a time. */
export interface Worker<Task, Answer> {
  readonly run: (task: Task) => Promise<Ran<Answer>>
  readonly close: () => void
}

// Only JavaScript can be forked: from the sources, as tests run them, the built one is taken.
const HERE = import.meta.url.endsWith('.ts') ? '../../dist/src/workers/' : './'
/** Room for young objects, in megabytes: what a page or a row is taken apart into dies there, and never gets among the old. */
const YOUNG = 32
const LOOK_EVERY = 100 // milliseconds between two looks at the memory

/**
 * A worker whose process is started when the first task comes, and anew after one that it did not survive.
 *
 * @param script  what it runs, built, as seen from this folder; it uses `answerTasks`
 */
export function startWorker<Task extends object, Answer>(
  script: string,
  limits: Limits,
): Worker<Task, Answer> {
  let child: (ChildProcess & Answering<Answer>) | undefined
  let closed = false
  const stop = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    close: () => {
      closed = true
      stop()
    },
    run: async (task) => {
      // what waited for its turn starts no process that nobody would end
      if (closed)
        return {ok: false, code: 'read/stopped', message: 'Not read: the run ended before its turn came'}
      child ??= fork(fileURLToPath(new URL(HERE + script, import.meta.url)), {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [`--max-old-space-size=${limits.megabytes}`, `--max-semi-space-size=${YOUNG}`],
      })
      const ended = await runIn(child, task, limits)
      if (ended.type === 'done') return {ok: true, answer: ended.answer}
      if (ended.type !== 'broke') stop()
      return {ok: false, ...sentenceOf(ended)}
    },
  }
}

/** A process whose messages are of its script's kind. */
interface Answering<Answer> {
  on(event: 'message', listener: (message: FromChild<Answer>) => void): ChildProcess
  off(event: 'message', listener: (message: FromChild<Answer>) => void): ChildProcess
}

type Done<Answer> = Extract<FromChild<Answer>, {type: 'done'}>

async function runIn<Answer>(
  child: ChildProcess & Answering<Answer>,
  task: object,
  limits: Limits,
): Promise<Done<Answer> | Ended> {
  const watch = startWatch(child, limits)
  try {
    return await Promise.race([answerOf(child, task, watch.page), watch.stopped])
  } finally {
    watch.end()
  }
}

type Ended =
  | {readonly type: 'broke'; readonly reason: string}
  | {readonly type: 'slow' | 'large'; readonly page: number; readonly limits: Limits}
  | {readonly type: 'gone'; readonly page: number; readonly how: string}

async function answerOf<Answer>(
  child: ChildProcess & Answering<Answer>,
  task: object,
  page: {current: number},
): Promise<Done<Answer> | Ended> {
  return new Promise((resolve) => {
    const onExit = (code: number | null, signal: string | null): void =>
      resolve({type: 'gone', page: page.current, how: signal ?? `exit ${code ?? '?'}`})
    const onMessage = (message: FromChild<Answer>): void => {
      if (message.type === 'page') {
        page.current = message.page
        return
      }
      child.off('exit', onExit).off('message', onMessage)
      resolve(message)
    }
    child.on('exit', onExit).on('message', onMessage)
    child.send(task, (error) => {
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
