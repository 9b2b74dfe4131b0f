import {expect, test} from 'vitest'
import type {Links} from '../../../../src/links/link-documents.ts'
import type {Document} from '../../../../src/model/document.ts'
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
  ['Head of Planning', 'Head of Plannning'],
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
  ['Head of HR', 'Head of Human Resources', ['the evidence is short of a link']],
  ['Head of Planning', 'Planning Manager', ['the evidence is short of a link']],
  ['Head of Planning', 'Head of Policy', []],
  ['Area Manager 1', 'Area Manager 2', []],
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

test('what a surname was before, beside the name, joins the name and leads to who bore it', () => {
  const links = linkTogether([
    makeDocument({period: '2003/04', rows: [{code: 'LF1', officers: ['Jan Connell']}]}),
    makeDocument({
      period: '2004/05',
      rows: [{code: 'LF1', officers: ['Bill Nichols', 'Jan Penhaligon', 'formerly Connell']}],
    }),
  ])
  expect(joined(links)).toEqual(['Bill Nichols', 'Jan Connell = Jan Penhaligon = formerly Connell'])
  const levels = links.officers.flatMap(({links: own}) =>
    own.map(({evidence}) => evidence.slice(1).map(({field, level}) => `${field} ${level}`)),
  )
  expect(levels).toContainEqual(['row says beside it what it was before'])
  expect(levels).toContainEqual(['surname borne before', 'forename same', 'lines one the same'])
})

test('without such words another surname is left to a person, a man’s hardly even that', () => {
  const renamed = (before: string, after: string): Links =>
    linkTogether(
      [before, after].map((name, index) =>
        makeDocument({period: `200${index}/0${index + 1}`, rows: [{code: 'LF1', officers: [name]}]}),
      ),
    )
  expect(left(renamed('Jan Connell', 'Jan Penhaligon'))).toEqual(['the evidence is short of a link'])
  expect(left(renamed('Colin Connell', 'Colin Penhaligon'))).toEqual([])
})

test('an initial that fits two goes with the line that it stands in', () => {
  const report = (period: string, ...names: readonly string[]): Document =>
    makeDocument({period, rows: names.map((name, line) => ({code: `LF${line}`, officers: [name]}))})
  const links = linkTogether([
    report('2002/03', 'Michael Wardle', 'Marion Wardle'),
    report('2003/04', 'M Wardle', 'Marion Wardle'),
    report('2004/05', 'Michael Wardle', 'Marion Wardle'),
  ])
  expect(joined(links)).toContain('M Wardle = Michael Wardle = Michael Wardle')
})

test('a maiden name joined by a hyphen leads from one surname to the next', () => {
  const links = linkTogether(
    ['Cath Nearney', 'Cath Nearney-Clark', 'Cath Clark'].map((name, index) =>
      makeDocument({period: `200${index}/0${index + 1}`, rows: [{code: 'LF1', officers: [name]}]}),
    ),
  )
  expect(joined(links)).toEqual(['Cath Clark = Cath Nearney = Cath Nearney-Clark'])
})

test('two surnames of one forename at one time stay two, whoever is named after both', () => {
  const links = linkTogether(
    ['2001/02', '2003/04', '2005/06'].map((period) =>
      makeDocument({
        period,
        rows: ['Cath Nearney', 'Cath Clark', ...(period === '2003/04' ? ['Cath Nearney-Clark'] : [])].map(
          (name) => ({title: 'Visits', officers: [name]}),
        ),
      }),
    ),
  )
  expect(links.officers.length).toBeGreaterThan(1)
  expect(joined(links).some((one) => one.includes('Cath Nearney =') && one.includes('Cath Clark'))).toBe(
    false,
  )
})
