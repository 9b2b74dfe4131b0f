import {hash, randomUUID} from 'node:crypto'
import {link, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
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
 * began, for numbers are given again. No lock of another is ever taken away, for it may be a new one by then: who takes
 * over writes a lock behind the dead one, in a file that is named by it and that only one can make. The last of such a
 * chain holds.
 *
 * @returns  who holds it, or how to let it go again
 */
export async function takeLock(folder: string): Promise<Held | (() => Promise<void>)> {
  const first = join(folder, PLACES.lock)
  const own = JSON.stringify({
    pid: process.pid,
    started: (await startOf(process.pid)) ?? '',
    once: randomUUID(),
  })
  for (;;) {
    // a run that came to nothing takes its folder away once its lock is gone
    await mkdir(dirname(first), {recursive: true})
    const chain = await chainFrom(first)
    const last = chain.at(-1)
    const holder = last === undefined ? undefined : await livingHolder(last.text)
    if (holder !== undefined) return {pid: holder.pid}
    const path = last === undefined ? first : behind(first, last.text)
    if (!(await make(path, own))) continue // another was faster
    // who held it may have let it go while we looked: then nothing leads to ours
    const now = await chainFrom(first)
    if (now.at(-1)?.text === own) {
      await tidy(first, new Set(now.map((one) => one.path)))
      return async () => release(now.map((one) => one.path))
    }
    await rm(path, {force: true})
  }
}

interface Lock {
  readonly path: string
  readonly text: string
}

/** The first lock, and behind each dead one that which took it over. */
async function chainFrom(first: string): Promise<readonly Lock[]> {
  const chain: Lock[] = []
  for (let path = first; ;) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text === undefined) return chain
    chain.push({path, text})
    path = behind(first, text)
  }
}

/** The file that takes a lock over: every lock's text is its own, so no two are taken over in one file. */
function behind(first: string, text: string): string {
  return `${first}${AFTER}${hash('sha256', text, 'hex').slice(0, 32)}`
}

const AFTER = '.after-'
const MAKING = '.making-'

/**
 * Make a file that nobody else has made, whole from the first moment.
 *
 * @returns  false where it is there already, or its folder is there no more
 */
async function make(path: string, text: string): Promise<boolean> {
  const draft = `${path}${MAKING}${randomUUID()}`
  try {
    await writeFile(draft, text)
    await link(draft, path)
    return true
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(codeOf(error))) return false // the draft may have been tidied away
    // a disk without hard links; one that is read-only says so again here
    return await writeFile(path, text, {flag: 'wx'}).then(
      () => true,
      (again: unknown) => {
        if (['EEXIST', 'ENOENT'].includes(codeOf(again))) return false
        throw again
      },
    )
  } finally {
    await rm(draft, {force: true})
  }
}

/** The first lock goes first: from then on the others lead nowhere, and take nothing from whoever comes next. */
async function release(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, {force: true})
}

/** Take away what killed runs left beside the chain; what is of a process that lives may be in use. */
async function tidy(first: string, chain: ReadonlySet<string>): Promise<void> {
  const folder = dirname(first)
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (chain.has(path) || !(path.startsWith(first + AFTER) || path.startsWith(first + MAKING))) continue
    const text = await readFile(path, 'utf8').catch(() => '')
    if ((await livingHolder(text)) === undefined) await rm(path, {force: true})
  }
}

/** Who holds a lock; `undefined` where that process is gone, or was killed before it had written all. */
async function livingHolder(text: string): Promise<Holder | undefined> {
  const holder = holderIn(text)
  return holder !== undefined && (await startOf(holder.pid)) === holder.started ? holder : undefined
}

function holderIn(text: string): Holder | undefined {
  try {
    const parsed = Holder.safeParse(JSON.parse(text))
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
