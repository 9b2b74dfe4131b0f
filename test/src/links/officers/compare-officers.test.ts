import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  compareOfficers,
  forenameLevel,
  type OfficerSubject,
} from '../../../../src/links/officers/compare-officers.ts'
import {parseOfficerName} from '../../../../src/links/officers/officer-name.ts'

function person(name: string): OfficerSubject {
  return {kind: 'person', wording: name.toLowerCase(), name: parseOfficerName(name)}
}

test.each([
  ['Andy Robinson', 'ROBINSON, Andy', 'same'],
  ['A. Robinson', 'Andy Robinson', 'initial fits'],
  ['AC Roberts', 'Andy Roberts', 'initial fits'],
  ['AC Roberts', 'A Roberts', 'same initials'],
  ['Patricia L Brigden', 'PL Brigden', 'initial fits'],
  ['Patricia L Brigden', 'Patricia M Brigden', 'differs'],
  ['AC Roberts', 'AB Roberts', 'differs'],
  ['Dave Armstrong', 'David Armstrong', 'begins alike'],
  ['Pat Marlow', 'Cath Marlow', 'differs'],
  ['Andy Roberts', 'Brian Roberts', 'differs'],
  ['Bob Penn', 'Robert Penn', 'differs'],
  ['Mr Smith', 'J Smith', 'absent'],
])('%j and %j: %s', (a, b, level) => {
  expect(forenameLevel(parseOfficerName(a), parseOfficerName(b))).toBe(level)
})

test.each([
  ['Mr F Davies', 'Mrs F Davies'],
  ['Pat Marlow', 'Pat Marsden'],
  ['Pat Marlow', 'Cath Marlow'],
])('%j and %j cannot be one', (a, b) => {
  expect(compareOfficers(person(a), person(b)).cannot).toBe('conflict')
})

test('a post is never a person', () => {
  const post: OfficerSubject = {
    kind: 'post',
    wording: 'head of policy',
    name: parseOfficerName('Head of Policy'),
  }
  expect(compareOfficers(post, person('Sam Kimber')).cannot).toBe('conflict')
})

test('comparison is the same either way round', () => {
  const given = fc.constantFrom('A.', 'AC', 'Andy', 'Anne', 'Mrs F', 'Mr', '', 'Pat L')
  const surname = fc.constantFrom('Roberts', 'Robinson', 'Marlow', 'Sheila')
  const name = fc.tuple(given, surname).map(([one, other]) => person(`${one} ${other}`.trim()))
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareOfficers(a, b)).toEqual(compareOfficers(b, a))
    }),
  )
})
