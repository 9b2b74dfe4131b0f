import {expect, test} from 'vitest'
import {comparePairs} from '../../../src/links/compare-pairs.ts'
import type {Kind} from '../../../src/links/kind.ts'
import type {Node} from '../../../src/links/node.ts'

interface Named {
  readonly name: string
  readonly year: number
}

/** Names of one block: equal words weigh a link, and a name of one letter is partial. */
const KIND: Kind<Named> = {
  kind: 'officer',
  prior: -5,
  candidateFrom: 0,
  keys: () => ['all'],
  compare: (a, b) => ({
    evidence: [{field: 'letter', level: '', weight: a.name.charAt(0) === b.name.charAt(0) ? 10 : 0}],
    exact: false,
  }),
  within: () => [],
  relation: () => 'same',
  partial: {is: ({name}) => name.length === 1, inTime: (a, b) => a.year - b.year},
}

function pairsOf(...names: readonly string[]): string[] {
  const nodes = names.map((name, year): Node<never, Named> => ({
    id: `${name}${year}`,
    scope: 's',
    subject: {name, year},
    members: [],
  }))
  return comparePairs(nodes, KIND).compared.map(({a, b}) => `${a} ${b}`)
}

test('partial nodes meet the whole ones, not each other where a whole one fits', () => {
  expect(pairsOf('a', 'andy', 'a')).toEqual(['a0 andy1', 'a2 andy1'])
})

test('where no whole one fits they meet the few that follow them', () => {
  expect(pairsOf('a', 'a', 'a', 'a', 'a')).toEqual([
    'a0 a1',
    'a0 a2',
    'a0 a3',
    'a1 a2',
    'a1 a3',
    'a1 a4',
    'a2 a3',
    'a2 a4',
    'a3 a4',
  ])
  expect(pairsOf('a', 'bob', 'a')).toEqual(['a0 a2', 'a0 bob1', 'a2 bob1'])
})
