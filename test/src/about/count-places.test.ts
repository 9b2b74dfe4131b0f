import {expect, test} from 'vitest'
import {countPlaces} from '../../../src/about/count-places.ts'

test.each<[string, string[], [string, number][]]>([
  ['each time it is named', ['Kent and Medway, Kent', 'in Kent'], [['Kent', 3]]],
  ['with several words', ['Brighton and Hove'], [['Brighton and Hove', 1]]],
  ['with hyphens', ['near Stoke-on-Trent.'], [['Stoke-on-Trent', 1]]],
])('a place counts %s', (_, texts, counts) => {
  expect([...countPlaces(texts)]).toEqual(counts)
})

test.each([
  ['Philip Poole', 0],
  ['P. Poole / Ann Kent', 0],
  ['Cllr Poole', 0],
  ['Kent', 1],
  ['the bus from Poole, and back', 1],
  ['Improve the centre of Poole', 1],
  ['Poole Harbour', 1],
])('%j names %i place: a surname is none', (text, count) => {
  expect([...countPlaces([text]).values()].reduce((sum, times) => sum + times, 0)).toBe(count)
})

test.each(['Kentish fruit', 'WestKent', 'West Yorkshire', 'kent', 'South East Kent', 'the Isle'])(
  '%j names none',
  (text) => {
    expect([...countPlaces([text])]).toEqual([])
  },
)

test.each([
  ['McKent', 0], // no word begins inside another
  ['Kent1', 0],
  ['9Kent', 0],
  ['Kent_plan', 0],
  ['KENT', 0],
  ['KEnt', 0],
  ['K, in Kent', 1],
  ['(Kent)', 1],
  ['–Kent', 1],
  ['KentKent, in Kent', 1],
])('%j names %i place: names are words of their own', (text, count) => {
  expect(countPlaces([text]).get('Kent') ?? 0).toBe(count)
})
