import {open} from 'node:fs/promises'
import {PLACES} from '../archive/paths.ts'
import {CommitmentChain, OfficerCluster} from '../model/trends.ts'
import {Series} from '../model/series.ts'
import {fault, type Fault} from './fault.ts'

const LISTS = {series: Series, commitments: CommitmentChain, officers: OfficerCluster} as const

/**
 * Check the trend JSON of a package, an item a line: each keeps to its schema, and the series are those of their sheet.
 *
 * It is read by its lines, for a large archive's is too long for one string.
 */
export async function* checkTrends(
  file: string | undefined,
  series: ReadonlySet<string>,
): AsyncGenerator<Fault> {
  if (file === undefined) return
  const handle = await open(file)
  const found = new Set<string>()
  let list = ''
  try {
    for await (const line of linesIn(handle.createReadStream({encoding: 'utf8'}))) {
      const begun = /"(\w+)":\[$/.exec(line)
      if (begun !== null) {
        list = begun[1] ?? ''
        continue
      }
      if (!line.startsWith('{') || !isList(list)) continue
      const sentence = itemFault(line.replace(/,$/, ''), list, found)
      if (sentence !== undefined) yield fault(PLACES.trends, 'trends', sentence)
    }
  } finally {
    await handle.close()
  }
  for (const id of series)
    if (!found.has(id)) yield fault(PLACES.trends, 'trends', `The series ${id} of the sheet is not there`)
}

function isList(list: string): list is keyof typeof LISTS {
  return Object.hasOwn(LISTS, list)
}

function itemFault(text: string, list: keyof typeof LISTS, found: Set<string>): string | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return `An item of ${list} is not JSON: ${text.slice(0, 60)}`
  }
  const parsed = LISTS[list].safeParse(json)
  if (!parsed.success) {
    const [first] = parsed.error.issues
    return `An item of ${list} is not as its schema has it: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`
  }
  if (list === 'series') found.add(parsed.data.id)
  return undefined
}

/** By line feeds alone: readline also parts at U+2028, which may stand in a text. */
async function* linesIn(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const chunk of chunks) {
    const lines = (held + chunk).split('\n')
    held = lines.pop() ?? ''
    yield* lines
  }
  if (held !== '') yield held
}
