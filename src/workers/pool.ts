import type {Limits} from './limits.ts'
import {startWorker, type Ran, type Worker} from './worker.ts'

/** Processes that do tasks beside each other. What they give does not depend on how many they are. */
export interface Pool<Task, Answer> {
  /** waits for a process that is free */
  readonly run: (task: Task) => Promise<Ran<Answer>>
  readonly close: () => void
}

/** @param script  as for `startWorker` */
export function startPool<Task extends object, Answer>(
  script: string,
  size: number,
  limits: Limits,
): Pool<Task, Answer> {
  const workers = Array.from({length: size}, () => startWorker<Task, Answer>(script, limits))
  const idle = [...workers]
  const waiting: ((worker: Worker<Task, Answer>) => void)[] = []
  const take = async (): Promise<Worker<Task, Answer>> => {
    const free = idle.pop()
    return free ?? new Promise((resolve) => waiting.push(resolve))
  }
  const giveBack = (worker: Worker<Task, Answer>): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(worker)
    else next(worker)
  }
  return {
    run: async (task) => {
      const worker = await take()
      try {
        return await worker.run(task)
      } finally {
        giveBack(worker)
      }
    },
    close: () => workers.forEach((worker) => worker.close()),
  }
}
