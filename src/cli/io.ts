import {shownSafely} from './visible.ts'

/** A stream that text is written to. */
export interface Output {
  write(text: string, done?: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: Error) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** All that the command line has of the world; `process` is one, and a test makes its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & {destroy?(): unknown; readonly isTTY?: boolean}
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  cwd(): string
  /** the time, where it is not that of the machine */
  now?(): Date
  once?(event: 'SIGINT', listener: () => void): unknown
  off?(event: 'SIGINT', listener: () => void): unknown
}

/** 0 all read; 1 some input could not be read or found; 2 wrong usage; 130 interrupted. */
export type ExitStatus = 0 | 1 | 2 | 130

/**
 * Write data to standard output and wait until it is out, each chunk of it before the next is made.
 *
 * Rejects with EPIPE where the reader has gone (`| head`), for `main` to end quietly. A terminal gets no
 * control characters that a document may hold; a file or a pipe gets the data as it is.
 */
export async function print({stdout}: Io, text: string | Iterable<string>): Promise<void> {
  for (const chunk of typeof text === 'string' ? [text] : text) {
    const safe = stdout.isTTY ? shownSafely(chunk) : chunk
    await new Promise<void>((resolve, reject) => {
      stdout.write(safe, (error) => (error ? reject(error) : resolve()))
    })
  }
}
