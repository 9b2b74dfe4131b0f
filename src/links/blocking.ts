import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'

/** The order of two ids, for pairs that are the same either way round. */
export function inOrder(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a]
}

/** One name for a pair, whichever way round. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Nodes that may be the same, by what they share. */
export interface Block<Node> {
  readonly key: string
  readonly nodes: readonly Node[]
}

/** A larger block is cut: its pairs would be millions, and what so many share tells nobody apart. */
export const LARGEST_BLOCK = 2000

/**
 * Put what may be the same into blocks.
 *
 * May be generous: a pair that is nothing is weighed down later, a pair that is never made cannot be found.
 *
 * @param keys   the blocks that a node belongs to
 * @param finer  what a block that is too large is cut by
 * @returns      blocks of two nodes or more, and those that were too large
 */
export function blocksOf<Node>(
  nodes: readonly Node[],
  keys: (node: Node) => readonly string[],
  finer: (node: Node) => string = () => '',
): {readonly blocks: readonly Block<Node>[]; readonly cut: readonly Block<Node>[]} {
  const blocks = new Map<string, Node[]>()
  for (const node of nodes) {
    for (const key of new Set(keys(node))) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [node])
      else block.push(node)
    }
  }
  const all = Array.from(blocks, ([key, own]) => ({key, nodes: own})).filter(({nodes: own}) => own.length > 1)
  const cut = all.filter(({nodes: own}) => own.length > LARGEST_BLOCK)
  const whole = cut.length === 0 ? all : all.filter(({nodes: own}) => own.length <= LARGEST_BLOCK)
  return {blocks: [...whole, ...cut.flatMap((block) => cutBlock(block, finer))], cut}
}

/** By what tells its nodes apart, and where even that is one for too many, by place. */
function cutBlock<Node>({key, nodes}: Block<Node>, finer: (node: Node) => string): Block<Node>[] {
  return Array.from(groupBy(nodes, finer), ([, own]) =>
    Array.from({length: Math.ceil(own.length / LARGEST_BLOCK)}, (_, part) => ({
      key,
      nodes: own.slice(part * LARGEST_BLOCK, (part + 1) * LARGEST_BLOCK),
    })),
  ).flat()
}

/**
 * Pairs of nodes, each once, the smaller id first, in order.
 *
 * A pair comes from each block that holds it, some hundred thousands of one council: so a pair is one number while
 * it is sorted, made of its nodes' places in the order of their ids.
 *
 * @param nodes  all that pairs are made of
 */
export function inPairOrder<Node extends {readonly id: string}>(
  pairs: Iterable<readonly [Node, Node]>,
  nodes: readonly Node[],
): (readonly [Node, Node])[] {
  const ordered = nodes.toSorted((a, b) => byCodeUnit(a.id, b.id))
  const places = new Map(ordered.map((node, place) => [node, place]))
  const count = ordered.length
  const numbers: number[] = []
  for (const pair of pairs) {
    const [a, b] = [places.get(pair[0]) ?? 0, places.get(pair[1]) ?? 0]
    numbers.push(a < b ? a * count + b : b * count + a)
  }
  const sorted = Float64Array.from(numbers).sort()
  const once: (readonly [Node, Node])[] = []
  let last = -1
  for (const number of sorted) {
    const [a, b] = [ordered[Math.floor(number / count)], ordered[number % count]]
    if (number !== last && a !== undefined && b !== undefined) once.push([a, b])
    last = number
  }
  return once
}

/** Each two of a list, once. */
export function* pairsOf<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (let place = 0; place < items.length; place += 1) {
    const a = items[place]
    for (let other = place + 1; other < items.length; other += 1) {
      const b = items[other]
      if (a !== undefined && b !== undefined) yield [a, b]
    }
  }
}
