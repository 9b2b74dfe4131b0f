import {utils, write} from 'cfb'
import {expect, test} from 'vitest'
import {openContainer} from '../../../parsers/doc/container.ts'

const SECTOR = 512
const LONG = Buffer.alloc(9000, 'long')
const SHORT = Buffer.from('short')

/** A file of a long stream, a short one, and an object in the text with a stream of the same name. */
function oleFile(): Buffer {
  const container = utils.cfb_new()
  utils.cfb_add(container, '/WordDocument', LONG)
  utils.cfb_add(container, '/Data', SHORT)
  utils.cfb_add(container, '/ObjectPool/_1/WordDocument', Buffer.from('an object’s own'))
  utils.cfb_add(container, '/ObjectPool/_1/1Table', Buffer.from('an object’s own'))
  return Buffer.from(write(container, {type: 'buffer'}))
}

const FILE = oleFile()
const tableAt = (FILE.readUInt32LE(76) + 1) * SECTOR
/** Where the directory tells of the stream of the root; an object's own comes behind it in the tree, not in the file. */
const entryAt = (name: string, file = FILE, size = name === 'Data' ? SHORT.length : LONG.length): number => {
  let at = file.indexOf(`${name}\0`, 0, 'utf16le')
  while (at >= 0 && file.readUInt32LE(at + 120) !== size) at = file.indexOf(`${name}\0`, at + 2, 'utf16le')
  expect(at).toBeGreaterThan(0)
  return at
}

function edited(edit: (file: Buffer) => void): Buffer {
  const file = Buffer.from(FILE)
  edit(file)
  return file
}

const streamOf = (file: Uint8Array, name: string): Buffer | undefined => {
  const stream = openContainer(file).stream(name)
  return stream === undefined ? undefined : Buffer.from(stream.raw(0, stream.length))
}

test('long and short streams are read, and those of the root alone', () => {
  expect(streamOf(FILE, 'WordDocument')?.equals(LONG)).toBe(true)
  expect(streamOf(FILE, 'data')?.toString()).toBe('short')
  expect(streamOf(FILE, '1Table')).toBeUndefined()
})

test.each<[string, (file: Buffer) => void, RegExp]>([
  [
    'each sector follows itself',
    (file) => {
      for (let sector = 0; sector < SECTOR / 4; sector++) file.writeUInt32LE(sector, tableAt + 4 * sector)
    },
    /in circles/,
  ],
  [
    'two sectors follow each other',
    (file) => {
      const start = FILE.readUInt32LE(entryAt('WordDocument') + 116)
      file.writeUInt32LE(start, tableAt + 4 * (start + 1))
      file.writeUInt32LE(0xffff_fff0, entryAt('WordDocument') + 120)
    },
    /in circles/,
  ],
  [
    'the list of tables goes round',
    (file) => {
      file.writeUInt32LE(0, 68)
      file.writeUInt32LE(0x7fff_ffff, 72)
    },
    /has gaps/,
  ],
  ['sectors are of no known size', (file) => file.writeUInt16LE(31, 30), /of a size that no OLE file has/],
  ['it begins as another file', (file) => file.writeUInt8(0, 0), /does not begin as an OLE file does/],
  ['its directory is nowhere', (file) => file.writeUInt32LE(0x00ff_ffff, 48), /directory is empty/],
])('a file is refused where %s', (_, edit, reason) => {
  expect(() => streamOf(edited(edit), 'WordDocument')).toThrow(reason)
})

test('a directory whose objects name one another in a circle gives what it names', () => {
  const file = edited((bytes) => {
    for (const link of [68, 72, 76]) bytes.writeUInt32LE(0, entryAt('Data') + link)
  })
  expect(streamOf(file, 'Data')?.toString()).toBe('short')
})

test('a stream that is said to be longer than its chain gives what the chain has', () => {
  const file = edited((bytes) => bytes.writeUInt32LE(0x7fff_ffff, entryAt('WordDocument') + 120))
  expect(streamOf(file, 'WordDocument')?.subarray(0, LONG.length).equals(LONG)).toBe(true)
  expect(streamOf(file, 'WordDocument')?.length).toBeLessThanOrEqual(FILE.length)
})

test('short streams whose sectors run in a circle are refused', () => {
  const miniTable = (FILE.readUInt32LE(60) + 1) * SECTOR
  const start = FILE.readUInt32LE(entryAt('Data') + 116)
  const file = edited((bytes) => {
    bytes.writeUInt32LE(start, miniTable + 4 * start)
    bytes.writeUInt32LE(4095, entryAt('Data') + 120)
  })
  expect(() => streamOf(file, 'Data')).toThrow(/in circles/)
})

test('thousands of chains with one end cost no more than the stream that is asked for', () => {
  // each of 13,000 sectors is the head of a chain with the same long end: to put all of them together takes gigabytes
  const container = utils.cfb_new()
  utils.cfb_add(container, '/WordDocument', LONG)
  const plain = Buffer.from(write(container, {type: 'buffer'}))
  const entries = (plain.readUInt32LE(48) + 1) * SECTOR
  const tables = 109
  const sectors = tables * (SECTOR / 4)
  const file = Buffer.alloc((sectors + 1) * SECTOR)
  plain.copy(file, 0, 0, SECTOR)
  plain.copy(file, SECTOR, entries, entries + SECTOR)
  file.writeUInt32LE(0, 48)
  for (let table = 0; table < tables; table++) file.writeUInt32LE(1 + table, 76 + 4 * table)
  const half = sectors / 2
  for (let sector = 0; sector < sectors; sector++) {
    const next = sector < half ? half : sector + 1
    file.writeUInt32LE(sector === 0 ? 0xffff_fffe : next, 2 * SECTOR + 4 * sector)
  }
  file.writeUInt32LE(half, entryAt('WordDocument', file) + 116)
  const began = performance.now()
  expect(streamOf(file, 'WordDocument')?.length).toBe(LONG.length)
  expect(performance.now() - began).toBeLessThan(1000)
})
