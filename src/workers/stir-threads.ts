import {stat} from 'node:fs'

const SECOND = 1000

/**
 * Ask the disk for something now and then, for as long as something is waited for.
 *
 * Node's threads for files sleep until they are woken, and the C library before glibc 2.41 may lose such a call
 * (its bug 25847): where one file is waited for at a time, a run of tens of thousands of files then waits for ever.
 * The next thing that is asked for wakes a thread, which does all that is left.
 *
 * @param every  milliseconds
 * @returns      ends it
 */
export function stirThreads(every = SECOND): () => void {
  const timer = setInterval(() => stat('.', () => undefined), every)
  timer.unref()
  return () => clearInterval(timer)
}
