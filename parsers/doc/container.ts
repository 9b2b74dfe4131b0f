import {Bytes} from './bytes.ts'

/**
 * The streams of an OLE file by their names.
 *
 * Read here and not by a package: those tried follow chains of sectors that run in circles until memory ends, and
 * copy a shared end of chains for each of them. Here only the streams that are asked for are put together, and no chain
 * is followed for longer than the file is.
 *
 * Source: [MS-CFB] 2.
 */
export interface Container {
  /** a stream of the root; `undefined` where there is none of the name */
  readonly stream: (name: string) => Bytes | undefined
}

/** An object of the directory. */
interface Entry {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** A file or a stream as a row of sectors, and which of them follows which. */
interface Sectors {
  readonly size: number
  readonly count: number
  readonly at: (sector: number) => Bytes
  readonly next: (sector: number) => number
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Sector numbers from here on are no sectors but ends of chains and the like. */
const NO_SECTOR = 0xffff_fffa
const IN_HEADER = 109
const ENTRY_SIZE = 128
const MINI_SIZE = 64
/** Streams shorter than this lie in the stream of the root, in sectors of their own. */
const MINI_BELOW = 4096

/** Open an OLE file. @throws RangeError where it is none, or damaged beyond reading */
export function openContainer(raw: Uint8Array): Container {
  const file = new Bytes(raw)
  if (file.length < 512 || SIGNATURE.some((byte, at) => file.u8(at) !== byte))
    throw new RangeError('it does not begin as an OLE file does')
  const sectors = sectorsOf(file)
  const entries = entriesIn(join(sectors, file.u32(48)))
  const root = entries[0]
  if (root === undefined) throw new RangeError('its directory is empty')
  const named = childrenOf(entries, root)
  let mini: Sectors | undefined
  return {
    stream: (name) => {
      const entry = named.get(name.toUpperCase())
      if (entry === undefined) return undefined
      if (entry.size >= MINI_BELOW) return join(sectors, entry.start, entry.size)
      mini ??= miniSectors(join(sectors, root.start, root.size), join(sectors, file.u32(60)))
      return join(mini, entry.start, entry.size)
    },
  }
}

function sectorsOf(file: Bytes): Sectors {
  const shift = file.u16(30)
  if (shift !== 9 && shift !== 12) throw new RangeError('it has sectors of a size that no OLE file has')
  const size = 1 << shift
  const count = Math.ceil(file.length / size) - 1
  const at = (sector: number): Bytes =>
    file.slice(size * (sector + 1), Math.min(size, file.length - size * (sector + 1)))
  const tables = tablesOf(file, count, at).map(at)
  const perTable = size / 4
  return {
    size,
    count,
    at,
    next: (sector) => numberAt(tables[Math.floor(sector / perTable)], sector % perTable),
  }
}

/** The sectors that tell which sector follows which: first those that the header names, then those of a chain. */
function tablesOf(file: Bytes, count: number, at: (sector: number) => Bytes): number[] {
  const tables = Array.from({length: IN_HEADER}, (_, index) => file.u32(76 + 4 * index))
  let list = file.u32(68)
  for (let lists = 0; list < count && lists < count; lists++) {
    const named = at(list)
    const last = Math.floor(named.length / 4) - 1
    for (let index = 0; index < last; index++) tables.push(named.u32(4 * index))
    list = numberAt(named, last)
  }
  // one that does not exist tells of no sector; those behind it keep their places
  const known = tables.slice(0, tables.findLastIndex((sector) => sector < count) + 1)
  if (known.some((sector) => sector >= count)) throw new RangeError('its table of sectors has gaps')
  return known
}

function numberAt(table: Bytes | undefined, index: number): number {
  if (table === undefined || index < 0 || 4 * index + 4 > table.length) return NO_SECTOR
  return table.u32(4 * index)
}

function miniSectors(stream: Bytes, table: Bytes): Sectors {
  return {
    size: MINI_SIZE,
    count: Math.ceil(stream.length / MINI_SIZE),
    at: (sector) => stream.slice(MINI_SIZE * sector, Math.min(MINI_SIZE, stream.length - MINI_SIZE * sector)),
    next: (sector) => numberAt(table, sector),
  }
}

/**
 * Put a chain of sectors together.
 *
 * @param length  bytes; to the end of the chain where it is not told. A chain that ends before gives what it has.
 */
function join({size, count, at, next}: Sectors, start: number, length = Infinity): Bytes {
  const parts: Uint8Array[] = []
  let rest = length
  for (let sector = start; sector < count && rest > 0; sector = next(sector)) {
    if (parts.length >= count) throw new RangeError('its chains of sectors run in circles')
    const part = at(sector)
    parts.push(part.raw(0, Math.min(part.length, rest)))
    rest -= size
  }
  return new Bytes(Buffer.concat(parts))
}

function entriesIn(directory: Bytes): Entry[] {
  return Array.from({length: Math.floor(directory.length / ENTRY_SIZE)}, (_, index): Entry => {
    const at = ENTRY_SIZE * index
    const letters = Math.min(Math.max(0, directory.u16(at + 64) / 2 - 1), 31)
    return {
      name: directory.utf16(at, Math.floor(letters)),
      left: directory.u32(at + 68),
      right: directory.u32(at + 72),
      child: directory.u32(at + 76),
      start: directory.u32(at + 116),
      size: directory.u32(at + 120),
    }
  })
}

/** What lies in the root itself: objects put into the text have documents of their own, of the same names. */
function childrenOf(entries: readonly Entry[], root: Entry): ReadonlyMap<string, Entry> {
  const named = new Map<string, Entry>()
  const seen = new Set<number>()
  const waiting = [root.child]
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const entry = entries[number]
    if (entry === undefined || seen.has(number)) continue
    seen.add(number)
    if (!named.has(entry.name.toUpperCase())) named.set(entry.name.toUpperCase(), entry)
    waiting.push(entry.right, entry.left)
  }
  return named
}
