import {resolve} from 'node:path'
import type {Session} from './session.ts'
import {writeAtomic} from './write-atomic.ts'

/** Write a file below the folder of `-o`, or that file itself; what hinders is reported. */
export async function save(
  {io, report}: Session,
  output: string,
  text: string | Iterable<string>,
): Promise<boolean> {
  try {
    await writeAtomic(resolve(io.cwd(), output), text)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    report.message(output, {
      severity: 'error',
      code: 'write/failed',
      message: `Wrote nothing here: ${reason}`,
    })
    return false
  }
}
