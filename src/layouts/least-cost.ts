import type {FlowColumn} from './column-kind.ts'
import type {FlowCosts} from './flow-costs.ts'
import type {Token} from './flow.ts'
import {EMPTY, isTextKind, type ShortKind} from './span-cost.ts'

/**
 * No division of the words into the columns costs less than this: a quick look, before any way is tried.
 *
 * Prose under what seems a header fails here at once: it does not begin as the first column would, or end as the last,
 * or holds fewer figures than there are columns of them.
 */
export function leastCost(
  tokens: readonly Token[],
  columns: readonly FlowColumn[],
  costs: FlowCosts,
): number {
  const [first, last] = [columns[0], columns.at(-1)]
  if (tokens.length === 0 || first === undefined || last === undefined) return 0
  const shortKinds = new Set(columns.flatMap(({kind}) => (isTextKind(kind) ? [] : [kind])))
  const short = [...shortKinds].reduce((sum, kind) => sum + leastOfKind(kind, tokens, columns, costs), 0)
  return Math.max(leastOfFirst(first, tokens, costs), leastOfLast(last, tokens, costs), short)
}

function leastOfFirst({kind}: FlowColumn, tokens: readonly Token[], costs: FlowCosts): number {
  if (isTextKind(kind)) return Math.min(EMPTY[kind], costs.start(kind, tokens[0]?.at ?? -1))
  return begins(kind, tokens, 0, costs) ? 0 : EMPTY[kind]
}

function leastOfLast({kind}: FlowColumn, tokens: readonly Token[], costs: FlowCosts): number {
  if (isTextKind(kind)) return 0
  const ends = tokens.some(({at}, from) =>
    costs.spans(kind, at).some(({length}) => from + length === tokens.length),
  )
  return ends ? 0 : EMPTY[kind]
}

/** What the cells of a kind cost that must stay empty, for fewer words begin one than there are columns. */
function leastOfKind(
  kind: ShortKind,
  tokens: readonly Token[],
  columns: readonly FlowColumn[],
  costs: FlowCosts,
): number {
  let lacking = columns.filter((column) => column.kind === kind).length
  for (let from = 0; from < tokens.length && lacking > 0; from++) {
    if (begins(kind, tokens, from, costs)) lacking--
  }
  return lacking * EMPTY[kind]
}

/** Does a cell of the kind begin at a word, and end in the row? */
function begins(kind: ShortKind, tokens: readonly Token[], from: number, costs: FlowCosts): boolean {
  const at = tokens[from]?.at ?? -1
  return costs.spans(kind, at).some(({length}) => from + length <= tokens.length)
}
