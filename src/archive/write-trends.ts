import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {byCodeUnit} from '../model/identity.ts'
import type {Trends, TrendsSummary} from '../model/trends.ts'
import type {PackageFile} from '../package/data-package.ts'
import {producerOf} from '../producer.ts'
import {peersOf} from '../trends/comparators.ts'
import {startFile} from './join-parts.ts'
import {PARTS, TREND_LISTS, type ShardFacts, type TrendList} from './parts.ts'

const SCHEMA: Trends['schema'] = 'outturn/trends/1'

/** A council's part of the lists, and what the whole needs to know of it. */
interface TrendPart {
  readonly folder: string
  readonly facts: Pick<ShardFacts, 'comparable' | 'producer' | 'relations'>
}

/** The trend JSON of all councils: an item a line, copied as its council's part has it, comparators added. */
export async function writeTrends(
  parts: readonly TrendPart[],
  summary: TrendsSummary,
  path: string,
): Promise<PackageFile> {
  const folders = parts.map(({folder}) => folder)
  const peers = peersOf(parts.flatMap(({facts}) => facts.comparable))
  const file = await startFile(path)
  const producer = producerOf(parts.map(({facts}) => facts))
  await file.add(`{"schema":${JSON.stringify(SCHEMA)},"producer":${JSON.stringify(producer)}`)
  for (const list of TREND_LISTS) {
    await file.add(`,${JSON.stringify(list)}:[`)
    let separator = '\n'
    const orderedBy = ORDERED_BY[list]
    const ordered =
      orderedBy === undefined ? linesOfEach(folders, list) : allInOrder(folders, list, orderedBy)
    for await (const lines of ordered) {
      const items = list === 'series' ? lines.map((line) => withPeers(line, peers)) : lines
      await file.add(separator + items.join(',\n'))
      separator = ',\n'
    }
    await file.add('\n]')
  }
  const relations = parts.flatMap(({facts}) => facts.relations)
  if (relations.length > 0) await file.add(`,"relations":${JSON.stringify(relations)}`)
  await file.add(`,"summary":${JSON.stringify(summary)}}\n`)
  return file.end()
}

/** Lists whose order goes over councils, by what an item is ordered by; they are short beside the others. */
const ORDERED_BY: Readonly<Partial<Record<TrendList, (line: string) => string>>> = {
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

async function* linesOfEach(folders: readonly string[], list: TrendList): AsyncGenerator<readonly string[]> {
  for (const folder of folders) {
    const lines = await linesIn(join(folder, PARTS.list(list)))
    if (lines.length > 0) yield lines
  }
}

async function* allInOrder(
  folders: readonly string[],
  list: TrendList,
  orderedBy: (line: string) => string,
): AsyncGenerator<readonly string[]> {
  const all: (readonly [string, string])[] = []
  for await (const lines of linesOfEach(folders, list))
    for (const line of lines) all.push([orderedBy(line), line])
  if (all.length > 0) yield all.sort(([a], [b]) => byCodeUnit(a, b)).map(([, line]) => line)
}

async function linesIn(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8')
  return text.split('\n').filter((line) => line !== '')
}

/**
 * Add the series of other councils to a series that is text.
 *
 * The name of the list stands once outside of strings, and inside of strings a quotation mark has a backslash before
 * it: so the first is the one.
 */
function withPeers(line: string, peers: ReadonlyMap<string, readonly string[]>): string {
  const id = /^\{"id":"([0-9a-f]+)"/.exec(line)?.[1] ?? ''
  const others = peers.get(id) ?? []
  const at = line.indexOf(COMPARATORS)
  if (others.length === 0 || at < 0) return line
  const begin = at + COMPARATORS.length
  const list = others.map((series) => `{"series":"${series}"}`).join(',')
  return `${line.slice(0, begin)}${list}${line.startsWith(']', begin) ? '' : ','}${line.slice(begin)}`
}

const COMPARATORS = '"comparators":['
