import {expect, test} from 'vitest'
import {commitmentWords, squeezed, unshared} from '../../../../src/links/commitments/commitment-words.ts'

const words = (commitment: string, reference?: string, references: readonly string[] = []) =>
  commitmentWords({commitment, reference, references})

test.each([
  [
    'its own identifier',
    'Carry out the rural review LAA 1.1.3',
    'LAA 1.1.3',
    [],
    'Carry out the rural review',
  ],
  [
    'identifiers it names',
    'Cut burglary LAA 7.21& 7.22',
    undefined,
    ['LAA7.21', 'LAA7.22'],
    'Cut burglary & 7.22',
  ],
  ['a date at its end', 'Open the library. Summer 2008', undefined, [], 'Open the library'],
  ['years', 'Extend the pilot in 2001/02 to all', undefined, [], 'Extend the pilot in to all'],
])('a sentence is compared without %s', (_, commitment, reference, references, plain) => {
  expect(words(commitment, reference, references).plain).toBe(words(plain).plain)
})

test('letters and digits that are no identifier of the row stay', () => {
  expect(words('Resurface the CR36 to town', 'EN4').plain).toContain('cr36')
})

test('figures change from year to year and are told apart from the words', () => {
  const [a, b] = [words('Resurface 1,921 km of road'), words('Resurface 2,133 km of road')]
  expect(a.bare).toBe(b.bare)
  expect(a.plain).not.toBe(b.plain)
  expect([...a.figures, ...b.figures]).toEqual(['1921', '2133'])
})

test.each([
  ['Refurbish 16 waste sites including Upthorpe', ['upthorp']],
  ["Revitalise Kelston's heritage quarter", ['kelston']],
  ['Upthorpe is to have a library', []],
  ['Meet the target. Consultation follows', []],
  ['Making Continuing Use Of The Panel', []],
  ['Achieve 7 NVQs', []],
])('names have a capital where no sentence begins: %j', (commitment, names) => {
  expect([...words(commitment).names]).toEqual(names)
})

test('only figures that few sentences share count as such', () => {
  expect([...words('Reach 12 of 150 homes, or 33.5%, by 5').figures]).toEqual(['150', '33.5'])
})

test('the date at the end is when it is due', () => {
  expect(words('Open the library. Summer 2008').due).toBe('2008-22')
  expect(words('Open the library').due).toBeUndefined()
})

test.each([
  ['2. MTCS/CEX', '2 MTCS/CEX'],
  ['7MTCS/ASC', '7. MTCS/ASC'],
  ['LAA 7.2', 'LAA7.2'],
  ['CPA Cex 3', 'CPA CEX 3'],
])('%j and %j are one identifier', (a, b) => {
  expect(squeezed(a)).toBe(squeezed(b))
})

test('a point between digits tells identifiers apart', () => {
  expect(squeezed('LAA 7.21')).not.toBe(squeezed('LAA 72.1'))
})

test('what only one of two has, either way round', () => {
  const [a, b] = [new Set(['x', 'y']), new Set(['y', 'z'])]
  expect(unshared(a, b)).toEqual(['x', 'z'])
  expect(unshared(b, a)).toEqual(['z', 'x'])
})
