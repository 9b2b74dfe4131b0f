import type {Block, Words} from '../../parsers/block.ts'
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
  const texts = textsIn(blocks)
  return {
    recurring: findRecurring(firstRows(blocks)),
    vocabulary: vocabularyOf(() => texts),
    whole: titlesByKey(texts),
  }
}

function* firstRows(blocks: readonly Block[]): Generator<string[]> {
  for (const block of blocks) {
    const first = block.type === 'grid' ? block.rows[0] : undefined
    if (first !== undefined) yield textsOf(first)
  }
}

/** Of all paragraphs and cells, those that hold anything. */
function textsIn(blocks: readonly Block[]): string[] {
  const texts: string[] = []
  const take = ({text}: Words) => {
    if (text !== '') texts.push(text)
  }
  for (const block of blocks) {
    if (block.type !== 'grid') take(block)
    else for (const row of block.rows) row.cells.forEach(take)
  }
  return texts
}

function titlesByKey(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>()
  for (const text of texts) {
    const key = text.length >= 12 && text.length <= 120 ? siblingKey(text) : undefined
    if (key !== undefined) titles.set(key, (titles.get(key) ?? new Set()).add(text))
  }
  return titles
}
