import type {CommitmentChain} from '../../model/trends.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import {markdownTable} from '../markdown-table.ts'

type Entry = CommitmentChain['chain'][number]

/** A commitment as its latest report has it: its mark in bold, and its words. */
export function commitmentName({chain}: CommitmentChain): string {
  const {reference, number, commitment = ''} = chain.at(-1) ?? {}
  const mark = reference ?? number
  return [mark === undefined ? '' : `**${escapeMarkdown(mark)}**`, markdownPhrase(commitment)]
    .filter((part) => part !== '')
    .join(' ')
}

/** The entry of a record in its chain. */
export function entryOf({chain}: CommitmentChain, record: string): Entry | undefined {
  return chain.find((entry) => entry.record === record)
}

/** A table of at most so many rows, under words of its own; the rest are counted, and of none there is nothing. */
export function listLines(
  words: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
  atMost: number,
): readonly string[] {
  if (rows.length === 0) return []
  const left = rows.length - atMost
  return [
    words,
    '',
    ...markdownTable(names, rows.slice(0, atMost)),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
    '',
  ]
}
