import {readFile} from 'node:fs/promises'
import type {RecordDecision} from '../model/decisions.ts'
import {codeOf} from './say.ts'

/** What a review does to a file of decisions. */
export interface DecisionsChange {
  readonly add?: RecordDecision
  /** the last entry that is equal is taken away */
  readonly remove?: RecordDecision
}

/**
 * The text of a file of decisions with a change made; all that stands in it besides is kept as it is.
 *
 * @param absolute  of a file whose entries are right; where there is none yet, one is begun
 */
export async function changedDecisions(absolute: string, change: DecisionsChange): Promise<string> {
  const text = await readFile(absolute, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '{}'
    throw error
  })
  const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
  const changed = Array.isArray(json)
    ? changedList(json, change)
    : {...objectOf(json), links: changedList(linksOf(json), change)}
  return `${JSON.stringify(changed, null, 2)}\n`
}

function objectOf(json: unknown): object {
  return typeof json === 'object' && json !== null ? json : {}
}

function linksOf(json: unknown): readonly unknown[] {
  const links: unknown = typeof json === 'object' && json !== null && 'links' in json ? json.links : undefined
  return Array.isArray(links) ? links : []
}

function changedList(entries: readonly unknown[], {add, remove}: DecisionsChange): unknown[] {
  const gone = JSON.stringify(remove)
  const at = remove === undefined ? -1 : entries.findLastIndex((entry) => JSON.stringify(entry) === gone)
  return [...entries.filter((_, index) => index !== at), ...(add === undefined ? [] : [add])]
}
