import {byCodeUnit} from '../model/identity.ts'
import {type Block, blocksOf, inPairOrder, pairsOf} from './blocking.ts'
import type {ComparedPair} from './explain.ts'
import type {Kind, Partials} from './kind.ts'
import {LINK_FROM} from './link-from.ts'
import type {Node} from './node.ts'
import {weigh} from './weigh.ts'

export interface ComparedNodes {
  /** those that anything hangs on, or all; in order of their ids */
  readonly compared: readonly ComparedPair[]
  /** the blocks that were too large to compare all their pairs: what their nodes share, and how many they are */
  readonly cut: readonly {readonly key: string; readonly nodes: number}[]
}

/** So many of its own sort a partial node is compared with: those that follow it. */
const FOLLOWING = 3

/** A lighter pair is no rival: its odds are lost in the rounding. */
export const RIVAL_FROM = -5

/**
 * Block the nodes of one scope and compare the pairs that the blocks hold.
 *
 * @param keep  whether pairs that nothing hangs on are wanted as well: nine in ten, of which there may be millions
 */
export function comparePairs<R, Subject>(
  nodes: readonly Node<R, Subject>[],
  kind: Kind<Subject>,
  keep: 'all' | 'what counts' = 'all',
): ComparedNodes {
  const finer = kind.finer
  const {blocks, cut} = blocksOf(
    nodes,
    ({subject}) => kind.keys(subject),
    finer === undefined ? undefined : ({subject}) => finer(subject),
  )
  const {partial} = kind
  const compareAll = (pairs: readonly (readonly [Node<R, Subject>, Node<R, Subject>])[]): ComparedPair[] => {
    const kept: ComparedPair[] = []
    for (const [a, b] of pairs) {
      const pair = compareNodes(a, b, kind)
      const isPartial = partial !== undefined && (partial.is(a.subject) || partial.is(b.subject))
      if (keep === 'all' || isPartial || counts(pair, kind)) kept.push(pair)
    }
    return kept
  }
  const first = compareAll(inPairOrder(pairsIn(blocks, partial), nodes))
  const compared =
    partial === undefined
      ? first
      : [...first, ...compareAll(inPairOrder(chains(blocks, partial, first), nodes))].sort(
          (x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b),
        )
  return {
    compared,
    cut: cut.map(({key, nodes: own}) => ({key, nodes: own.length})),
  }
}

/** Can anything hang on a pair of whole nodes: a link, a candidate, a rival? */
function counts<Subject>({cannot, probability, weight}: ComparedPair, kind: Kind<Subject>): boolean {
  if (cannot === 'one report') return false
  if (kind.partial !== undefined && probability > 0) return true // clusters that may be one are the less of rivals
  return cannot !== undefined || probability >= kind.candidateFrom || weight >= RIVAL_FROM
}

/** Compare and weigh two nodes, rivals aside. */
export function compareNodes<R, Subject>(
  one: Node<R, Subject>,
  other: Node<R, Subject>,
  kind: Kind<Subject>,
): ComparedPair {
  const {evidence, cannot, exact, wordsAlone = false} = kind.compare(one.subject, other.subject)
  return {a: one.id, b: other.id, exact, cannot, wordsAlone, ...weigh(kind.prior, evidence)}
}

/** Every two nodes of a block, unless both are partial. */
function* pairsIn<R, Subject>(
  blocks: readonly Block<Node<R, Subject>>[],
  partial: Partials<Subject> | undefined,
): Generator<readonly [Node<R, Subject>, Node<R, Subject>]> {
  for (const {nodes} of blocks) {
    const [whole, part] = [
      nodes.filter((node) => partial?.is(node.subject) !== true),
      partsOf(nodes, partial),
    ]
    yield* pairsOf(whole)
    for (const a of part) for (const b of whole) yield [a, b]
  }
}

function partsOf<R, Subject>(
  nodes: readonly Node<R, Subject>[],
  partial: Partials<Subject> | undefined,
): Node<R, Subject>[] {
  return partial === undefined ? [] : nodes.filter(({subject}) => partial.is(subject))
}

/** The partial nodes of a block that no whole one fits, each with the few that follow it in time. */
function* chains<R, Subject>(
  blocks: readonly Block<Node<R, Subject>>[],
  partial: Partials<Subject>,
  first: readonly ComparedPair[],
): Generator<readonly [Node<R, Subject>, Node<R, Subject>]> {
  const fitted = new Set(
    first.flatMap(({a, b, cannot, weight}) => (cannot === undefined && weight >= LINK_FROM ? [a, b] : [])),
  )
  for (const {nodes} of blocks) {
    const free = partsOf(nodes, partial)
      .filter(({id}) => !fitted.has(id))
      .sort((a, b) => partial.inTime(a.subject, b.subject) || byCodeUnit(a.id, b.id))
    for (const [place, a] of free.entries()) {
      for (const b of free.slice(place + 1, place + 1 + FOLLOWING)) yield [a, b]
    }
  }
}
