import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {cluster, type WeighedPair} from '../../../src/links/cluster.ts'
import type {NodeConflicts} from '../../../src/links/conflicts.ts'

function pair(a: string, b: string, weight: number): WeighedPair {
  return {a, b, weight, probability: 1, evidence: [], exact: false}
}

const between = (cannot: (a: string, b: string) => boolean): NodeConflicts => ({cannot, face: (id) => id})
const NO_CONFLICT = between(() => false)
const acApart = (a: string, b: string): boolean => [a, b].sort().join('') === 'ac'

test('joins what is heavy enough and leaves the rest alone', () => {
  const {clusters, links} = cluster(['a', 'b', 'c'], [pair('a', 'b', 4.25), pair('b', 'c', 4)], NO_CONFLICT)
  expect(clusters).toEqual([['a', 'b'], ['c']])
  expect(links).toEqual([pair('a', 'b', 4.25)])
})

test('what words alone speak for is not joined, however heavy', () => {
  const alone = {...pair('a', 'b', 9), wordsAlone: true}
  const {clusters, links} = cluster(['a', 'b', 'c'], [alone, pair('b', 'c', 5)], NO_CONFLICT)
  expect(clusters).toEqual([['a'], ['b', 'c']])
  expect(links).toEqual([pair('b', 'c', 5)])
})

test('the heavier pair wins where two that cannot be one would meet', () => {
  const {clusters, refused} = cluster(
    ['a', 'b', 'c'],
    [pair('a', 'b', 5), pair('b', 'c', 6)],
    between(acApart),
  )
  expect(clusters).toEqual([['a'], ['b', 'c']])
  expect(refused).toEqual([pair('a', 'b', 5)])
})

test('every merge has one link, and the order of the pairs changes nothing', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const id = fc.constantFrom(...ids)
  const pairs = fc
    .uniqueArray(fc.tuple(id, id, fc.integer({min: 0, max: 9})), {
      selector: ([a, b]) => [a, b].sort().join(''),
    })
    .map((all) => all.filter(([a, b]) => a < b).map(([a, b, weight]) => pair(a, b, weight)))
  fc.assert(
    fc.property(pairs, fc.uniqueArray(fc.tuple(id, id)), (all, separate) => {
      const keys = new Set(separate.map(([a, b]) => [a, b].sort().join('')))
      const apart = (a: string, b: string): boolean => keys.has([a, b].sort().join(''))
      const one = cluster(ids, all, between(apart))
      expect(cluster(ids.toReversed(), all.toReversed(), between(apart))).toEqual(one)
      expect(one.links).toHaveLength(ids.length - one.clusters.length)
      for (const members of one.clusters) {
        for (const a of members) for (const b of members) if (a !== b) expect(apart(a, b)).toBe(false)
      }
    }),
  )
})

test('nodes of one face are asked once, and one of them speaks for all', () => {
  const ids = ['a1', 'a2', 'a3', 'b1']
  const pairs = [pair('a1', 'a2', 7), pair('a2', 'a3', 6), pair('a3', 'b1', 5)]
  const asked: string[] = []
  const {clusters} = cluster(ids, pairs, {
    face: (id) => id.charAt(0),
    cannot: (a, b) => {
      asked.push(`${a.charAt(0)}${b.charAt(0)}`)
      return a.charAt(0) !== b.charAt(0)
    },
  })
  expect(clusters).toEqual([['a1', 'a2', 'a3'], ['b1']])
  expect(asked).toEqual(['aa', 'aa', 'ab'])
})
