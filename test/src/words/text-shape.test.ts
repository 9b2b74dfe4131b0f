import {expect, test} from 'vitest'
import {
  beginsMidSentence,
  capitalShare,
  endsIn,
  endsSentence,
  isCapitals,
  isOpeningWord,
  isUnfinished,
} from '../../../src/words/text-shape.ts'

test.each([
  ['Work with partners to', true],
  ['Health, education,', true],
  ['Planning &', true],
  ['Planning and', true],
  ['reports (', true],
  ['Work with partners.', false],
  ['Work with partners', false],
  ['Vitamin A', false], // a letter, and no article
  ['', false],
])('%j is unfinished: %s', (text, unfinished) => {
  expect(isUnfinished(text)).toBe(unfinished)
})

test.each([
  ['Done.', true],
  ['Done?” ', true],
  ['the following:', true],
  ['Done', false],
  ['5%', false],
])('%j ends a sentence: %s', (text, ends) => {
  expect(endsSentence(text)).toBe(ends)
})

test.each([
  ['and the rest', true],
  [', too', true],
  ['(see below)', true],
  ['% of staff', false], // how descriptions begin
  ['e-government', false],
  ['iv) fossil fuels', false],
  ['a. electricity', false],
  ['The rest', false],
  ['5 of them', false],
])('%j begins in the middle: %s', (text, begins) => {
  expect(beginsMidSentence(text)).toBe(begins)
})

test.each([
  ['Working with Partners', 1],
  ['Working with partners', 0.5],
  ['of the', 0],
])('%j has capitals on %d of its words', (text, share) => {
  expect(capitalShare(text)).toBe(share)
})

test('capitals are all capitals', () => {
  expect(['A: WORKING WITH PARTNERS', 'PIs', 'Working', 'A'].map(isCapitals)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('a phrase may end with a noun and not with a preposition', () => {
  expect(['Of', 'with', 'council'].map(isOpeningWord)).toEqual([true, true, false])
})

test.each([
  ['Visits.', '.;', true],
  ['Visits;', '.;', true],
  ['1. Visits', '.;', false],
  ['', '.;', false],
  ['Visits. ', '.;', false],
])('%j ends in one of %j: %j', (text, marks, does) => {
  expect(endsIn(text, marks)).toBe(does)
})
