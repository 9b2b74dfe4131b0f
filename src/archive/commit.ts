import {mkdir, readdir, readFile, rename, rm, rmdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {z} from 'zod'
import {isThere} from './is-there.ts'
import {PLACES} from './paths.ts'
import {writeWhole} from './write-file.ts'

const Commit = z.object({remove: z.array(z.string())})

/**
 * Put what a run made in the place of what was there.
 *
 * First a note says that all of it is there and what is to go; from then on the package is the new one, for whoever
 * looks at it looks in the folder of the next one first. Then files take their places one by one, which may be broken
 * off and gone on with at any moment. `check` and the next run both know the note.
 *
 * @param remove  files that the new package does not have, from its folder
 */
export async function commit(folder: string, remove: readonly string[]): Promise<void> {
  const note = join(folder, PLACES.commit)
  await writeWhole(`${note}.part`, [JSON.stringify({remove})])
  await rename(`${note}.part`, note)
  await finishCommit(folder)
}

/** Go on with a commit that was broken off, where there is one. */
export async function finishCommit(folder: string): Promise<void> {
  const pending = await pendingCommit(folder)
  if (pending === undefined) return
  await moveInto(join(folder, PLACES.nextTree), folder)
  for (const path of pending.remove) await removeWithFolders(folder, path)
  await rm(join(folder, PLACES.next), {recursive: true, force: true})
}

/** The commit that is under way, where there is one. */
export async function pendingCommit(
  folder: string,
): Promise<{readonly remove: readonly string[]} | undefined> {
  const text = await readFile(join(folder, PLACES.commit), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Commit.parse(JSON.parse(text))
}

/** A folder that is not there yet is moved whole. */
async function moveInto(from: string, to: string): Promise<void> {
  const entries = await readdir(from, {withFileTypes: true}).catch(() => [])
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && (await isThere(target))) await moveInto(source, target)
    else await rename(source, target)
  }
}

async function removeWithFolders(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), {force: true})
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const gone = await rmdir(join(folder, above)).then(
      () => true,
      () => false,
    )
    if (!gone) return // it holds other things
  }
}

/** Make the folders that a run works in. */
export async function openNext(folder: string): Promise<void> {
  await mkdir(join(folder, PLACES.nextTree), {recursive: true})
}
