import {mkdir, open, readFile, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {z} from 'zod'
import {codeOf} from '../sources/say.ts'
import {PLACES} from './paths.ts'

const Holder = z.object({pid: z.int().min(1), started: z.string()})
type Holder = z.infer<typeof Holder>

/** A package that another run is writing. */
export interface Held {
  readonly pid: number
}

/**
 * Take a package for one run alone.
 *
 * A lock whose process is gone (a run that was killed) is taken over. A process is known by its number and by when it
 * began, for numbers are given again.
 *
 * @returns  who holds it, or how to let it go again
 */
export async function takeLock(folder: string): Promise<Held | (() => Promise<void>)> {
  const path = join(folder, PLACES.lock)
  await mkdir(dirname(path), {recursive: true})
  for (let tries = 0; ; tries++) {
    const holder: Holder = {pid: process.pid, started: (await startOf(process.pid)) ?? ''}
    try {
      const file = await open(path, 'wx')
      await file.writeFile(JSON.stringify(holder))
      await file.close()
      return async () => rm(path, {force: true})
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || tries === MOST_TRIES) throw error
    }
    const other = await holderOf(path)
    if (other !== undefined && (await startOf(other.pid)) === other.started) return {pid: other.pid}
    await rm(path, {force: true})
  }
}

const MOST_TRIES = 3

/** Who holds a lock; `undefined` where it was written in part, by a run that was killed just then. */
async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const parsed = Holder.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** When a process began, as its system tells it; `undefined` where there is none, a blank where only that is known. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return undefined
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // behind the name in brackets, which may hold blanks, the 20th field is the start
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
