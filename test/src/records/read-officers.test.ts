import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readOfficers} from '../../../src/records/read-officers.ts'

/** The names of a cell's officers, each with its kind. */
function kinds(cell: string): string[] {
  return readOfficers(cell).map(({name, kind}) => `${name}: ${kind}`)
}

test.each([
  ['Bill Nichols', ['Bill Nichols: person']],
  ['H Broughton', ['H Broughton: person']],
  ['D. Goodenuogh', ['D. Goodenuogh: person']],
  ['T.Purnell', ['T.Purnell: person']],
  ['Sheila', ['Sheila: person']],
  ["Roderick O'Connor", ["Roderick O'Connor: person"]],
  ['Fran Knight - Broughton', ['Fran Knight - Broughton: person']],
  ['Cllr Mrs F Davies', ['Cllr Mrs F Davies: person']],
  ['Fairbrother, Ted', ['Fairbrother, Ted: person']], // one man
  ['Dir. of Finance', ['Dir. of Finance: post']],
  ['A. Dir', ['A. Dir: person']],
  ['New Policy Officer', ['New Policy Officer: post']],
  ['Head of Human Resources', ['Head of Human Resources: post']],
  ['Head of Planning and Transportation', ['Head of Planning and Transportation: post']],
  ['PA to Chief Exec', ['PA to Chief Exec: post']],
  ['IT Manager', ['IT Manager: post']],
  ['Equalities Board', ['Equalities Board: body']],
  ['Health & Safety Team', ['Health & Safety Team: body']],
  ['All Departments', ['All Departments: body']],
  ['ICT', ['ICT: body']],
  // departments by what they do
  ['Trading Standards', ['Trading Standards: body']],
  ['Strategy and Performance', ['Strategy and Performance: body']],
  ['Education', ['Education: body']],
  // surnames that are words for posts, told by what stands before them
  ['Mrs A. Head', ['Mrs A. Head: person']],
  ['J. Clerk', ['J. Clerk: person']],
])('%j is one officer', (cell, officers) => {
  expect(kinds(cell)).toEqual(officers)
})

test.each([
  ['Bill Nichols/ Andy Robinson', ['Bill Nichols: person', 'Andy Robinson: person']],
  ['Bill Nichols/ Equalities Board', ['Bill Nichols: person', 'Equalities Board: body']],
  ['Vanessa Bishop (Cath Sartoris)', ['Vanessa Bishop: person', 'Cath Sartoris: person']],
  ['Bill Nichols and Phil Hawkins', ['Bill Nichols: person', 'Phil Hawkins: person']],
  ['Bill Nichols + Phil Hawkins', ['Bill Nichols: person', 'Phil Hawkins: person']],
  ['Nick Booth\nJo Ali', ['Nick Booth: person', 'Jo Ali: person']],
  ['Nick Booth, Jo Ali & Ann Lee', ['Nick Booth: person', 'Jo Ali: person', 'Ann Lee: person']],
  ['Fairbrother, Ted; Smith, Ann', ['Fairbrother, Ted: person', 'Smith, Ann: person']],
  ['Director of Resources (Nick Brown)', ['Director of Resources: post', 'Nick Brown: person']],
  ['Jane Smith, Head of Legal', ['Jane Smith: person', 'Head of Legal: post']],
  ['Head of Legal/Ann Lee', ['Head of Legal: post', 'Ann Lee: person']],
  ['Cath Sartoris (Social Services)', ['Cath Sartoris: person', 'Social Services: body']],
])('%j is several officers', (cell, officers) => {
  expect(kinds(cell)).toEqual(officers)
})

test('a slash inside the name of a post parts nobody', () => {
  expect(kinds('Head of Libraries/Museums')).toEqual(['Head of Libraries/Museums: post'])
})

test.each([
  ['Cath Sartoris (lead)', ['Cath Sartoris: person']],
  ['Tony Harrop (from Jan 2004)', ['Tony Harrop: person']],
  ['Ann Lee ext 5678', ['Ann Lee: person']],
  ['Ann Lee 0116 265 1234', ['Ann Lee: person']],
])('a remark in %j is no officer', (cell, officers) => {
  expect(kinds(cell)).toEqual(officers)
})

test.each(['', '-', 'N/A', 'tbc', 'Vacant', 'None', 'Various', 'To be appointed', 'ext 5678'])(
  '%j names nobody',
  (cell) => {
    expect(readOfficers(cell)).toEqual([])
  },
)

test('raw is this officer’s words only', () => {
  expect(readOfficers('Bill  Nichols/ Ann Lee x5678').map(({raw}) => raw)).toEqual([
    'Bill Nichols',
    'Ann Lee x5678',
  ])
})

const people = fc.uniqueArray(
  fc.constantFrom(
    'Bill Nichols',
    'H Broughton',
    'A. Robinson',
    'Heather Munro',
    'AC Roberts',
    'Ted O’Connor',
  ),
  {minLength: 1, maxLength: 4},
)

test('people parted by slashes, semicolons or lines are each read back', () => {
  fc.assert(
    fc.property(people, fc.constantFrom('/', '/ ', ' / ', '; ', '\n'), (names, joint) => {
      expect(readOfficers(names.join(joint)).map(({name}) => name)).toEqual(names)
    }),
  )
})

test('no words make it throw, and every officer’s words stand in the cell', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (cell) => {
      const words = cell.replace(/\s+/g, ' ')
      for (const {raw} of readOfficers(cell)) expect(words).toContain(raw)
    }),
  )
})
