import {readFile} from 'node:fs/promises'
import type {Decided, EntryPlace, Placed} from '../model/decisions.ts'
import {Correction, LinkDecision} from '../model/decisions.ts'
import type {Failure} from '../model/named-bytes.ts'
import type {DecisionsAt} from './decisions-name.ts'
import {entryLines} from './entry-lines.ts'
import {codeOf, listed, reasonOf} from './say.ts'

/** What files of decisions hold, and what is wrong with them. */
export interface ReadDecisions extends Decided {
  readonly failures: readonly Failure[]
}

/**
 * Read files of decisions: `{links, corrections}`, or one list with entries of both forms.
 *
 * An entry that is not as it should be is a failure with its file, line and place in its list; the file's other
 * entries are read, so that all faults are seen at once.
 */
export async function readDecisionFiles(
  files: readonly Pick<DecisionsAt, 'absolute' | 'shown'>[],
): Promise<ReadDecisions> {
  const read = await Promise.all(files.map(readDecisionFile))
  return {
    links: read.flatMap(({links}) => links),
    corrections: read.flatMap(({corrections}) => corrections),
    failures: read.flatMap(({failures}) => failures),
  }
}

async function readDecisionFile({
  absolute,
  shown,
}: Pick<DecisionsAt, 'absolute' | 'shown'>): Promise<ReadDecisions> {
  try {
    const text = (await readFile(absolute, 'utf8')).replace(/^\ufeff/, '')
    const json: unknown = JSON.parse(text)
    return parseDecisions(json, entryLines(text), shown)
  } catch (error) {
    const reason = error instanceof SyntaxError ? `it is not JSON (${error.message})` : reasonOf(error)
    const what = codeOf(error) === 'ENOENT' ? 'not-found' : 'invalid'
    return failing({path: shown, name: '', line: 1}, what, `Cannot read these decisions: ${reason}`)
  }
}

const NOTHING: ReadDecisions = {links: [], corrections: [], failures: []}

function failing({path, line, name}: EntryPlace, what: string, sentence: string): ReadDecisions {
  const message = name === '' ? sentence : `${name}: ${sentence}`
  const position = {line, endLine: line}
  return {
    ...NOTHING,
    failures: [
      {
        path,
        message: {
          severity: 'error',
          code: `decisions/${what}`,
          message,
          ...(name === '' ? {} : {position}),
        },
      },
    ],
  }
}

function parseDecisions(json: unknown, lines: ReadonlyMap<string, number>, path: string): ReadDecisions {
  const lists = listsOf(json)
  if (typeof lists === 'string') return failing({path, name: '', line: 1}, 'invalid', lists)
  const parsed = lists.flatMap(({name, items}) =>
    items.map((item, index) => {
      const place = {path, name: `${name}[${index}]`, line: lines.get(`${name}[${index}]`) ?? 1}
      return parseEntry(item, place)
    }),
  )
  return {
    links: parsed.flatMap(({links}) => links),
    corrections: parsed.flatMap(({corrections}) => corrections),
    failures: parsed.flatMap(({failures}) => failures),
  }
}

interface NamedList {
  readonly name: string
  readonly items: readonly unknown[]
}

const LISTS: readonly string[] = ['links', 'corrections']

function listsOf(json: unknown): readonly NamedList[] | string {
  if (Array.isArray(json)) return [{name: '', items: json}]
  if (typeof json !== 'object' || json === null)
    return 'These are no decisions: an object with links and corrections is expected, or a list of both'
  const unknown = Object.keys(json).filter((name) => name !== '$schema' && !LISTS.includes(name))
  if (unknown.length > 0)
    return `There is no place for ${listed(unknown)} here: links and corrections are read`
  const lists = Object.entries(json).filter(([name]) => LISTS.includes(name))
  const [bad] = lists.filter(([, items]) => !Array.isArray(items))
  if (bad !== undefined) return `${bad[0]} is no list`
  return lists.map(([name, items]): NamedList => ({name, items: Array.isArray(items) ? items : []}))
}

/** A correction has a field, which no link has: so both may stand in one list. */
function parseEntry(item: unknown, place: EntryPlace): ReadDecisions {
  const isCorrection = typeof item === 'object' && item !== null && 'field' in item
  if (isCorrection) {
    const parsed = Correction.safeParse(item)
    return parsed.success
      ? {...NOTHING, corrections: [placed(parsed.data, place)]}
      : failing(place, 'invalid', faultsOf(parsed.error.issues))
  }
  const parsed = LinkDecision.safeParse(item)
  return parsed.success
    ? {...NOTHING, links: [placed(parsed.data, place)]}
    : failing(place, 'invalid', faultsOf(parsed.error.issues))
}

function placed<Entry>(entry: Entry, place: EntryPlace): Placed<Entry> {
  return {entry, place}
}

function faultsOf(
  issues: readonly {readonly path: readonly PropertyKey[]; readonly message: string}[],
): string {
  return listed(issues.map(({path, message}) => `${path.map(String).join('.') || 'the entry'}: ${message}`))
}
