import type {Output} from './io.ts'
import {onOneLine} from './visible.ts'

/** One line on a terminal that says how far we are. */
export interface Progress {
  total(inputs: number): void
  step(path: string): void
  /** Takes the line away, before anything else is written and at the end. */
  clear(): void
}

const NONE: Progress = {total: () => undefined, step: () => undefined, clear: () => undefined}

/**
 * Progress on a terminal; nothing at all where standard error is a file or a pipe.
 *
 * @param wanted  false under `--quiet` and `--log-format json`
 */
export function startProgress(stderr: Output, wanted: boolean): Progress {
  if (!wanted || !stderr.isTTY) return NONE
  let [done, inputs, drawn] = [0, 0, false]
  const clear = (): void => {
    if (drawn) stderr.write('\r\u001b[K')
    drawn = false
  }
  return {
    total: (count) => {
      inputs = count
    },
    step: (path) => {
      done += 1
      const line = `reading ${done} of ${inputs}  ${onOneLine(path)}`
      clear()
      stderr.write(line.slice(0, (stderr.columns ?? 80) - 1)) // a line that wraps could not be cleared
      drawn = true
    },
    clear,
  }
}
