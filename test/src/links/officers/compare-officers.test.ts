import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {forenameLevel, middleLevel} from '../../../../src/links/officers/compare-forenames.ts'
import {
  cannotBeOne,
  compareOfficers,
  type OfficerLore,
} from '../../../../src/links/officers/compare-officers.ts'
import {surnameLevel} from '../../../../src/links/officers/compare-surnames.ts'
import {frequenciesIn} from '../../../../src/links/officers/name-frequency.ts'
import {parseOfficerName} from '../../../../src/links/officers/officer-name.ts'
import type {OfficerSubject} from '../../../../src/links/officers/officer-subject.ts'

const LORE: OfficerLore = {
  frequencies: frequenciesIn({surnames: [], forenames: []}),
  surnameUse: () => 5,
  departmentsApart: (a, b) => a !== b,
  reports: 3,
}

function officer(name: string, said: Partial<OfficerSubject> = {}): OfficerSubject {
  return {
    kind: 'person',
    wording: name.toLowerCase(),
    name: parseOfficerName(name),
    formerly: new Set(),
    stated: new Set(),
    documents: new Set(),
    departments: new Map(),
    lines: new Map(),
    lineTimes: new Map(),
    ...said,
  }
}

test.each([
  ['Andy Robinson', 'ROBINSON, Andy', 'same'],
  ['A. Robinson', 'Andy Robinson', 'initial fits'],
  ['AC Roberts', 'Andy Roberts', 'initial fits'],
  ['AC Roberts', 'A Roberts', 'same initial'],
  ['E Fairbrother', 'Ted Fairbrother', 'initial of the formal name'],
  ['B Penn', 'Robert Penn', 'initial of a short form'],
  ['B Penn', 'Michael Penn', 'differs'],
  ['Dave Armstrong', 'David Armstrong', 'nickname'],
  ['Bob Penn', 'Robert Penn', 'nickname'],
  ['Pat Marlow', 'Patrick Marlow', 'nickname'],
  ['Pat Marlow', 'Patricia Marlow', 'nickname'],
  ['Patrick Marlow', 'Patricia Marlow', 'begins alike'],
  ['Trish Marlow', 'Patsy Marlow', 'two short forms'],
  ['Jean Marlow', 'Janet Marlow', 'differs'],
  ['Jan Marlow', 'Janet Marlow', 'nickname'],
  ['Jan Marlow', 'Janice Marlow', 'nickname'],
  ['Janet Marlow', 'Janice Marlow', 'begins alike'],
  ['Stephen Hale', 'Steven Hale', 'spelt otherwise'],
  ['Andrew Hale', 'Andew Hale', 'misspelt'],
  ['Andy Hale', 'Andew Hale', 'misspelt'],
  ['Mark Hale', 'Makr Hale', 'misspelt'],
  ['Ellen Hale', 'Helen Hale', 'differs'],
  ['Haresh Hale', 'Harish Hale', 'misspelt'],
  ['Josei Hale', 'Josiie Hale', 'a letter apart'], // both may be Josie
  ['Zoltan Hale', 'Zoltin Hale', 'a letter apart'],
  ['Julia Hale', 'Julie Hale', 'begins alike'],
  ['Joan Hale', 'Jean Hale', 'differs'],
  ['Pat Marlow', 'Cath Marlow', 'differs'],
  ['Andy Roberts', 'Brian Roberts', 'differs'],
  ['Mr Smith', 'J Smith', 'absent'],
])('the forenames of %j and %j: %s', (a, b, level) => {
  expect(forenameLevel(parseOfficerName(a), parseOfficerName(b))).toBe(level)
  expect(forenameLevel(parseOfficerName(b), parseOfficerName(a))).toBe(level)
})

test.each([
  ['Patricia L Brigden', 'PL Brigden', 'same'],
  ['Patricia L Brigden', 'Patricia Lilian Brigden', 'same'],
  ['Patricia L Brigden', 'Patricia M Brigden', 'differs'],
  ['AC Roberts', 'AB Roberts', 'differs'],
  ['AC Roberts', 'Andy Roberts', undefined],
])('the middle initials of %j and %j: %s', (a, b, level) => {
  expect(middleLevel(parseOfficerName(a), parseOfficerName(b))).toBe(level)
})

test.each([
  ['Diane Purnell', 'Diane Purenll', 1, 'misspelt'],
  ['Diane Purnell', 'Diane Purenll', 4, 'a letter apart'], // printed so again and again
  ['Pam Thomson', 'Pam Thompson', 1, 'a letter apart'], // both are common names
  ['Ann Hale', 'Ann Hall', 1, 'differs'],
  ['R MacIntyre', 'R McIntyre', 9, 'spelt otherwise'],
  ['R Smith-Barnes', 'R Smith Barnes', 9, 'a part the same'], // without the hyphen Smith reads as a forename
  ['Fran Knight', 'Fran Knight-Broughton', 9, 'a part the same'],
  ['Fran Broughton', 'Fran Knight-Broughton', 9, 'a part the same'],
  ['Pat Marlow', 'Pat Marsden', 1, 'differs'],
])('the surnames of %j and %j, printed in %d reports: %s', (a, b, reports, level) => {
  expect(surnameLevel(officer(a), officer(b), () => reports)).toBe(level)
})

