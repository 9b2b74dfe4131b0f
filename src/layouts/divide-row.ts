import {cheapestAhead, spansOnCheapest, type ColumnSteps, type Span, type Step} from './cheapest-ways.ts'
import type {FlowColumn} from './column-kind.ts'
import type {FlowCosts} from './flow-costs.ts'
import type {Token} from './flow.ts'
import {leastCost} from './least-cost.ts'
import {EMPTY, isTextKind, type ShortKind, type TextKind} from './span-cost.ts'

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

/** The words of a row, as they stand in their flow. */
export interface Row {
  readonly tokens: readonly Token[]
  readonly costs: FlowCosts
  /** the layout has one cell a line, as a rule: ends of cells at ends of lines are preferred */
  readonly byLine: boolean
  /** the title goes on in the lines behind the row */
  readonly openTitle?: boolean
  /** a division that costs as much is not wanted; where that is plain at once, none is looked for */
  readonly below?: number
}

/** A row of more words than this is none. */
const MOST_TOKENS = 240

/**
 * Lay the words of a row into its columns, in order, where the marks between the cells are lost.
 *
 * Of all ways in which each cell's words have its column's shape the cheapest are taken: the fewest empty cells, the
 * least odd. Where those agree on a cell it is settled; where they differ, whose words they are cannot be told, and the
 * columns concerned stay together as undivided. So nothing is guessed.
 *
 * @returns  `undefined` where no way is possible at all, or none that is wanted
 */
export function divideRow(row: Row, columns: readonly FlowColumn[]): Division | undefined {
  const {tokens, costs, below = Infinity} = row
  if (tokens.length > MOST_TOKENS) return undefined
  if (below < Infinity && leastCost(tokens, columns, costs) >= below) return undefined
  const steps = findSteps(row, columns)
  const ahead = cheapestAhead(tokens.length, columns.length, steps)
  const cost = ahead[0]?.[0] ?? Infinity
  if (cost === Infinity) return undefined
  const spans = spansOnCheapest(columns.length, steps, ahead, cost)
  return {...settle(tokens, spans), cost}
}

function findSteps(row: Row, columns: readonly FlowColumn[]): ColumnSteps[] {
  const known = new Map<FlowColumn['kind'], ColumnSteps>()
  const coded = columns.some(({kind}) => kind === 'code')
  const words = columns.findIndex(({kind}) => kind === 'text')
  const figuresBehind = words >= 0 && columns.slice(words).some(({kind}) => kind === 'value')
  return columns.map(({kind}) => {
    const steps =
      known.get(kind) ??
      (isTextKind(kind) ? textSteps(kind, row, {coded, figuresBehind}) : shapeSteps(kind, row))
    known.set(kind, steps)
    return steps
  })
}

function shapeSteps(kind: ShortKind, {tokens, costs, byLine}: Row): ColumnSteps {
  const words = tokens.length
  return Array.from({length: words + 1}, (_, from) => {
    const own: Step[] = [{to: from, cost: EMPTY[kind]}]
    const first = tokens[from]
    if (first === undefined) return own
    for (const {length, cost, behind, onward} of costs.spans(kind, first.at)) {
      const to = from + length
      if (to > words) break
      const all = cost + (from > 0 ? behind : 0) + (to < words ? onward : 0)
      if (all < Infinity) own.push({to, cost: all + (byLine ? lineCost(tokens, from, to, kind) : 0)})
    }
    return own
  })
}

/** What stands beside a text in its row. */
interface Beside {
  readonly coded: boolean
  /** columns of figures stand behind a text that is no title */
  readonly figuresBehind: boolean
}

function textSteps(kind: TextKind, row: Row, {coded, figuresBehind}: Beside): ColumnSteps {
  const {tokens, costs, byLine} = row
  const ends = textEnds(kind, row, coded)
  return Array.from({length: tokens.length + 1}, (_, from) => {
    const own: Step[] = [{to: from, cost: EMPTY[kind]}]
    if (kind === 'title' && coded && costs.isCodeStart(kind, tokens[from]?.at ?? -1)) return own
    const start = costs.start(kind, tokens[from]?.at ?? -1)
    let worded = false
    for (let to = from + 1; to <= tokens.length; to++) {
      const {at, amongValues} = tokens[to - 1] ?? {at: -1, amongValues: false}
      // a line of figures alone within a comment would be those of a column behind it
      if (byLine && amongValues && (kind === 'title' || (figuresBehind && to - from > 1))) break
      if (kind === 'title' && to - from > 1 && costs.endsRun(kind, at)) break
      // a code behind a figure is the next row's
      if (
        kind === 'title' &&
        coded &&
        to - from > 1 &&
        costs.isFigure(kind, at - 1) &&
        costs.isCodeStart(kind, at)
      )
        break
      worded ||= costs.isWord(kind, at)
      const end = ends[to - 1] ?? Infinity
      if (!worded || end === Infinity) continue
      own.push({to, cost: start + end + (byLine ? lineCost(tokens, from, to, kind) : 0)})
    }
    return own
  })
}

/** What it costs a text to end with each word of its row. */
function textEnds(kind: TextKind, {tokens, costs, openTitle}: Row, coded: boolean): number[] {
  return tokens.map(({at}, index) => {
    const last = index === tokens.length - 1
    if (kind === 'text') return last ? 0 : costs.end(kind, at) // nothing follows that could have been cut from it
    if (coded && costs.isCodeEnd(kind, at)) return Infinity
    return openTitle ? 0 : last ? costs.lastEnd(kind, at) : costs.end(kind, at)
  })
}

/** A cell that begins inside a line, or goes on over its end, in a layout of one cell a line. */
function lineCost(tokens: readonly Token[], from: number, to: number, kind: FlowColumn['kind']): number {
  if (from === to) return 0
  const inside = from > 0 && tokens[from]?.line === tokens[from - 1]?.line ? 1 : 0
  const over = (tokens[to - 1]?.line ?? 0) - (tokens[from]?.line ?? 0)
  return inside + over * (kind === 'title' || kind === 'text' ? 1 : 20)
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
