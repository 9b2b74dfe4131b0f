import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {byCodeUnit} from '../model/identity.ts'
import type {Candidate} from '../model/link.ts'
import type {AuthorityRelation, Trends} from '../model/trends.ts'
import type {PackageFile} from '../package/data-package.ts'
import {producerOf} from '../producer.ts'
import {peersOf} from '../trends/comparators.ts'
import {addSeries} from './add-series.ts'
import {startFile, type Joining} from './join-parts.ts'
import {itemsIn, PARTS, TREND_LISTS, type PartList, type ShardFacts, type SummaryCounts} from './parts.ts'

const SCHEMA: Trends['schema'] = 'outturn/trends/1'

/** A council's part of the lists, and what the whole needs to know of it. */
interface TrendPart {
  readonly folder: string
  readonly facts: Pick<ShardFacts, 'comparable' | 'producer'>
}

/** The trend JSON of all councils: an item a line, copied as its council's part has it, comparators added. */
export async function writeTrends(
  parts: readonly TrendPart[],
  {counts, relations}: {readonly counts: SummaryCounts; readonly relations: readonly AuthorityRelation[]},
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
    if (orderedBy !== undefined) await file.add(await allInOrder(folders, list, orderedBy))
    else await addLists(file, folders, list, list === 'series' && peers.size > 0 ? peers : undefined)
  }
  if (relations.length > 0) await file.add(`,"relations":${JSON.stringify(relations)}`)
  await file.add(`,"summary":${JSON.stringify(counts).slice(0, -1)},"messages":`)
  await addLists(file, folders, 'messages')
  await file.add('}}\n')
  return file.end()
}

/** Add a list as the parts of councils have it, to series those of other councils. */
async function addLists(
  file: Joining,
  folders: readonly string[],
  list: PartList,
  peers?: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  let separator = BEGINNING
  for (const folder of folders) {
    const path = join(folder, PARTS.list(list))
    const added =
      peers === undefined
        ? await file.addFile(path, separator)
        : await addSeries(file, path, {lead: separator, peers})
    if (added) separator = ',\n'
  }
  await file.add(separator === BEGINNING ? `${BEGINNING}]` : '\n]')
}

const BEGINNING = '[\n'

/** Lists whose order goes over councils, by what an item is ordered by; they are short beside the others. */
const ORDERED_BY: Readonly<Partial<Record<PartList, (line: string) => string>>> = {
  documents: (line) => {
    const {path, id}: Trends['documents'][number] = JSON.parse(Buffer.from(line, BYTES).toString())
    return `${path}\u0000${id}`
  },
  candidates: (line) => {
    const begins = CANDIDATE.exec(line)
    if (begins === null) throw new Error('a candidate of a part does not begin as we write them')
    const [, kind = '', a = '', b = '', probability] = begins
    return [KINDS.indexOf(kind), (1 - Number(probability)).toFixed(6), a, b].join(' ')
  },
}

const KINDS: readonly string[] = ['indicator', 'officer', 'commitment'] satisfies Candidate['kind'][]

/** How a candidate begins, as we write them: there may be a hundred thousand, and this is all that is asked of them. */
const CANDIDATE = /^\{"id":"\w+","kind":"(\w+)","a":"(\w+)","b":"(\w+)","probability":([\d.e-]+),/

/** Text as it lies on the disk, a letter a byte: what is only put in order need not be decoded. */
const BYTES = 'latin1'

async function allInOrder(
  folders: readonly string[],
  list: PartList,
  orderedBy: (line: string) => string,
): Promise<Uint8Array> {
  const all: (readonly [string, string])[] = []
  for (const folder of folders)
    for (const line of itemsIn(await readFile(join(folder, PARTS.list(list)), BYTES)))
      all.push([orderedBy(line), line])
  const lines = all.sort(([a], [b]) => byCodeUnit(a, b)).map(([, line]) => line)
  return Buffer.from(lines.length === 0 ? `${BEGINNING}]` : `${BEGINNING}${lines.join(',\n')}\n]`, BYTES)
}
