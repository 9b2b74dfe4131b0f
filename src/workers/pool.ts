import type {NamedBytes} from '../model/named-bytes.ts'
import type {Reading} from '../pipeline.ts'
import type {Limits} from './limits.ts'
import {startWorker, type Worker} from './worker.ts'

/** Processes that read reports beside each other. What they give does not depend on how many they are. */
export interface Pool {
  /** waits for a process that is free */
  readonly read: (input: NamedBytes) => Promise<Reading>
  readonly close: () => void
}

export function startPool(size: number, limits: Limits): Pool {
  const workers = Array.from({length: size}, () => startWorker(limits))
  const idle: Worker[] = [...workers]
  const waiting: ((worker: Worker) => void)[] = []
  const take = async (): Promise<Worker> => {
    const free = idle.pop()
    return free ?? new Promise((resolve) => waiting.push(resolve))
  }
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(worker)
    else next(worker)
  }
  return {
    read: async (input) => {
      const worker = await take()
      try {
        return await worker.read(input)
      } finally {
        giveBack(worker)
      }
    },
    close: () => workers.forEach((worker) => worker.close()),
  }
}
