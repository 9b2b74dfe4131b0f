import {expect, test} from 'vitest'
import {
  forenameRelation,
  isKnownForename,
  sexOfForename,
} from '../../../../src/links/officers/forename-forms.ts'
import NICKNAMES from '../../../../src/links/officers/names/nicknames.json' with {type: 'json'}

test.each([
  ['bob', 'robert', 'nickname'],
  ['dick', 'richard', 'nickname'],
  ['ted', 'edward', 'nickname'],
  ['peggy', 'margaret', 'nickname'],
  ['pat', 'patricia', 'nickname'],
  ['pat', 'patrick', 'nickname'],
  ['jo', 'joanna', 'nickname'],
  ['sam', 'samantha', 'nickname'],
  ['alex', 'alexandra', 'nickname'],
  ['liz', 'beth', 'two short forms'],
  ['ann', 'anne', 'spelt otherwise'],
  ['stephen', 'steven', 'spelt otherwise'],
  ['jean', 'janet', undefined],
  ['jean', 'jane', undefined],
  ['john', 'ian', undefined],
  ['patrick', 'patricia', undefined],
  ['carol', 'caroline', undefined],
  ['janet', 'janice', undefined],
  ['andrew', 'anthony', undefined],
])('%j and %j: %s', (a, b, relation) => {
  expect(forenameRelation(a, b)).toBe(relation)
  expect(forenameRelation(b, a)).toBe(relation)
})

test.each([
  ['david', 'man'],
  ['patricia', 'woman'],
  ['pat', undefined],
  ['chris', undefined],
  ['sam', undefined],
  ['alex', undefined],
  ['jo', 'woman'],
  ['xanthe', undefined],
])('%j is the name of a %s', (forename, sex) => {
  expect(sexOfForename(forename)).toBe(sex)
})

test('a form is never its own formal name, and none is written in capitals', () => {
  for (const table of [NICKNAMES.men, NICKNAMES.women]) {
    expect(Object.keys(table).length).toBeGreaterThan(150)
    for (const [name, forms] of Object.entries(table)) {
      expect(forms.split(' ')).not.toContain(name)
      expect(forms).toBe(forms.toLowerCase())
      expect(isKnownForename(name)).toBe(true)
    }
  }
})
