import {expect, test} from 'vitest'
import type {WeighedPair} from '../../../src/links/cluster.ts'
import type {NodeConflicts} from '../../../src/links/conflicts.ts'
import {rivalsAmong} from '../../../src/links/rivals-among.ts'

const pair = (a: string, b: string, weight: number, probability = 1): WeighedPair => ({
  a,
  b,
  weight,
  probability,
  evidence: [],
  exact: false,
})
const apart = (...pairs: readonly string[]): NodeConflicts => ({
  face: (id) => id,
  cannot: (a, b) => pairs.includes(`${a}-${b}`) || pairs.includes(`${b}-${a}`),
})
const AR = pair('AR', 'Andy', 5)

test('a short name is contested by the other people that it fits, whatever their spellings', () => {
  const clusters = [
    ['Andy', 'Andrew'],
    ['Anne', 'Annie'],
  ]
  const pairs = [AR, pair('AR', 'Andrew', 4), pair('AR', 'Anne', 3), pair('AR', 'Annie', 2)]
  expect(rivalsAmong({clusters, between: []}, pairs, apart())(AR)).toBe(2 ** 3)
})

test('it is not contested where only one fits, nor by those that it cannot be', () => {
  const clusters = [['Andy'], ['Anne']]
  expect(rivalsAmong({clusters, between: []}, [AR], apart())(AR)).toBe(0)
  const pairs = [AR, pair('AR', 'Anne', 3)]
  expect(rivalsAmong({clusters, between: []}, pairs, apart('AR-Anne'))(AR)).toBe(0)
})

test('who may be the same person after all is the less of a rival', () => {
  const said = {clusters: [['Andy'], ['Andrew']], between: [pair('Andrew', 'Andy', 1, 0.75)]}
  expect(rivalsAmong(said, [AR, pair('AR', 'Andrew', 3)], apart())(AR)).toBe(2)
})

test('two short names that cannot be one contest the person that both fit', () => {
  const clusters = [['Andy']]
  const [ac, ab] = [pair('AC', 'Andy', 5), pair('AB', 'Andy', 4)]
  const rivals = rivalsAmong({clusters, between: []}, [ac, ab], apart('AC-AB'))
  expect([rivals(ac), rivals(ab)]).toEqual([2 ** 4, 2 ** 5])
})
