import {expect, test} from 'vitest'
import {blocksOf, inPairOrder, LARGEST_BLOCK, pairsOf} from '../../../src/links/blocking.ts'

const named = (name: string): {id: string; name: string} => ({id: name, name})

test('nodes that share a key are one block, and a node alone is none', () => {
  const {blocks, cut} = blocksOf(['ann smith', 'bob smith', 'cy jones'].map(named), ({name}) =>
    name.split(' '),
  )
  expect(blocks.map(({key, nodes}) => [key, nodes.length])).toEqual([['smith', 2]])
  expect(cut).toEqual([])
})

test('a block that is too large is cut by what is finer, and told', () => {
  const nodes = Array.from({length: LARGEST_BLOCK + 1}, (_, index) => named(`${index % 3} smith ${index}`))
  const {blocks, cut} = blocksOf(
    nodes,
    () => ['smith'],
    ({name}) => name.charAt(0),
  )
  expect(cut.map(({key, nodes: all}) => [key, all.length])).toEqual([['smith', LARGEST_BLOCK + 1]])
  expect(blocks).toHaveLength(3)
})

test('what nothing finer tells apart is cut all the same', () => {
  const nodes = Array.from({length: 2 * LARGEST_BLOCK + 5}, (_, index) => named(String(index)))
  const {blocks} = blocksOf(nodes, () => ['all'])
  expect(blocks.map(({nodes: own}) => own.length)).toEqual([LARGEST_BLOCK, LARGEST_BLOCK, 5])
})

test('a pair comes once, the smaller id first, whatever the order of the blocks', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(named)
  if (a === undefined || b === undefined || c === undefined) throw new Error('three')
  const pairs = inPairOrder([...pairsOf([c, b, a]), ...pairsOf([a, b])], [b, c, a])
  expect(pairs.map(([one, other]) => one.id + other.id)).toEqual(['ab', 'ac', 'bc'])
})
