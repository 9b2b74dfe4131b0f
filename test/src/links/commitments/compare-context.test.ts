import {expect, test} from 'vitest'
import {
  identifierEvidence,
  officersEvidence,
  placeEvidence,
} from '../../../../src/links/commitments/compare-context.ts'
import {twoSubjects} from '../../../support/link-promises.ts'
import type {PromiseSaid} from '../../../support/make-document.ts'

const LIBRARY = 'Open a library'
const SHOP = 'Open a shop'

/** Two commitments of one year, or of two, among others that make up the council. */
function two(a: Partial<PromiseSaid>, b: Partial<PromiseSaid>, others: readonly PromiseSaid[] = []) {
  return twoSubjects(['2004/05 Q1', {commitment: LIBRARY, ...a}], ['2004/05 Q2', {commitment: SHOP, ...b}], {
    '2004/05 Q3': others,
  })
}

const level = (evidence: readonly {readonly level: string}[]): string | undefined => evidence[0]?.level

test.each<[string | undefined, Partial<PromiseSaid>, Partial<PromiseSaid>, boolean]>([
  ['same, rare, one year', {reference: 'LAA 7.2'}, {references: ['LAA7.2']}, true],
  ['same, rare', {references: ['CS39']}, {references: ['CS39', 'PSA']}, false],
  ['differs, one year', {reference: '2. MTCS/CEX'}, {reference: '3. MTCS/CEX'}, true],
  [undefined, {reference: '2. MTCS/CEX'}, {reference: '3. MTCS/CEX'}, false],
  ['same, one year', {number: '4', theme: 'B'}, {number: '4', theme: 'B'}, true],
  ['differs, one year', {number: '4', theme: 'B'}, {number: '4', theme: 'C'}, true],
  [undefined, {number: '4'}, {number: '4'}, false],
  [undefined, {number: '2'}, {reference: '2. MTCS/CEX'}, true],
])('identifiers: %s', (said, a, b, sameYear) => {
  const [one, other] = two(a, b)
  expect(level(identifierEvidence(one, other, sameYear))).toBe(said)
  expect(identifierEvidence(other, one, sameYear)).toEqual(identifierEvidence(one, other, sameYear))
})

test('an identifier of many commitments tells little', () => {
  const many = Array.from({length: 30}, (_, place) => ({
    commitment: `Task ${'x'.repeat(place + 3)}`,
    references: ['PSA'],
  }))
  const [a, b] = two({references: ['PSA']}, {references: ['PSA']}, many)
  expect(level(identifierEvidence(a, b, false))).toBe('same, common')
})

test.each<[string | undefined, readonly string[], readonly string[]]>([
  ['same, has some', ['Bill Nichols'], ['B. Nichols']],
  ['same, has some', ['Bill Nichols', 'Andy Robinson'], ['ROBINSON, Andy']],
  ['same, has some', ['Bill Nichols'], ['Nichols']],
  ['same, has few', ['Peter Oakshott'], ['Pete']],
  ['same surname', ['Bill Nichols'], ['William Nichols']],
  ['differ, one year', ['Bill Nichols'], ['Phil Hawkins']],
  ['same, has some', ['Head of Libraries'], ['head of libraries']],
  ['differ, one year', ['Head of Libraries'], ['Head of Museums']],
  [undefined, [], ['Phil Hawkins']],
])('officers: %s of %j and %j', (said, a, b) => {
  const [one, other] = two({officers: a}, {officers: b})
  expect(level(officersEvidence(one, other, true))).toBe(said)
  expect(officersEvidence(other, one, true)).toEqual(officersEvidence(one, other, true))
})

test('the fewer commitments an officer has, the more an equal one tells', () => {
  const weightAmong = (count: number): number => {
    const others = Array.from({length: 60}, (_, place) => ({
      commitment: `Task ${'x'.repeat(place + 3)}`,
      officers: [place < count ? 'Bill Nichols' : 'Phil Hawkins'],
    }))
    const [a, b] = two({officers: ['Bill Nichols']}, {officers: ['Bill Nichols']}, others)
    return officersEvidence(a, b, true)[0]?.weight ?? 0
  }
  const weights = [0, 5, 30].map(weightAmong)
  expect(weights).toEqual(weights.toSorted((x, y) => y - x))
  expect(new Set(weights).size).toBe(3)
})

test.each<[string | undefined, Partial<PromiseSaid>, Partial<PromiseSaid>]>([
  ['same', {department: 'Highways'}, {department: 'HIGHWAYS'}],
  ['same', {department: 'CEX'}, {reference: 'CPA CEX 3'}],
  ['same', {priority: 'Cultural life'}, {priority: 'Cultural Life'}],
  ['differs', {priority: 'Cultural life'}, {priority: 'Safer communities'}],
  [undefined, {priority: 'High'}, {priority: 'High'}],
  [undefined, {department: 'Highways'}, {department: 'Environment'}],
  [undefined, {}, {department: 'Environment'}],
])('place in the council: %s', (said, a, b) => {
  const [one, other] = two(a, b)
  expect(level(placeEvidence(one, other))).toBe(said)
})

test('a department that has most of the commitments tells little', () => {
  const many = Array.from({length: 40}, (_, place) => ({
    commitment: `Task ${'x'.repeat(place + 3)}`,
    department: 'Chief Exec',
  }))
  const [a, b] = two({department: 'Chief Exec'}, {department: 'Chief Exec'}, many)
  expect(level(placeEvidence(a, b))).toBe('same, of many')
})
