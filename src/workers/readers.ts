import type {NamedBytes} from '../model/named-bytes.ts'
import type {Reading} from '../pipeline.ts'
import type {Limits} from './limits.ts'
import {startPool} from './pool.ts'

/** Processes that read reports beside each other. */
export interface Readers {
  readonly read: (input: NamedBytes) => Promise<Reading>
  readonly close: () => void
}

/** Start so many readers; one that a report kills or that takes too much for it gives a failure that says so. */
export function startReaders(size: number, limits: Limits): Readers {
  const pool = startPool<NamedBytes, Reading>('child.js', size, limits)
  return {
    close: () => pool.close(),
    read: async (input) => {
      const ran = await pool.run(input)
      if (ran.ok) return ran.answer
      const {code, message} = ran
      return {ok: false, failure: {path: input.path, message: {severity: 'error', code, message}}}
    },
  }
}
