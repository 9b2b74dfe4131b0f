import type {Block} from '../../parsers/block.ts'
import {textsOf} from './header.ts'
import {findRecurring, type Recurring} from './recurring.ts'
import {siblingKey} from './sections.ts'
import {vocabularyOf, type Vocabulary} from './torn.ts'

/** What the whole report teaches before its first table is read. */
export interface ReportLore {
  readonly recurring: Recurring
  readonly vocabulary: Vocabulary
  /** texts of title length that stand in one cell or one paragraph, by the words that siblings share */
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>
}

export function learnReport(blocks: readonly Block[]): ReportLore {
  return {
    recurring: findRecurring(firstRows(blocks)),
    vocabulary: vocabularyOf(() => textsIn(blocks)),
    whole: titlesByKey(blocks),
  }
}

function* firstRows(blocks: readonly Block[]): Generator<string[]> {
  for (const block of blocks) {
    const first = block.type === 'grid' ? block.rows[0] : undefined
    if (first !== undefined) yield textsOf(first)
  }
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
