import {isFigureShape} from '../words/value-shape.ts'
import type {FlowLine, Token, WordAt} from './flow.ts'
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
  readonly isFigure: (kind: TextKind, at: number) => boolean
  /** the second of two figures on end, which are of a row's values: no title goes over them */
  readonly endsRun: (kind: TextKind, at: number) => boolean
  readonly isWord: (kind: TextKind, at: number) => boolean
}

export function flowCosts(word: WordAt): FlowCosts {
  return {
    spans: remember((kind: ShortKind, at) => shapedSpans(kind, word, at)),
    start: remember((kind: TextKind, at) => startCost(kind, word(at))),
    end: remember((kind: TextKind, at) => endCost(kind, word, at, word(at + 1))),
    lastEnd: remember((kind: TextKind, at) => endCost(kind, word, at, '')),
    isCodeStart: remember((_: TextKind, at) => shapedSpans('code', word, at).some(({cost}) => cost === 0)),
    isCodeEnd: remember((_: TextKind, at) => endsCode(word, at)),
    isFigure: remember((_: TextKind, at) => isFigure(word(at))),
    endsRun: remember((_: TextKind, at) => isFigure(word(at)) && standsBehindFigure(word, at)),
    isWord: remember((_: TextKind, at) => /\p{L}{2}/u.test(word(at))),
  }
}

/** The words of tokens, by their order. */
export function wordsOfTokens(tokens: readonly Token[]): WordAt {
  return (at) => tokens[at]?.text ?? ''
}

/** The words of a flow's lines, each line cut only where one of its words is asked for. */
export function wordsOfLines(lines: readonly FlowLine[]): WordAt {
  return (at) => {
    let [low, high] = [0, lines.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle]?.first ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const line = lines[low]
    return line?.tokens[at - line.first]?.text ?? ''
  }
}

const UNIT = /^(?:%|days?|weeks?|months?|hours?|minutes?|tonnes?)$/i

/** Does a figure stand before this word, perhaps with its unit? */
function standsBehindFigure(word: WordAt, at: number): boolean {
  return isFigure(word(at - 1)) || (UNIT.test(word(at - 1)) && isFigure(word(at - 2)))
}

function isFigure(word: string): boolean {
  return isFigureShape(word) || /^(?:n\/a|tb[ac])$/i.test(word)
}

/** The same question about the same word has the same answer. */
function remember<Kind extends string, Answer>(
  ask: (kind: Kind, at: number) => Answer,
): (kind: Kind, at: number) => Answer {
  let answers: Map<Kind, Map<number, Answer>> | undefined // of most flows nothing is asked
  return (kind, at) => {
    answers ??= new Map()
    const known = answers.get(kind) ?? new Map<number, Answer>()
    answers.set(kind, known)
    const answer = known.get(at)
    if (answer !== undefined) return answer
    const fresh = ask(kind, at)
    known.set(at, fresh)
    return fresh
  }
}
