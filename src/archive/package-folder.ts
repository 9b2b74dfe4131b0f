import {randomBytes} from 'node:crypto'
import {mkdir, readdir, readFile, rmdir, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {codeOf} from '../sources/say.ts'
import {isThere} from './is-there.ts'
import {PLACES} from './paths.ts'
import {Refused} from './refused.ts'

/**
 * A package is made in a folder of its own: what lies in another might be taken away as a file of ours.
 *
 * @returns  the first of the folders that were made for it, below which are the others; `undefined` where all were there
 */
export async function claim(folder: string): Promise<string | undefined> {
  const entries: string[] = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  if (entries.length > 0 && !entries.includes(PLACES.own))
    throw new Refused(
      'migrate/not-empty',
      'This folder holds other things: name a new one, or one with a package',
    )
  const made = await mkdir(join(folder, PLACES.own), {recursive: true})
  return made === undefined ? undefined : resolve(made)
}

/** Of a run that came to no package nothing stays that it made, unless something else lies there by now. */
export async function leaveNoTrace(folder: string, made: string | undefined): Promise<void> {
  if (made === undefined || (await isThere(join(folder, PLACES.package)))) return
  for (let own = resolve(folder, PLACES.own); ; own = dirname(own)) {
    const isGone = await rmdir(own).then(
      () => true,
      () => false,
    )
    if (!isGone || own === made) return
  }
}

/** The secret of a package's pseudonyms: made once, so that they stay; whoever has it can undo them. */
export async function secretOf(folder: string): Promise<string> {
  const path = join(folder, PLACES.secret)
  const kept = await readFile(path, 'utf8').catch(() => '')
  if (kept !== '') return kept
  const secret = randomBytes(32).toString('hex')
  await writeFile(path, secret, {mode: 0o600})
  return secret
}
