import type {FileHandle} from 'node:fs/promises'
import {opened, type Joining} from './join-parts.ts'

/**
 * Add a council's series to a list, each with the series of other councils that it is compared with.
 *
 * @param path   lines of JSON, a series each
 * @param lead   what stands before them where there are any
 * @param peers  series of other councils, by the series' id
 * @returns      whether there are any
 */
export async function addSeries(
  file: Joining,
  path: string,
  {lead, peers}: {readonly lead: string; readonly peers: ReadonlyMap<string, readonly string[]>},
): Promise<boolean> {
  return opened(path, async (part) => {
    let room = Buffer.alloc(0)
    let isEmpty = true
    for await (const lines of linesIn(part)) {
      const pieces = withPeers(lines, peers)
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
      if (room.length < length) room = Buffer.allocUnsafeSlow(2 * length)
      pieces.reduce((at, piece) => at + piece.copy(room, at), 0)
      if (isEmpty) await file.add(lead)
      isEmpty = false
      await file.add(room.subarray(0, length))
    }
    return !isEmpty
  })
}

const LINE_END = 10
const LONGEST_ID = 64
const ROOM = 1 << 19

/** Some whole lines of a file at a time, in room that is used again. */
async function* linesIn(file: FileHandle): AsyncGenerator<Buffer> {
  let room = Buffer.allocUnsafeSlow(ROOM)
  let held = 0
  for (;;) {
    if (held === room.length) room = Buffer.concat([room], 2 * room.length) // a line is longer
    const {bytesRead} = await file.read(room, held, room.length - held)
    const filled = held + bytesRead
    const end = bytesRead === 0 ? filled : room.lastIndexOf(LINE_END, filled - 1) + 1
    if (end > 0) yield room.subarray(0, end)
    if (bytesRead === 0) return
    room.copyWithin(0, end, filled)
    held = filled - end
  }
}

/**
 * Add the series of other councils to series that are lines of text, of which the rest is copied.
 *
 * The name of the list stands once in each outside of strings, and inside of strings a quotation mark has a backslash
 * before it: so the first is the one.
 */
function withPeers(lines: Buffer, peers: ReadonlyMap<string, readonly string[]>): readonly Buffer[] {
  const pieces: Buffer[] = []
  let copied = 0
  for (let start = 0; start < lines.length;) {
    const next = lines.indexOf(LINE_END, start)
    const end = next < 0 ? lines.length : next
    const id = /^\{"id":"([0-9a-f]+)"/.exec(lines.toString('latin1', start, start + LONGEST_ID))?.[1] ?? ''
    const others = peers.get(id) ?? []
    const at = others.length === 0 ? -1 : lines.indexOf(COMPARATORS, start)
    if (at >= 0 && at < end) {
      const begin = at + COMPARATORS.length
      const list = others.map((series) => `{"series":"${series}"}`).join(',')
      const more = lines[begin] === CLOSED ? '' : ','
      pieces.push(lines.subarray(copied, begin), Buffer.from(list + more))
      copied = begin
    }
    start = end + 1
  }
  return [...pieces, lines.subarray(copied)]
}

const COMPARATORS = '"comparators":['
const CLOSED = 0x5d // ]
