import {expect, test} from 'vitest'
import type {Links} from '../../../../src/links/link-documents.ts'
import {linkTogether} from '../../../support/link-together.ts'
import {makeDocument} from '../../../support/make-document.ts'

/** Link reports that name these officers, a row each; a list a report. */
function link(...reports: readonly (readonly string[])[]): Links {
  return linkTogether(
    reports.map((names, index) =>
      makeDocument({
        path: `${index}.txt`,
        period: `200${index}/0${index + 1}`,
        rows: names.map((name) => ({title: 'Visits', officers: [name]})), // of so few words no line is made
      }),
    ),
  )
}

/** The spellings that were joined, each cluster in order. */
function joined({officers}: Links): string[] {
  return officers
    .map(({members}) =>
      members
        .map(({record}) => record.officer.raw)
        .sort()
        .join(' = '),
    )
    .sort()
}

function left({candidates}: Links): string[] {
  return candidates.filter(({kind}) => kind === 'officer').map(({reason}) => reason)
}

test.each([
  ['A. Robinson', 'Andy Robinson'],
  ['ROBINSON, Andy', 'Andy Robinson'],
  ['AC Roberts', 'Andy Roberts'],
  ['T.Purnell', 'Tony Purnell'],
  ['Fairbrother, Ted', 'Ted Fairbrother'],
  ['Mrs F Davies', 'Frances Davies'],
  ['Liz O’Connor', "Liz O'Connor"],
  ['Phil Hawkins', 'Phil Hawkins'],
  ['Head of Human Resources', 'The Head of Human Resources'],
  ['Equalities Board', 'EQUALITIES BOARD'],
  ['A Robinson', 'A. Robinson'],
  ['Dave Armstrong', 'David Armstrong'],
  ['Bob Penn', 'Robert Penn'],
  ['E. Fairbrother', 'Ted Fairbrother'],
  ['Andew Marchbank', 'Andy Marchbank'],
  ['Diane Purenll', 'Diane Purnell'],
  ['Fran Knight', 'Fran Knight-Broughton'],
  ['Rick McIntyre', 'Rick MacIntyre'],
  ['T Kimber', 'Theresa Kimber'],
])('%j and %j are one', (a, b) => {
  const links = link([a], [b])
  expect(joined(links)).toEqual([[a, b].sort().join(' = ')])
  expect(left(links)).toEqual([])
})

test.each([
  ['Sheila', 'Sheila Rochester', ['the evidence is short of a link']],
  ['Cunningham', 'Jane Cunningham', ['the evidence is short of a link']],
  ['Cunningham', 'Cunningham', ['the evidence is short of a link']],
  ['Andy Roberts', 'Brian Roberts', []],
  ['AC Roberts', 'Brian Roberts', []],
  ['Pat Marlow', 'Cath Marlow', []],
  ['Pat Marlow', 'Pat Marsden', []],
  ['D. Goodenuogh', 'D. Goodenough', ['the evidence is short of a link']],
  ['Patrick Marlow', 'Patricia Marlow', []],
  ['Sam Kimber', 'Head of Human Resources', []],
  ['Head of Policy', 'Policy Board', []],
])('%j and %j stay two', (a, b, reasons) => {
  const links = link([a], [b])
  expect(joined(links)).toEqual([a, b].sort())
  expect(left(links)).toEqual(reasons)
})

test('an initial that fits two joins neither, and says so', () => {
  const links = link(['A. Robinson'], ['Andy Robinson', 'Anne Robinson'])
  expect(joined(links)).toEqual(['A. Robinson', 'Andy Robinson', 'Anne Robinson'])
  expect(left(links)).toEqual(['others fit as well', 'others fit as well'])
  const [candidate] = links.candidates
  expect(candidate?.probability).toBe(0.5)
  expect(candidate?.evidence.map(({field}) => field)).toEqual(['prior', 'surname', 'forename', 'rivals'])
})

test('two reports that print an initial may mean two people, where two are known', () => {
  const links = link(['A. Robinson'], ['A. Robinson'], ['Andy Robinson', 'Anne Robinson'])
  expect(joined(links)).toContain('A. Robinson')
  expect(joined(links)).not.toContain('A. Robinson = A. Robinson')
})

test('a forename that two initials fit takes neither', () => {
  expect(joined(link(['Andy Roberts'], ['AC Roberts', 'AB Roberts']))).toEqual([
    'AB Roberts',
    'AC Roberts',
    'Andy Roberts',
  ])
})

test('a short name is one person within a table of its report; a forename alone is not where two bear it', () => {
  expect(joined(link(['A Walton', 'A Walton', 'Cunningham', 'Cunningham']))).toEqual([
    'A Walton = A Walton',
    'Cunningham = Cunningham',
  ])
  expect(joined(link(['Sheila', 'Sheila', 'Sheila Rochester']))).toEqual([
    'Sheila = Sheila',
    'Sheila Rochester',
  ])
  expect(joined(link(['Sheila', 'Sheila', 'Sheila Rochester', 'Sheila Walton']))).toEqual([
    'Sheila',
    'Sheila',
    'Sheila Rochester',
    'Sheila Walton',
  ])
})

test('never across authorities', () => {
  const rows = [{code: 'BV8', officers: ['Andy Robinson']}]
  const links = linkTogether([
    makeDocument({authority: 'Leicester City Council', rows}),
    makeDocument({authority: 'Leicestershire County Council', rows}),
    makeDocument({authority: null, rows}),
    makeDocument({authority: null, path: 'other.txt', rows}),
  ])
  expect(links.officers).toHaveLength(4)
  expect(links.candidates).toEqual([])
})

test('the evidence of every link adds up to its weight, and every merge has a link', () => {
  const {officers} = link(
    ['A. Robinson', 'Andy Robinson', 'Andy Robinson'],
    ['Mr A Robinson', 'Equalities Board'],
    ['Equalities Board'],
  )
  for (const {members, links} of officers) {
    expect(links).toHaveLength(members.length - 1)
    for (const {evidence, weight, probability} of links) {
      expect(evidence.reduce((sum, entry) => sum + entry.weight, 0)).toBe(weight)
      expect(probability).toBeGreaterThan(0.95)
    }
  }
})
