import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {contentId} from '../../../src/model/identity.ts'
import {keepIds, memberName, type KeptId, type Published} from '../../../src/trends/keep-ids.ts'
import {makeDocument} from '../../support/make-document.ts'

const COUNCIL = 'Leicestershire County Council'
const document = makeDocument({path: 'a.txt'})
type Groups = Parameters<typeof keepIds>[1]

/** Clusters of members named by letters: `ab`, `c`. A member's record is its letter, or another scan's. */
const groupsOf = (clusters: readonly string[], scan = ''): Groups =>
  clusters.map((letters) => ({
    authority: COUNCIL,
    members: letters.split('').map((letter) => ({
      id: letter + scan,
      key: letter,
      document,
      rank: 0,
      record: null,
    })),
  }))
/** What an id is by itself: the smallest letter. */
const natural = (clusters: readonly string[]): string[] =>
  clusters.map((letters) => `id-${letters.split('').sort()[0] ?? ''}`)

function published(clusters: readonly string[], kept: readonly KeptId[]): Published[] {
  return clusters.map((letters, index) => ({
    id: kept[index]?.id ?? '',
    was: kept[index]?.was ?? [],
    members: letters
      .split('')
      .map((letter) => ({record: letter, name: memberName(COUNCIL, 'a.txt', letter)})),
  }))
}

/** The ids after each of several runs, each with the one before as its ledger. */
function runs(...all: readonly (readonly string[])[]): KeptId[] {
  let kept: KeptId[] = []
  let ledger: Published[] = []
  for (const clusters of all) {
    kept = keepIds(natural(clusters), groupsOf(clusters), ledger)
    ledger = published(clusters, kept)
  }
  return kept
}

/** What an id becomes that another cluster has kept. */
const AGAIN = contentId('id-b', 'again')

test.each<[string, readonly (readonly string[])[], readonly KeptId[]]>([
  [
    'nothing new',
    [
      ['ab', 'c'],
      ['ab', 'c'],
    ],
    [
      {id: 'id-a', was: []},
      {id: 'id-c', was: []},
    ],
  ],
  ['an earlier report is added', [['bc'], ['abc']], [{id: 'id-b', was: []}]],
  ['two become one', [['a', 'b'], ['ab']], [{id: 'id-a', was: ['id-b']}]],
  [
    'two become one, and a third',
    [['a', 'b', 'c'], ['ab', 'c'], ['abc']],
    [{id: 'id-a', was: ['id-b', 'id-c']}],
  ],
  [
    'one becomes two',
    [['abc'], ['a', 'bc']],
    [
      {id: 'id-a', was: []},
      {id: 'id-b', was: []},
    ],
  ],
  [
    'one becomes two, and the smaller part has a newer member',
    [['bc'], ['bd', 'ac']],
    [
      {id: 'id-b', was: []},
      {id: 'id-a', was: []},
    ],
  ],
  [
    'two become one and part again',
    [['a', 'b'], ['ab'], ['a', 'b']],
    [
      {id: 'id-a', was: []},
      {id: 'id-b', was: []},
    ],
  ],
  [
    'an id that another keeps is not given again',
    [['b'], ['ab'], ['a', 'b']],
    [
      {id: 'id-b', was: []},
      {id: AGAIN, was: []},
    ],
  ],
  ['all of one goes', [['a', 'b'], ['b']], [{id: 'id-b', was: []}]],
])('%s', (_, all, expected) => {
  expect(runs(...all)).toEqual(expected)
})

test('a better scan keeps the id by council and key', () => {
  const ledger = published(['bc'], [{id: 'old', was: ['older']}])
  expect(keepIds(natural(['bc']), groupsOf(['bc'], ' again'), ledger)).toEqual([{id: 'old', was: ['older']}])
})

const anyClusters = fc.array(fc.nat({max: 4}), {minLength: 7, maxLength: 7}).map((homes) =>
  [0, 1, 2, 3, 4]
    .map((home) =>
      'abcdefg'
        .split('')
        .filter((_, at) => homes[at] === home)
        .join(''),
    )
    .filter((letters) => letters !== ''),
)

test('ids are all different, an earlier id leads to one cluster, and the same again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyClusters, {minLength: 1, maxLength: 4}), (all) => {
      const kept = runs(...all)
      const ids = kept.flatMap(({id, was}) => [id, ...was])
      expect(new Set(ids).size).toBe(ids.length)
      expect(runs(...all, all.at(-1) ?? [])).toEqual(kept)
      const before = runs(...all.slice(0, -1)).map(({id}) => id)
      if (all.length > 1) for (const id of before) expect(ids).toContain(id)
    }),
  )
})

test('the order of the ledger changes nothing', () => {
  fc.assert(
    fc.property(anyClusters, anyClusters, (before, after) => {
      const ledger = published(before, keepIds(natural(before), groupsOf(before), []))
      const there = keepIds(natural(after), groupsOf(after), ledger)
      expect(keepIds(natural(after), groupsOf(after), ledger.toReversed())).toEqual(there)
    }),
  )
})
