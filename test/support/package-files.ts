import {parse} from 'csv-parse/sync'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** All files below a folder and what they hold, by their paths; the file of a run's times left out. */
export async function packageFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, {withFileTypes: true, recursive: true})
  const files = new Map<string, string>()
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1)
    if (entry.isFile() && path !== 'run.json') files.set(path, await readFile(join(folder, path), 'latin1'))
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The rows of a sheet of a package, by their columns. */
export async function sheetRows(
  folder: string,
  sheet: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  return parse<Record<string, string>>(await readFile(join(folder, 'data', `${sheet}.csv`)), {columns: true})
}
