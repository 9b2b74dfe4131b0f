import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Write a file in a test's folder. */
export async function writeIn(cwd: string, path: string, text: string): Promise<void> {
  await writeFile(join(cwd, path), text)
}
