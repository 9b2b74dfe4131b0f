import type {Item} from './figure-items.ts'

/** How a clause hangs on the one before it. */
export type Link = 'start' | 'list' | 'compare' | 'with' | 'from' | 'to' | 'bracket'

/** The phrases between two joints of a sentence. */
export interface Clause {
  readonly link: Link
  readonly items: readonly Item[]
}

/** The clauses between two full stops or semicolons. */
export type Sentence = readonly Clause[]

/** Cut the phrases of a text into sentences, and these into clauses. */
export function sentencesOf(items: readonly Item[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  items.forEach((item, index) => {
    if (item.is !== 'end' && item.is !== 'semicolon') return
    if (index > from) sentences.push(clausesOf(items.slice(from, index)))
    from = index + 1
  })
  if (from < items.length) sentences.push(clausesOf(items.slice(from)))
  return sentences
}

function clausesOf(items: readonly Item[]): Clause[] {
  const clauses: {link: Link; items: Item[]}[] = []
  let own: {link: Link; items: Item[]} = {link: 'start', items: []}
  const open = (link: Link) => {
    if (own.items.length > 0) clauses.push(own)
    // a joint directly behind another qualifies it: “, compared with”, “(from”
    const joined = own.items.length === 0 && own.link !== 'start' && own.link !== 'list' && link === 'list'
    own = {link: joined ? own.link : link, items: []}
  }
  items.forEach((item, index) => {
    const link = jointAt(items, index)
    if (link !== undefined) open(link)
    else if (item.is !== 'neutral' && item.is !== 'title' && item.is !== 'by') own.items.push(item)
  })
  if (own.items.length > 0) clauses.push(own)
  return withBrackets(clauses)
}

/**
 * Brackets without a figure say what the figure before them is: `91% (2002/03)`, `last year (2002/03)`, `94% (target)`.
 * What they say in other words may be just that, so it makes the figure as doubtful as words before it would.
 */
function withBrackets(clauses: readonly Clause[]): Clause[] {
  const out: Clause[] = []
  for (const clause of clauses) {
    const last = out.at(-1)
    const tells = clause.link === 'bracket' && clause.items.every(({is}) => is !== 'value' && is !== 'reason')
    if (tells && last !== undefined && !saysTwice(last, clause))
      out[out.length - 1] = {...last, items: [...last.items, ...clause.items]}
    else out.push(clause)
  }
  return out
}

function saysTwice(last: Clause, bracket: Clause): boolean {
  return (['period', 'measure'] as const).some((kind) =>
    [last, bracket].every(({items}) => items.some(({is}) => is === kind)),
  )
}

function jointAt(items: readonly Item[], at: number): Link | undefined {
  const item = items[at]
  switch (item?.is) {
    case 'join':
    case 'comma':
    case 'dash':
    case 'close':
      return 'list'
    case 'open':
      return 'bracket'
    case 'compare':
      return 'compare'
    case 'with':
      return nextTold(items, at)?.is === 'measure' ? 'with' : 'list'
    case 'from':
    case 'to':
      return ['value', 'period'].includes(nextTold(items, at)?.is ?? '') ? item.is : undefined
    default:
      return undefined
  }
}

/** The next phrase that says something. */
function nextTold(items: readonly Item[], at: number): Item | undefined {
  let next = at + 1
  while (items[next]?.is === 'neutral' || items[next]?.is === 'title') next++
  return items[next]
}
