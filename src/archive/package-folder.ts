import {randomBytes} from 'node:crypto'
import {mkdir, readdir, readFile, rmdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {codeOf} from '../sources/say.ts'
import {isThere} from './is-there.ts'
import {PLACES} from './paths.ts'
import {Refused} from './refused.ts'

/** A package is made in a folder of its own: what lies in another might be taken away as a file of ours. */
export async function claim(folder: string): Promise<void> {
  const entries: string[] = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  if (entries.length > 0 && !entries.includes(PLACES.own))
    throw new Refused(
      'migrate/not-empty',
      'This folder holds other things: name a new one, or one with a package',
    )
  await mkdir(join(folder, PLACES.own), {recursive: true})
}

/** Of a run that came to no package nothing stays, unless something else lies there by now. */
export async function leaveNoTrace(folder: string): Promise<void> {
  if (await isThere(join(folder, PLACES.package))) return
  for (const own of [join(folder, PLACES.own), folder]) await rmdir(own).catch(() => undefined)
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
