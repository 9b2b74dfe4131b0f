import {isFigureShape} from '../words/value-shape.ts'
import type {Token} from './flow.ts'
import {
  endCost,
  endsCode,
  shapedSpans,
  startCost,
  type ShapedSpan,
  type ShortKind,
  type TextKind,
} from './span-cost.ts'

/** What the words of a flow cost as cells: each word is looked at once, however often its lines are tried as rows. */
export interface FlowCosts {
  /** cells of a kind that begin at a word of the flow */
  readonly spans: (kind: ShortKind, at: number) => readonly ShapedSpan[]
  readonly start: (kind: TextKind, at: number) => number
  /** a text that ends with a word of its row */
  readonly end: (kind: TextKind, at: number) => number
  /** … with the last word of its row */
  readonly lastEnd: (kind: TextKind, at: number) => number
  readonly isCodeStart: (kind: TextKind, at: number) => boolean
  readonly isCodeEnd: (kind: TextKind, at: number) => boolean
  /** a figure: two on end are of the row's values, and no title goes over them */
  readonly isFigure: (kind: TextKind, at: number) => boolean
  readonly isWord: (kind: TextKind, at: number) => boolean
}

export function flowCosts(tokens: readonly Token[]): FlowCosts {
  return {
    spans: remember((kind: ShortKind, at) => shapedSpans(kind, tokens, at)),
    start: remember((kind: TextKind, at) => startCost(kind, tokens[at]?.text ?? '')),
    end: remember((kind: TextKind, at) => endCost(kind, tokens, at, tokens[at + 1]?.text ?? '')),
    lastEnd: remember((kind: TextKind, at) => endCost(kind, tokens, at, '')),
    isCodeStart: remember((_: TextKind, at) => shapedSpans('code', tokens, at).some(({cost}) => cost === 0)),
    isCodeEnd: remember((_: TextKind, at) => endsCode(tokens, at)),
    isFigure: remember((_: TextKind, at) => isFigure(tokens[at]?.text ?? '')),
    isWord: remember((_: TextKind, at) => /\p{L}{2}/u.test(tokens[at]?.text ?? '')),
  }
}

function isFigure(word: string): boolean {
  return isFigureShape(word) || /^(?:n\/a|tb[ac])$/i.test(word)
}

/** The same question about the same word has the same answer. */
function remember<Kind extends string, Answer>(
  ask: (kind: Kind, at: number) => Answer,
): (kind: Kind, at: number) => Answer {
  const answers = new Map<Kind, Map<number, Answer>>()
  return (kind, at) => {
    const known = answers.get(kind) ?? new Map<number, Answer>()
    answers.set(kind, known)
    const answer = known.get(at)
    if (answer !== undefined) return answer
    const fresh = ask(kind, at)
    known.set(at, fresh)
    return fresh
  }
}
