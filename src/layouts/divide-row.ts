import type {FlowColumn} from './column-kind.ts'
import type {Token} from './flow.ts'
import {firstCost, spanCost, VIOLATION} from './span-cost.ts'

/** Columns `from` to `to`, both included, whose words are known together and not apart. */
export interface Undivided {
  readonly from: number
  readonly to: number
}

/** The words of a row in its columns. */
export interface Division {
  /** a cell a column; where several are undivided the first holds the words of all */
  readonly cells: readonly (readonly Token[])[]
  readonly undivided: readonly Undivided[]
  /** 0 where every cell is filled and nothing is odd */
  readonly cost: number
}

/** A row of more words than this is none. */
const MOST_TOKENS = 600

interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Lay the words of a row into its columns, in order, where the marks between the cells are lost.
 *
 * Of all ways in which each cell's words have its column's shape the cheapest are taken: the fewest empty cells, the
 * least odd. Where those agree on a cell it is settled; where they differ, whose words they are cannot be told, and the
 * columns concerned stay together as undivided. So nothing is guessed.
 *
 * @param byLine     the layout has one cell a line, as a rule: ends of cells at ends of lines are preferred
 * @param openTitle  the title goes on in the lines behind the row
 * @param below      what costs this much or more is not wanted: where that is plain at once, no way is looked for
 * @returns       `undefined` where no way is possible at all
 */
export function divideRow(
  tokens: readonly Token[],
  columns: readonly FlowColumn[],
  byLine: boolean,
  openTitle = false,
  below = Infinity,
): Division | undefined {
  if (tokens.length > MOST_TOKENS || leastCost(tokens, columns, below) >= below) return undefined
  const steps = findSteps(tokens, columns, byLine, openTitle, below)
  const ahead = cheapestAhead(tokens.length, columns.length, steps)
  const cost = ahead[0]?.[0] ?? Infinity
  if (cost >= VIOLATION) return undefined
  const spans = spansOnCheapest(columns.length, steps, ahead, cost)
  return {...settle(tokens, spans), cost}
}

/** What the cells that must stay empty cost: of a kind that has more columns than there are words to begin its cells. */
function leastCost(tokens: readonly Token[], columns: readonly FlowColumn[], below: number): number {
  let least = 0
  for (const kind of new Set(columns.map((column) => column.kind))) {
    if (kind === 'title' || kind === 'text' || below === Infinity) continue
    const wanted = columns.filter((column) => column.kind === kind).length
    let begun = 0
    for (let from = 0; from < tokens.length && begun < wanted; from++) {
      for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_SPAN); to++) {
        if (spanCost(kind, tokens, from, to) === Infinity) continue
        begun++
        break
      }
    }
    least += (wanted - begun) * spanCost(kind, tokens, 0, 0)
    if (least >= below) break
  }
  return least
}

/** Words of the longest cell that is no text. */
const LONGEST_SPAN = 8

type Steps = ReadonlyMap<number, readonly {readonly to: number; readonly cost: number}[]>[]

/** For each column, from which word to which a cell may go, and what that costs. */
function findSteps(
  tokens: readonly Token[],
  columns: readonly FlowColumn[],
  byLine: boolean,
  openTitle: boolean,
  below: number,
): Steps {
  const known = new Map<FlowColumn['kind'], Steps[number]>()
  return columns.map(({kind}) => {
    const before = known.get(kind)
    if (before !== undefined) return before
    const steps = new Map<number, {to: number; cost: number}[]>()
    const isText = kind === 'title' || kind === 'text'
    for (let from = 0; from <= tokens.length; from++) {
      const own: {to: number; cost: number}[] = []
      const wanted = !isText || firstCost(kind, tokens[from]?.text ?? '') < below
      const longest = !wanted ? 0 : isText ? tokens.length : LONGEST_SPAN
      for (let to = from; to <= Math.min(tokens.length, from + longest); to++) {
        const cost = spanCost(kind, tokens, from, to, openTitle) + (byLine ? lineCost(tokens, from, to, kind) : 0)
        if (cost < below) own.push({to, cost})
      }
      steps.set(from, own)
    }
    known.set(kind, steps)
    return steps
  })
}

/** A cell that begins inside a line, or goes on over its end, in a layout of one cell a line. */
function lineCost(tokens: readonly Token[], from: number, to: number, kind: FlowColumn['kind']): number {
  if (from === to) return 0
  const inside = from > 0 && tokens[from]?.line === tokens[from - 1]?.line ? 1 : 0
  const over = (tokens[to - 1]?.line ?? 0) - (tokens[from]?.line ?? 0)
  return inside + over * (kind === 'title' || kind === 'text' ? 1 : 20)
}

/** What the rest of the row costs at best, from each word and column on. */
function cheapestAhead(words: number, columns: number, steps: Steps): number[][] {
  const ahead: number[][] = Array.from({length: columns + 1}, () => Array.from({length: words + 1}, () => Infinity))
  const end = ahead[columns]
  if (end !== undefined) end[words] = 0
  for (let column = columns - 1; column >= 0; column--) {
    for (let from = 0; from <= words; from++) {
      let best = Infinity
      for (const {to, cost} of steps[column]?.get(from) ?? []) {
        best = Math.min(best, cost + (ahead[column + 1]?.[to] ?? Infinity))
      }
      const row = ahead[column]
      if (row !== undefined) row[from] = best
    }
  }
  return ahead
}

/** The spans that each column has on any of the cheapest ways. */
function spansOnCheapest(
  columns: number,
  steps: Steps,
  ahead: readonly (readonly number[])[],
  cost: number,
): Span[][] {
  let starts = new Map<number, number>([[0, 0]])
  const all: Span[][] = []
  for (let column = 0; column < columns; column++) {
    const next = new Map<number, number>()
    const own: Span[] = []
    for (const [from, paid] of starts) {
      for (const step of steps[column]?.get(from) ?? []) {
        if (paid + step.cost + (ahead[column + 1]?.[step.to] ?? Infinity) > cost) continue
        own.push({from, to: step.to})
        next.set(step.to, paid + step.cost)
      }
    }
    all.push(own)
    starts = next
  }
  return all
}

function settle(tokens: readonly Token[], spans: readonly (readonly Span[])[]): Omit<Division, 'cost'> {
  const cells: (readonly Token[])[] = spans.map((own) => {
    const [only] = own
    return own.length === 1 && only !== undefined ? tokens.slice(only.from, only.to) : []
  })
  const undivided: Undivided[] = []
  for (let from = 0; from < spans.length; from++) {
    if ((spans[from]?.length ?? 0) === 1) continue
    let to = from
    while ((spans[to + 1]?.length ?? 1) !== 1) to++
    const held = spans.slice(from, to + 1).flat()
    const start = Math.min(...held.map((span) => span.from))
    const end = Math.max(...held.map((span) => span.to))
    cells[from] = tokens.slice(start, end)
    undivided.push({from, to})
    from = to
  }
  return {cells, undivided}
}
