import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {closeWords, type Statement} from '../../../../src/links/decisions/close-words.ts'

const said = (says: Statement['says'], a: string, b: string, line = 1): Statement => ({
  a: a < b ? a : b,
  b: a < b ? b : a,
  says,
  word: {by: 'A. Clerk', at: '2026-11-25', note: ''},
  place: {path: 'decisions.json', name: `links[${line}]`, line},
})
const anyStatements = fc.array(
  fc.record({
    says: fc.constantFrom('same', 'same', 'apart', 'unsure' as const),
    pair: fc.constantFrom('ab', 'bc', 'cd', 'de', 'ad', 'be', 'ef', 'fa'),
  }),
  {maxLength: 8},
)
const statementsOf = (all: readonly {says: string; pair: string}[]): Statement[] =>
  all.map(({says, pair}, line) =>
    said(says === 'same' || says === 'apart' ? says : 'unsure', pair.charAt(0), pair.charAt(1), line),
  )

test('what is said to be one is one set, by way of others too', () => {
  const {words} = closeWords([said('same', 'a', 'b'), said('same', 'c', 'b'), said('same', 'x', 'y')])
  expect(Array.from(words, ([id, {set}]) => id + set).sort()).toEqual(['aa', 'ba', 'ca', 'xx', 'yx'])
})

test('what is apart from one is apart from all that are one with it', () => {
  const {words} = closeWords([said('same', 'a', 'b'), said('apart', 'b', 'c'), said('same', 'c', 'd')])
  expect([...(words.get('a')?.apart.keys() ?? [])]).toEqual(['c'])
  expect([...(words.get('d')?.apart.keys() ?? [])]).toEqual(['a'])
  expect(words.get('d')?.apart.get('a')).toMatchObject({a: 'b', b: 'c'})
})

test('a contradiction by way of others names the one that parts and all that join', () => {
  const {contradictions} = closeWords([
    said('same', 'a', 'b', 1),
    said('same', 'b', 'c', 2),
    said('same', 'c', 'd', 3),
    said('apart', 'c', 'a', 4),
  ])
  expect(
    contradictions.map(({apart, same}) => [apart.place.line, same.map(({place}) => place.line)]),
  ).toEqual([[4, [1, 2]]])
})

test('who is unsure contradicts nobody', () => {
  const {contradictions, words} = closeWords([said('same', 'a', 'b'), said('unsure', 'a', 'b')])
  expect(contradictions).toEqual([])
  expect(words.get('a')?.unsure.size).toBe(0)
})

test('of two words on one pair the later is shown', () => {
  const later = {...said('same', 'a', 'b'), word: {by: 'B. Clerk', at: '2027-01-02', note: ''}}
  for (const both of [
    [said('same', 'a', 'b'), later],
    [later, said('same', 'a', 'b')],
  ])
    expect(
      closeWords(both)
        .words.get('a')
        ?.same.map(({word}) => word.by),
    ).toEqual(['B. Clerk'])
})

test('any order of the statements gives the same', () => {
  fc.assert(
    fc.property(anyStatements, fc.infiniteStream(fc.nat()), (all, keys) => {
      const statements = statementsOf(all)
      const shuffled = statements
        .map((one) => ({one, key: keys.next().value}))
        .sort((x, y) => x.key - y.key)
        .map(({one}) => one)
      const [there, back] = [closeWords(statements), closeWords(shuffled)]
      expect(back.words).toEqual(there.words)
      expect(back.contradictions.length).toBe(there.contradictions.length)
    }),
  )
})

test('a statement that parts is named as a contradiction if and only if others join what it parts', () => {
  fc.assert(
    fc.property(anyStatements, (all) => {
      const statements = statementsOf(all)
      const {words, contradictions} = closeWords(statements)
      const torn = statements.filter(
        ({says, a, b}) => says === 'apart' && words.get(a)?.set === words.get(b)?.set,
      )
      expect(new Set(contradictions.map(({apart}) => apart))).toEqual(new Set(torn))
      for (const {same} of contradictions) expect(same.length).toBeGreaterThan(0)
    }),
  )
})
