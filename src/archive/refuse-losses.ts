import {join, resolve} from 'node:path'
import {counted} from '../emit/report/counted.ts'
import {byCodeUnit} from '../model/identity.ts'
import {REPORT} from '../sources/find.ts'
import {readGlob} from '../sources/glob.ts'
import {listed} from '../sources/say.ts'
import type {FileFate} from './fates.ts'
import type {Archive, OutOfReach} from './find-archive.ts'
import type {LedgerEntry, ReadEntry} from './ledger.ts'
import {entriesOf} from './made.ts'
import {Refused} from './refused.ts'

/** What a run was asked for and found, beside what the package has. */
interface Compared {
  readonly paths: readonly string[]
  readonly cwd: string
  readonly archive: Pick<Archive, 'outOfReach' | 'names'>
  readonly fates: readonly FileFate[]
  readonly before: ReadonlyMap<string, LedgerEntry>
}

/**
 * Refuse a run that would take reports out of a package only because they cannot be reached: a disk that is not
 * mounted or a folder that may not be entered is not to cost what was made of it.
 *
 * A file that is gone from a folder that can be walked, or cannot be read, costs itself alone.
 *
 * @throws Refused  `migrate/reports-lost` where reports of the package are missing, and a path that was named, a folder
 *                  or a zip file that they may lie in is out of reach; `migrate/nothing-read` where nothing at all was read
 *                  and the package has reports
 */
export function refuseLosses(compared: Compared): void {
  const {fates, before} = compared
  const had = [...before.values()].filter((entry) => entry.outcome === 'read')
  if (had.length === 0) return
  const found = lostWith(had, compared)
  if (found.lost.length > 0) {
    const reports = counted(found.lost.length, 'report')
    const names = listed(found.lost.map(({path}) => path).sort(byCodeUnit))
    throw new Refused(
      'migrate/reports-lost',
      `Left the package as it was: ${reports} of it (${names}) cannot be found, and may lie in what is gone, empty or unreadable now: ${listed(found.places)}. Bring that back; or to go on without it, leave it out of what is named, or write to a new folder`,
    )
  }
  if (entriesOf(fates).length > 0) return
  const what =
    fates.length === 0 ? 'there is no report here' : `of ${counted(fates.length, 'file')} none could be read`
  throw new Refused(
    'migrate/nothing-read',
    `Left the package as it was: ${what}, and it has ${counted(had.length, 'report')}. To make a package of this all the same, write to a new folder`,
  )
}

interface Lost {
  readonly lost: readonly ReadEntry[]
  /** what is out of reach and may hold them, as the user typed it */
  readonly places: readonly string[]
}

/** The reports that are missing, of those that may lie in what is out of reach. */
function lostWith(had: readonly ReadEntry[], {paths, cwd, archive, fates}: Compared): Lost {
  const ends = new Map<string, OutOfReach>()
  for (const place of archive.outOfReach)
    for (const end of endsOf(resolve(cwd, place.path))) ends.set(end, place)
  // a path that was named and is the file of a report was no folder
  const files = new Set(had.flatMap(({path}) => ends.get(path) ?? []))
  const named = new Set(paths.map((path) => join(path)))
  const folders = archive.outOfReach.filter(
    (place) => named.has(join(place.path)) && !files.has(place) && mayHoldMany(place.path),
  )
  const names = new Set(archive.names.values())
  // a report whose bytes were found elsewhere was moved, or is called by another name
  const hashes = new Set(fates.flatMap(({read}) => hashOf(read)))
  const missing = had.filter(({path, sha256}) => !names.has(path) && !hashes.has(sha256))
  const places = new Set<string>()
  const lost = missing.filter(({path}) => {
    const own = placesOf(path, ends, folders)
    for (const place of own) places.add(place.path)
    return own.length > 0
  })
  return {lost, places: [...places].sort(byCodeUnit)}
}

/**
 * The places that a report which is missing may lie in.
 *
 * A file that is gone with its folder was not taken away by itself. Paths of reports begin below the folder that was
 * named, so they do not tell which of these it was.
 */
function placesOf(
  path: string,
  ends: ReadonlyMap<string, OutOfReach>,
  folders: readonly OutOfReach[],
): readonly OutOfReach[] {
  const itself = ends.get(path)
  if (itself !== undefined) return itself.isAlone ? [] : [itself]
  const above = foldersOf(path).flatMap((folder) => ends.get(folder) ?? [])
  return above.length > 0 ? above : folders
}

const ZIP = /\.zip$/i

/** A pattern or, by its name, a folder: of a zip file the paths of its reports tell it. */
function mayHoldMany(place: string): boolean {
  return readGlob(place) !== undefined || !(REPORT.test(place) || ZIP.test(place))
}

function hashOf(read: FileFate['read']): string[] {
  if (read.type === 'duplicate') return [read.sha256]
  return read.type === 'entry' ? [read.entry.sha256] : []
}

/** `b/c` and `c` of `/a/b/c`, and the whole: the path of a report begins with one of these where it lies below. */
function endsOf(path: string): readonly string[] {
  const segments = segmentsOf(path)
  return segments.map((_, index) => segments.slice(index).join('/'))
}

/** `a` and `a/b` of `a/b/c`. */
function foldersOf(path: string): readonly string[] {
  const segments = segmentsOf(path)
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

function segmentsOf(path: string): readonly string[] {
  return path.split(/[/\\]/).filter((segment) => segment !== '')
}
