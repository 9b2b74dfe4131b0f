import {describe, expect, test} from 'vitest'
import {findAuthority} from '../../../src/about/authority.ts'
import type {Authority} from '../../../src/model/authority.ts'

/** Whose report has these lines at its head and these words in it? */
function authorityOf(head: readonly string[], text: readonly string[] = []): Authority | null {
  return findAuthority({head, names: head, all: [...head, ...text]}, undefined, undefined)
}

test('what is said by hand wins, and the output tells which it was', () => {
  const words = {head: ['Kent County Council'], names: ['Kent County Council'], all: []}
  const said = {value: 'Leicestershire County Council', from: 'manifest'} as const
  expect(findAuthority(words, said, 'E10000018')).toEqual({
    name: 'Leicestershire County Council',
    code: 'E10000018',
    from: 'manifest',
    confidence: 1,
  })
})

test.each([
  ['Leicestershire County Council', 'Leicestershire County Council'],
  ['LEICESTERSHIRE COUNTY COUNCIL', 'Leicestershire County Council'],
  ['Leicestershire CC', 'Leicestershire County Council'],
  ['Leicestershire County Council’s Plan', 'Leicestershire County Council'],
  ['Best Value Performance Plan Leicestershire County Council', 'Leicestershire County Council'],
  ['City of York Council', 'City of York Council'],
  ['CITY OF YORK COUNCIL', 'City of York Council'],
  ['London Borough of Camden', 'London Borough of Camden'],
  ['Royal Borough of Kensington and Chelsea', 'Royal Borough of Kensington and Chelsea'],
  ['Borough of Marlow Corporate Plan 2004', 'Borough of Marlow'],
  ['COUNTY OF RUTLAND Half Year Report', 'County of Rutland'],
  [
    'EXMARSH DISTRICT COUNCIL PERFORMANCE REPORT: QUARTER 2, 2004/05 (July – September)',
    'Exmarsh District Council',
  ],
  ['EXMARSH DISTRICT COUNCIL, CABINET 12 May 2003', 'Exmarsh District Council'],
  ['Stoke-on-Trent City Council', 'Stoke-on-Trent City Council'],
  ['St Helens Metropolitan Borough Council', 'St Helens Metropolitan Borough Council'],
  ['Report of the Chief Executive of Great Ouseby District Council', 'Great Ouseby District Council'],
  ['Annual Audit Letter to Marlstow County Council', 'Marlstow County Council'],
  ['Forest of Dean District Council', 'Forest of Dean District Council'],
  ['Milton Keynes Council', 'Milton Keynes Council'],
  ['Bath and North East Somerset Council', 'Bath and North East Somerset Council'],
])('%j at the head is %s', (head, name) => {
  expect(authorityOf([head])).toMatchObject({name, from: 'title', confidence: 0.95})
})

test('a council named in the text alone is less sure', () => {
  const read = authorityOf(
    ['Performance'],
    ['the Leicester City Council', 'Leicester City Council and partners'],
  )
  expect(read).toMatchObject({
    name: 'Leicester City Council',
    from: 'text',
    basis: 'named 2 times in the text',
  })
  expect(read?.confidence).toBeLessThan(0.9)
})

test('the council at the head is not outdone by neighbours named in the text', () => {
  const text = ['Kent County Council', 'Kent County Council', 'Kent County Council']
  expect(authorityOf(['Leicestershire County Council'], text)?.name).toBe('Leicestershire County Council')
})

describe('a report that never names its council', () => {
  test('is guessed from the place it names most, at low confidence', () => {
    expect(authorityOf(['x'], ['in Leicestershire', 'Leicestershire, countywide'])).toMatchObject({
      name: 'Leicestershire County Council',
      from: 'text',
      confidence: 0.3,
      basis: 'no council is named; the text names Leicestershire 2 times',
    })
  })

  test('is guessed from one mention where a thing is counted there', () => {
    expect(authorityOf(['x'], ['Number of accidents in Kent'])).toMatchObject({name: 'Kent County Council'})
  })

  test.each([
    ['places that tie', 'York, Leeds'],
    ['no place', 'Open a library'],
    ['a place named once, where nothing is counted', 'Visitors from Kent'],
    ['an officer who is called after a place', 'Philip Poole'],
    ['a word that is also a place', 'Reading at Key Stage 2'],
    ['a part of a county that is none of its council', 'West Sussex and East Sussex'],
    ['Yorkshire’s one riding for another', 'West Yorkshire'],
  ])('is nobody’s with %s', (_, text) => {
    expect(authorityOf(['x'], [text])).toBeNull()
  })
})

test.each([
  'District Councils',
  'the County Council',
  'Learning and Skills Council',
  'Parish Council',
  'Arts Council',
  'Full Council',
])('%j is no council of a place', (words) => {
  expect(authorityOf([words])).toBeNull()
})

test('the order of the words changes nothing', () => {
  const text = ['Kent County Council', 'Surrey County Council', 'Kent County Council', 'Devon County Council']
  expect(authorityOf(['x'], text.toReversed())).toEqual(authorityOf(['x'], text))
})

test('a sentence that begins before the county council names none: it takes two, or a place that we know', () => {
  expect(authorityOf(['x'], ['Implement County Council policy'])).toBeNull()
  expect(authorityOf(['x'], ['the Kent County Council'])?.name).toBe('Kent County Council')
})
