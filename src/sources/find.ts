import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import type {Failure} from '../model/named-bytes.ts'
import {DECISIONS_NAME, type DecisionsAt} from './decisions-name.ts'
import {STDIN, type PassedOver, type SourceFile} from './file.ts'
import {readGlob, type Glob} from './glob.ts'
import {MANIFEST_NAME, type ManifestAt} from './manifest.ts'
import {kindByName} from './kind-by-name.ts'
import {codeOf, fail, listed, note, reasonOf, type Note} from './say.ts'
import {walk} from './walk.ts'

interface FindOptions {
  readonly cwd: string
  readonly exclude?: readonly string[] | undefined
}

interface Found {
  readonly files: readonly SourceFile[]
  /** what lies in a folder beside the reports */
  readonly passedOver?: readonly PassedOver[]
  readonly manifests?: readonly ManifestAt[]
  readonly decisions?: readonly DecisionsAt[]
  readonly notes?: readonly Note[]
  readonly failures?: readonly Failure[]
}

/** What is taken for a report in a folder; those that we cannot read yet too, so that they fail by name. */
export const REPORT = /\.(?:txt|text|md|markdown|tsv|html?|pdf|docx?|rtf)$/i

/** Find what one PATH argument names; `-` aside, nothing is opened. */
export async function findAt(path: string, options: FindOptions): Promise<Found> {
  if (path === '-') return {files: [STDIN]}
  const absolute = resolve(options.cwd, path)
  try {
    const {isFolder, real} = {isFolder: (await stat(absolute)).isDirectory(), real: await realpath(absolute)}
    return isFolder ? await findInFolder(path, real, options) : await findNamed(path, absolute, real)
  } catch (error) {
    const glob = codeOf(error) === 'ENOENT' ? readGlob(path) : undefined
    if (glob) return findMatching(path, glob, options)
    const what = codeOf(error) === 'ENOENT' ? 'not-found' : 'unreadable'
    return {files: [], failures: [fail(path, what, `Cannot read this path: ${reasonOf(error)}`)]}
  }
}

/** A file named directly is tried, whatever its extension. */
async function findNamed(path: string, absolute: string, real: string): Promise<Found> {
  const shown = join(path)
  if (basename(path) === MANIFEST_NAME) {
    const sentence = 'Took this as the manifest of its folder, not as a report'
    return {files: [], notes: [note('info', shown, 'manifest', sentence)]}
  }
  if (basename(path) === DECISIONS_NAME) {
    const sentence = 'Took this as what persons decided, not as a report'
    return {
      files: [],
      decisions: [{absolute: real, shown, whole: true}],
      notes: [note('info', shown, 'decisions', sentence)],
    }
  }
  const manifest = await realpath(join(dirname(absolute), MANIFEST_NAME)).catch(() => undefined)
  const decisions = await realpath(join(dirname(absolute), DECISIONS_NAME)).catch(() => undefined)
  return {
    files: [{path: basename(path), shown, absolute, real}],
    decisions: decisions
      ? [{absolute: decisions, shown: join(dirname(path), DECISIONS_NAME), whole: false}]
      : [],
    manifests: manifest
      ? [{absolute: manifest, shown: join(dirname(path), MANIFEST_NAME), whole: false}]
      : [],
  }
}

async function findInFolder(path: string, absolute: string, options: FindOptions): Promise<Found> {
  const walked = await walkShown(path, absolute, options)
  const reports = walked.files.filter((file) => REPORT.test(file.path))
  const others = walked.files.filter((file) => !REPORT.test(file.path))
  const skipped = others.map((file) => file.path)
  const sentence = `Passed over ${listed(skipped)}: not reports by their names; name one directly to try it`
  const none = fail(
    path,
    'no-reports',
    'This folder holds no report (.txt .md .tsv .html .pdf .docx .doc .rtf)',
  )
  return {
    ...walked,
    files: reports,
    passedOver: [...walked.passedOver, ...others.map(passedOver)],
    notes: skipped.length > 0 ? [note('info', path, 'skipped', sentence)] : [],
    failures: reports.length + walked.failures.length > 0 ? walked.failures : [none],
  }
}

/** What a glob matches is tried as if named; of a folder that it matches, the reports below are read. */
async function findMatching(path: string, {folder, matches}: Glob, options: FindOptions): Promise<Found> {
  const absolute = resolve(options.cwd, folder)
  if (!(await stat(absolute).catch(() => undefined))?.isDirectory())
    return {files: [], failures: [fail(path, 'not-found', `There is no folder ${folder} to look in`)]}
  const walked = await walkShown(folder, absolute, options)
  const inMatch = (file: SourceFile): boolean => foldersOf(file.path).some((above) => matches.test(above))
  const files = walked.files.filter(
    (file) => matches.test(file.path) || (REPORT.test(file.path) && inMatch(file)),
  )
  const none = fail(path, 'no-match', 'No file matches this pattern')
  return {
    ...walked,
    files,
    passedOver: [],
    failures: files.length > 0 ? walked.failures : [none, ...walked.failures],
  }
}

/** `2003/q2/x.txt` lies in `2003` and `2003/q2`. */
function foldersOf(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1)
  return segments.map((_, i) => segments.slice(0, i + 1).join('/'))
}

async function walkShown(root: string, absolute: string, options: FindOptions): Promise<Required<Found>> {
  const walked = await walk(absolute, {exclude: options.exclude})
  const shown = walked.files.map((file) => ({...file, shown: join(root, file.path)}))
  return {
    files: shown.filter((file) => !isManifest(file) && !isDecisions(file)),
    manifests: shown
      .filter(isManifest)
      .map((file) => ({absolute: file.real, shown: file.shown, whole: true})),
    decisions: shown
      .filter(isDecisions)
      .map((file) => ({absolute: file.real, shown: file.shown, whole: true})),
    passedOver: walked.others.map(({path, what}) => ({path, shown: join(root, path), what})),
    notes: [],
    failures: walked.failures.map((failure) => ({...failure, path: join(root, failure.path)})),
  }
}

function passedOver(file: SourceFile): PassedOver {
  return {file, path: file.path, shown: file.shown, what: kindByName(file.path)}
}

function isDecisions(file: SourceFile): boolean {
  return basename(file.path) === DECISIONS_NAME
}

function isManifest(file: SourceFile): boolean {
  return basename(file.path) === MANIFEST_NAME
}
