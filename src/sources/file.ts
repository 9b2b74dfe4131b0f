import {byCodeUnit} from '../model/identity.ts'

/** A report found and not yet opened. */
export interface SourceFile {
  /** relative to the PATH argument it was found under, with `/` */
  readonly path: string
  /** as the user would type it: for messages */
  readonly shown: string
  readonly absolute: string
  /** with every symbolic link resolved: what a file is known by */
  readonly real: string
  /** the name inside the zip file that `absolute` is; before it those of the zip files in that which lead to it */
  readonly entry?: readonly string[]
}

/** A file or what else lies in a folder that is not taken for a report, and what it is instead. */
export interface PassedOver {
  readonly file?: SourceFile
  /** as the user would type it */
  readonly shown: string
  readonly path: string
  readonly what: string
}

/** The name that standard input has in outputs. */
export const STDIN: SourceFile = {path: 'stdin', shown: 'stdin', absolute: '/dev/stdin', real: '-'}

/**
 * Each file once, in an order that does not depend on how the arguments were ordered.
 *
 * Of two ways to one file (`corpus` and `corpus/2003/x.txt`) the one that tells most of where it lies is
 * kept: not through a link, then the longer path.
 */
export function onePerFile(files: readonly SourceFile[]): readonly SourceFile[] {
  const best = new Map<string, SourceFile>()
  for (const file of files.toSorted(tellsMoreFirst)) if (!best.has(file.real)) best.set(file.real, file)
  return [...best.values()].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.real, b.real))
}

function tellsMoreFirst(a: SourceFile, b: SourceFile): number {
  return (
    Number(a.absolute !== a.real) - Number(b.absolute !== b.real) ||
    b.path.split('/').length - a.path.split('/').length ||
    byCodeUnit(a.path, b.path) ||
    byCodeUnit(a.shown, b.shown)
  )
}

/**
 * A name for what is written of each file, so that `-o` never writes two over each other.
 *
 * It is the file's path; where two have the same (`2001/report.txt` and `2002/report.txt`, both named
 * directly), each is led by as many of its folders as tell them apart. Case is not enough to tell: some
 * disks do not see it.
 */
export function distinctNames(files: readonly SourceFile[]): ReadonlyMap<SourceFile, string> {
  const folders = new Map(files.map((file) => [file, 0]))
  for (;;) {
    const names = new Map(Array.from(folders, ([file, above]) => [file, nameOf(file, above)]))
    const clashing = clashes(names).filter((file) => canGrow(file, folders.get(file) ?? 0))
    if (clashing.length === 0) return names
    for (const file of clashing) folders.set(file, (folders.get(file) ?? 0) + 1)
  }
}

function clashes(names: ReadonlyMap<SourceFile, string>): readonly SourceFile[] {
  const count = new Map<string, number>()
  for (const name of names.values()) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1)
  return [...names].filter(([, name]) => (count.get(name.toLowerCase()) ?? 0) > 1).map(([file]) => file)
}

function segments(file: SourceFile): readonly string[] {
  return file.absolute.split(/[/\\]/).filter((segment) => segment !== '')
}

function nameOf(file: SourceFile, folders: number): string {
  const own = file.path.split('/')
  const above = segments(file).slice(0, -own.length)
  return [...above.slice(above.length - folders), ...own].join('/')
}

function canGrow(file: SourceFile, folders: number): boolean {
  return folders + file.path.split('/').length < segments(file).length
}