test('a surname that a report says was borne before is known', () => {
  const now = officer('Jan Penhaligon', {formerly: new Set(['connell'])})
  expect(surnameLevel(now, officer('J Connell'), () => 9)).toBe('borne before')
})

test.each([
  ['Mr F Davies', 'Mrs F Davies'],
  ['Mr P Marlow', 'Patricia Marlow'],
  ['Pat Marlow', 'Pat Marsden'],
  ['Pat Marlow', 'Cath Marlow'],
  ['AC Roberts', 'AB Roberts'],
])('%j and %j cannot be one', (a, b) => {
  expect(compareOfficers(officer(a), officer(b), LORE).cannot).toBe('conflict')
})

test.each([
  ['Mr P Marlow', 'Pat Marlow'],
  ['Mr C Marlow', 'Chris Marlow'],
  ['Mrs S Marlow', 'Sam Marlow'],
  ['A. Robinson', 'Andy Robinson'],
])('%j and %j may be one', (a, b) => {
  expect(cannotBeOne(officer(a), officer(b))).toBe(false)
})

test('one forename under two surnames may be one person where the second follows the first', () => {
  const before = officer('Jan Connell', {span: [2001, 2004]})
  expect(cannotBeOne(before, officer('Jan Penhaligon', {span: [2004.5, 2006]}))).toBe(false)
  expect(cannotBeOne(before, officer('Jan Penhaligon', {span: [2002, 2006]}))).toBe(true)
})

test('a common name says less than a rare one', () => {
  const weightOf = (name: string): number =>
    compareOfficers(officer(name), officer(name), LORE).evidence.reduce((sum, {weight}) => sum + weight, 0)
  expect(weightOf('Theresa Kimber')).toBeGreaterThan(weightOf('David Jones') + 6)
})

test('lines that pass on speak for one person, other lines against, and departments only where one report has both', () => {
  const of = (lines: readonly string[], time: number, department?: string): OfficerSubject =>
    officer('M Wardle', {
      lines: new Map(lines.map((line) => [`code ${line}`, [time]])),
      lineTimes: new Map([['code', [time]]]),
      departments: new Map(department === undefined ? [] : [[department, new Set(['report'])]]),
      span: [time, time],
    })
  const levels = (a: OfficerSubject, b: OfficerSubject, lore = LORE): string[] =>
    compareOfficers(a, b, lore)
      .evidence.slice(2)
      .map(({field, level}) => `${field} ${level}`)
  const [before, alike, other] = [
    of(['BV1', 'BV2'], 2002, 'cex'),
    of(['BV2'], 2003, 'cex'),
    of(['BV9'], 2003, 'res'),
  ]
  expect(levels(before, alike)).toEqual(['lines one the same'])
  expect(levels(before, other)).toEqual(['lines others', 'department another'])
  expect(levels(before, other, {...LORE, departmentsApart: () => false})).toEqual(['lines others'])
  expect(levels(before, of(['BV2'], 2008, 'cex'))).toEqual(['department same', 'time years apart'])
})

test('a post is never a person', () => {
  const post = officer('Head of Policy', {kind: 'post', wording: 'head of policy'})
  expect(compareOfficers(post, officer('Sam Kimber'), LORE).cannot).toBe('conflict')
})

test.each([
  ['head of hr', 'head of human resources', 'same but for short forms'],
  ['head of planning', 'head of plannning', 'misspelt'],
  ['area manager 1', 'area manager 2', 'differs'],
  ['director of education', 'director of housing', 'differs'],
  ['head of planning', 'planning manager', 'another rank'],
  ['head of planning and transport', 'head of planning', 'most words the same'],
  ['head of planning', 'policy manager', 'differs'],
])('the posts %j and %j: %s', (a, b, level) => {
  const post = (wording: string): OfficerSubject => officer(wording, {kind: 'post', wording})
  expect(compareOfficers(post(a), post(b), LORE).evidence).toMatchObject([{field: 'wording', level}])
})

test('comparison is the same either way round', () => {
  const given = fc.constantFrom('A.', 'AC', 'Andy', 'Andrew', 'Andew', 'Anne', 'Mrs F', 'Mr', '', 'Pat L')
  const surname = fc.constantFrom('Roberts', 'Robrets', 'Robinson', 'Marlow', 'Marlow-Roberts', 'Sheila')
  const name = fc.tuple(given, surname).map(([one, other]) => officer(`${one} ${other}`.trim()))
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareOfficers(a, b, LORE)).toEqual(compareOfficers(b, a, LORE))
    }),
  )
})
