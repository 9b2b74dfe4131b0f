import type {Block} from '../../parsers/block.ts'
import {headerKey, textsOf} from './header.ts'
import {siblingKey} from './sections.ts'
import {gatherVocabulary, type Vocabulary} from './torn.ts'

/** What the whole report teaches before its first table is read. */
export interface ReportLore {
  /** keys of first rows that several pieces share: headers, whatever their words */
  readonly recurring: ReadonlySet<string>
  readonly vocabulary: Vocabulary
  /** texts of title length that stand in one cell or one paragraph, by the words that siblings share */
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>
}

export function learnReport(blocks: readonly Block[]): ReportLore {
  return {
    recurring: findRecurring(blocks),
    vocabulary: gatherVocabulary(textsIn(blocks)),
    whole: titlesByKey(blocks),
  }
}

/** First rows that several pieces share, with two labels at least. */
function findRecurring(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const first = block.type === 'grid' ? block.rows[0] : undefined
    if (first === undefined) continue
    const texts = textsOf(first)
    if (texts.filter((text) => text !== '').length < 2) continue
    const key = headerKey(texts)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key))
}

function* textsIn(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type !== 'grid') yield block.text
    else for (const row of block.rows) for (const cell of row.cells) yield cell.text
  }
}

function titlesByKey(blocks: readonly Block[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>()
  for (const text of textsIn(blocks)) {
    const key = text.length >= 12 && text.length <= 120 ? siblingKey(text) : undefined
    if (key !== undefined) titles.set(key, (titles.get(key) ?? new Set()).add(text))
  }
  return titles
}
