import {randomBytes} from 'node:crypto'
import {chmod, mkdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'

/**
 * Write a file whole or not at all, its folders made as needed.
 *
 * The text goes to a temporary file beside the target, which then takes its name: a reader meets the old
 * file or the new one, and an interrupted run leaves the old. A link is written through, permissions stay,
 * and what is not a file (`/dev/null`, a named pipe) is written to and never replaced.
 */
export async function writeAtomic(path: string, text: string | Iterable<string>): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const before = await stat(target).catch(() => undefined)
  if (before && !before.isFile() && !before.isDirectory()) return writeFile(target, text)
  await mkdir(dirname(target), {recursive: true})
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  try {
    await writeFile(temporary, text, {flag: 'wx'})
    if (before) await chmod(temporary, before.mode)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/** Does a path mean a folder: does it end as one, or is it one? */
export async function isFolder(path: string, cwd: string): Promise<boolean> {
  if (/[/\\]$/.test(path)) return true
  const found = await stat(resolve(cwd, path)).catch(() => undefined)
  return found?.isDirectory() ?? false
}
