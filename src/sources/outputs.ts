import {open, readFile, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import type {Document} from '../model/document.ts'
import type {Failure} from '../model/named-bytes.ts'
import type {Trends} from '../model/trends.ts'
import {DECISIONS_NAME} from './decisions-name.ts'
import {REPORT} from './find.ts'
import {MANIFEST_NAME} from './manifest.ts'
import {parseOutputs} from './parse-outputs.ts'
import {fail, reasonOf} from './say.ts'
import {walk} from './walk.ts'

/** Something that outturn wrote, and the folder its file lies in. */
export interface Written<T> {
  readonly value: T
  readonly folder: string
}

/** What PATHs name, told apart: what outturn wrote, and what is still to be read as reports. */
export interface Outputs {
  readonly documents: readonly Written<Document>[]
  readonly trends: readonly Written<Trends>[]
  readonly reports: readonly string[]
  readonly failures: readonly Failure[]
}

const NOTHING: Outputs = {documents: [], trends: [], reports: [], failures: []}
const HEAD = 4096
/** Every output of ours says so at once. */
const OURS = /^\s*\{\s*"schema"\s*:\s*"outturn\/(?:document|trends)\//

/**
 * Open what `outturn read` and `outturn trends` wrote among some paths.
 *
 * A file is one of ours by how it begins, or by its name where it was named directly; a folder holds some of ours,
 * reports, or both. What is neither is left to be read as a report.
 */
export async function openOutputs(paths: readonly string[], cwd: string): Promise<Outputs> {
  const found: Outputs[] = []
  for (const path of new Set(paths)) found.push(await openAt(path, cwd))
  return {
    documents: found.flatMap(({documents}) => documents),
    trends: found.flatMap(({trends}) => trends),
    reports: found.flatMap(({reports}) => reports),
    failures: found.flatMap(({failures}) => failures),
  }
}

async function openAt(path: string, cwd: string): Promise<Outputs> {
  const absolute = resolve(cwd, path)
  const at = path === '-' ? undefined : await stat(absolute).catch(() => undefined)
  if (at?.isDirectory()) return openFolder(path, absolute)
  const named =
    ![MANIFEST_NAME, DECISIONS_NAME].includes(basename(path)) && /\.(?:json|ndjson|jsonl)$/i.test(path)
  const isOurs = at?.isFile() === true && (named || (await beginsAsOurs(absolute)))
  return isOurs ? openFile(path, absolute) : {...NOTHING, reports: [path]}
}

async function openFolder(path: string, absolute: string): Promise<Outputs> {
  const {files} = await walk(absolute, {packages: true})
  const written = files.filter((file) => /\.(?:json|ndjson|jsonl)$/i.test(file.path))
  const found: Outputs[] = []
  for (const file of written) {
    if (await beginsAsOurs(file.absolute)) found.push(await openFile(join(path, file.path), file.absolute))
  }
  const holdsReports = files.some((file) => REPORT.test(file.path))
  return {
    documents: found.flatMap(({documents}) => documents),
    trends: found.flatMap(({trends}) => trends),
    reports: holdsReports || found.length === 0 ? [path] : [],
    failures: found.flatMap(({failures}) => failures),
  }
}

async function beginsAsOurs(absolute: string): Promise<boolean> {
  const file = await open(absolute).catch(() => undefined)
  if (file === undefined) return false
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return OURS.test(buffer.toString('utf8', 0, bytesRead))
  } catch {
    return false
  } finally {
    await file.close()
  }
}

async function openFile(path: string, absolute: string): Promise<Outputs> {
  try {
    const parsed = parseOutputs(await readFile(absolute))
    if (typeof parsed === 'string') return {...NOTHING, failures: [fail(path, 'not-ours', parsed)]}
    const folder = dirname(absolute)
    return {
      ...NOTHING,
      documents: parsed.documents.map((value) => ({value, folder})),
      trends: parsed.trends.map((value) => ({value, folder})),
    }
  } catch (error) {
    return {...NOTHING, failures: [fail(path, 'unreadable', `Cannot read this file: ${reasonOf(error)}`)]}
  }
}
