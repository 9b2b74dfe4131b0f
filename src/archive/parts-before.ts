import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Trends} from '../model/trends.ts'
import {isThere} from './is-there.ts'
import {itemsIn, PARTS} from './parts.ts'
import {PLACES} from './paths.ts'
import type {ShardPlan} from './shards.ts'

/**
 * Find the parts of the package as it was that have what a council's part is to have, for ids that were published
 * there stay: its own, or where councils were joined or parted since, all that have any of its reports.
 *
 * @param output  the folder of the package
 * @returns       of a plan, folders of parts
 */
export function partsBefore(output: string): (plan: ShardPlan) => Promise<readonly string[]> {
  const shards = join(output, PLACES.shards)
  let known: Promise<ReadonlyMap<string, string>> | undefined
  return async ({name, entries}) => {
    const own = join(shards, name)
    if (await isThere(own)) return [own]
    known ??= foldersByPath(shards)
    const folders = await known
    return [...new Set(entries.flatMap(({path}) => folders.get(path) ?? []))].sort()
  }
}

/** The part that each report is in, by the report's path. */
async function foldersByPath(shards: string): Promise<ReadonlyMap<string, string>> {
  const folders = new Map<string, string>()
  for (const name of await readdir(shards).catch(() => [])) {
    const folder = join(shards, name)
    const text = await readFile(join(folder, PARTS.list('documents')), 'utf8').catch(() => '')
    for (const item of itemsIn(text)) {
      const {path}: Trends['documents'][number] = JSON.parse(item)
      folders.set(path, folder)
    }
  }
  return folders
}
