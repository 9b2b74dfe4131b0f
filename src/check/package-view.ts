import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {pendingCommit} from '../archive/commit.ts'
import {PLACES} from '../archive/paths.ts'

/** Where the files of a package lie. */
export interface PackageView {
  /** the file as it is now, whether it has taken its place or not */
  readonly at: (path: string) => Promise<string | undefined>
  /** files that are to be taken away */
  readonly leaving: ReadonlySet<string>
  /** the folders to look in, the first that has a file holds */
  readonly roots: readonly string[]
}

/** Look at a package as it is, also where a run was broken off while its files took their places. */
export async function viewPackage(folder: string): Promise<PackageView> {
  const pending = await pendingCommit(folder)
  const roots = pending === undefined ? [folder] : [join(folder, PLACES.nextTree), folder]
  return {
    roots,
    leaving: new Set(pending?.remove ?? []),
    at: async (path) => {
      for (const root of roots) if (await isFile(join(root, path))) return join(root, path)
      return undefined
    },
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
