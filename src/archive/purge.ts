import {readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {PLACES} from './paths.ts'

/**
 * Take away what a run that was broken off left behind and this one does not need: reports that are gone since, files
 * that were written in part.
 *
 * @param files   of reports and their tables, from the folder that the package is made in
 * @param shards  names of councils' parts
 */
export async function purge(
  tree: string,
  files: ReadonlySet<string>,
  shards: ReadonlySet<string>,
): Promise<void> {
  for (const folder of [PLACES.documents, PLACES.tables, PLACES.workbooks])
    await purgeFolder(tree, folder, files)
  for (const name of await readdir(join(tree, PLACES.shards)).catch(() => []))
    if (!shards.has(name)) await rm(join(tree, PLACES.shards, name), {recursive: true, force: true})
}

/** @returns  whether anything is left in it */
async function purgeFolder(tree: string, folder: string, kept: ReadonlySet<string>): Promise<boolean> {
  let left = false
  for (const entry of await readdir(join(tree, folder), {withFileTypes: true}).catch(() => [])) {
    const path = `${folder}/${entry.name}`
    const stays = entry.isDirectory() ? await purgeFolder(tree, path, kept) : kept.has(path)
    if (stays) left = true
    else await rm(join(tree, path), {recursive: true, force: true})
  }
  return left
}
