import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {byCodeUnit} from '../model/identity.ts'
import type {Trends} from '../model/trends.ts'
import type {PackageFile} from '../package/data-package.ts'
import {producerOf} from '../producer.ts'
import {peersOf} from '../trends/comparators.ts'
import {startFile, type Joining} from './join-parts.ts'
import {itemsIn, PARTS, TREND_LISTS, type PartList, type ShardFacts, type SummaryCounts} from './parts.ts'

const SCHEMA: Trends['schema'] = 'outturn/trends/1'

/** A council's part of the lists, and what the whole needs to know of it. */
interface TrendPart {
  readonly folder: string
  readonly facts: Pick<ShardFacts, 'comparable' | 'producer' | 'relations'>
}

/** The trend JSON of all councils: an item a line, copied as its council's part has it, comparators added. */
export async function writeTrends(
  parts: readonly TrendPart[],
  counts: SummaryCounts,
  path: string,
): Promise<PackageFile> {
  const folders = parts.map(({folder}) => folder)
  const peers = peersOf(parts.flatMap(({facts}) => facts.comparable))
  const file = await startFile(path)
  const producer = producerOf(parts.map(({facts}) => facts))
  await file.add(`{"schema":${JSON.stringify(SCHEMA)},"producer":${JSON.stringify(producer)}`)
  for (const list of TREND_LISTS) {
    await file.add(`,${JSON.stringify(list)}:`)
    const orderedBy = ORDERED_BY[list]
    if (orderedBy !== undefined) await addList(file, [await allInOrder(folders, list, orderedBy)])
    else if (list === 'series' && peers.size > 0) await addList(file, seriesOf(folders, peers))
    else await addList(file, partsOf(folders, list))
  }
  // each council's part tells of all mergers that persons said
  const relations = [
    ...new Map(
      parts.flatMap(({facts}) => facts.relations.map((one) => [JSON.stringify(one), one] as const)),
    ).values(),
  ]
  if (relations.length > 0) await file.add(`,"relations":${JSON.stringify(relations)}`)
  await file.add(`,"summary":${JSON.stringify(counts).slice(0, -1)},"messages":`)
  await addList(file, partsOf(folders, 'messages'))
  await file.add('}}\n')
  return file.end()
}

/** Add a list whose items come in parts, those of a part parted as they are in the whole. */
async function addList(
  file: Joining,
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  let separator = '[\n'
  for await (const part of parts) {
    if (part.length === 0) continue
    await file.add(separator)
    await file.add(part)
    separator = ',\n'
  }
  await file.add(separator === '[\n' ? '[\n]' : '\n]')
}

async function* partsOf(folders: readonly string[], list: PartList): AsyncGenerator<Uint8Array> {
  for (const folder of folders) yield await readFile(join(folder, PARTS.list(list)))
}

/** Lists whose order goes over councils, by what an item is ordered by; they are short beside the others. */
const ORDERED_BY: Readonly<Partial<Record<PartList, (line: string) => string>>> = {
  documents: (line) => {
    const {path, id}: Trends['documents'][number] = JSON.parse(line)
    return `${path}\u0000${id}`
  },
  candidates: (line) => {
    const {kind, probability, a, b}: Trends['candidates'][number] = JSON.parse(line)
    return [KINDS.indexOf(kind), (1 - probability).toFixed(6), a, b].join(' ')
  },
}

const KINDS = ['indicator', 'officer', 'commitment'] as const

async function allInOrder(
  folders: readonly string[],
  list: PartList,
  orderedBy: (line: string) => string,
): Promise<Uint8Array> {
  const all: (readonly [string, string])[] = []
  for await (const part of partsOf(folders, list))
    for (const line of itemsIn(new TextDecoder().decode(part))) all.push([orderedBy(line), line])
  const lines = all.sort(([a], [b]) => byCodeUnit(a, b)).map(([, line]) => line)
  return new TextEncoder().encode(lines.join(',\n'))
}

/** The parts of the series, with those of other councils added to each. */
async function* seriesOf(
  folders: readonly string[],
  peers: ReadonlyMap<string, readonly string[]>,
): AsyncGenerator<Uint8Array> {
  for await (const part of partsOf(folders, 'series')) yield withPeers(Buffer.from(part), peers)
}

const LINE_END = 10
const LONGEST_ID = 64

/**
 * Add the series of other councils to series that are lines of text, of which the rest is copied.
 *
 * The name of the list stands once in each outside of strings, and inside of strings a quotation mark has a backslash
 * before it: so the first is the one.
 */
function withPeers(part: Buffer, peers: ReadonlyMap<string, readonly string[]>): Uint8Array {
  const pieces: Uint8Array[] = []
  let copied = 0
  for (let start = 0; start < part.length;) {
    const next = part.indexOf(LINE_END, start)
    const end = next < 0 ? part.length : next
    const id = /^\{"id":"([0-9a-f]+)"/.exec(part.toString('latin1', start, start + LONGEST_ID))?.[1] ?? ''
    const others = peers.get(id) ?? []
    const at = others.length === 0 ? -1 : part.indexOf(COMPARATORS, start)
    if (at >= 0 && at < end) {
      const begin = at + COMPARATORS.length
      const list = others.map((series) => `{"series":"${series}"}`).join(',')
      const more = part[begin] === CLOSED ? '' : ','
      pieces.push(part.subarray(copied, begin), Buffer.from(list + more))
      copied = begin
    }
    start = end + 1
  }
  return pieces.length === 0 ? part : Buffer.concat([...pieces, part.subarray(copied)])
}

const COMPARATORS = '"comparators":['
const CLOSED = 0x5d // ]
