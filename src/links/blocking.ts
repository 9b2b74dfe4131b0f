import {byCodeUnit} from '../model/identity.ts'

/** The order of two ids, for pairs that are the same either way round. */
export function inOrder(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a]
}

/** One name for a pair, whichever way round. */
export function pairKey(a: string, b: string): string {
  return inOrder(a, b).join(' ')
}

/**
 * Put what may be the same into blocks, and pair what shares one.
 *
 * May be generous: a pair that is nothing is weighed down later, a pair that is never made cannot be found.
 *
 * @param keys  the blocks that a node belongs to, each with its authority, for nothing is linked across
 *              authorities
 * @returns     pairs of node ids, each once, the smaller id first, in order
 */
export function candidatePairs<Node extends {readonly id: string}>(
  nodes: readonly Node[],
  keys: (node: Node) => readonly string[],
): (readonly [string, string])[] {
  const blocks = new Map<string, string[]>()
  for (const node of nodes) {
    for (const key of new Set(keys(node))) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [node.id])
      else block.push(node.id)
    }
  }
  const pairs = new Map<string, readonly [string, string]>()
  for (const ids of blocks.values()) {
    for (const [a, b] of pairsOf(ids)) pairs.set(pairKey(a, b), inOrder(a, b))
  }
  return [...pairs].sort(([a], [b]) => byCodeUnit(a, b)).map(([, pair]) => pair)
}

/** Each two of a list, once. */
export function* pairsOf<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [place, a] of items.entries()) {
    for (const b of items.slice(place + 1)) yield [a, b]
  }
}
