import {expect, test} from 'vitest'
import {timeEvidence, timeLevel} from '../../../../src/links/commitments/compare-time.ts'
import {twoSubjects} from '../../../support/link-promises.ts'
import type {PromiseSaid} from '../../../support/make-document.ts'

const PROMISE = {commitment: 'Open a library'}

test.each([
  ['same year', '2004/05 Q1', '2004/05 Q3', {}],
  ['next year', '2004/05 Q1', '2005/06 H1', {}],
  ['next report', '2001/02', '2004/05', {}],
  ['passed over', '2001/02', '2004/05', {'2002/03': [{commitment: 'Open a shop'}]}],
])('%s: %s and %s', (level, a, b, more) => {
  const [one, other] = twoSubjects([a, PROMISE], [b, PROMISE], more)
  expect(timeLevel(one, other)).toBe(level)
  expect(timeLevel(other, one)).toBe(level)
})

const levelOf = (
  field: string,
  a: readonly [string, Partial<PromiseSaid>],
  b: readonly [string, Partial<PromiseSaid>],
): string | undefined => {
  const [one, other] = twoSubjects([a[0], {...PROMISE, ...a[1]}], [b[0], {...PROMISE, ...b[1]}])
  const evidence = timeEvidence(one, other)
  expect(timeEvidence(other, one)).toEqual(evidence)
  return evidence.find((one) => one.field === field)?.level
}

test.each<[string | undefined, string, string | undefined, string, string | undefined]>([
  ['same date', '2004/05', 'March 2006', '2005/06', 'Mar 2006'],
  ['same year', '2004/05', '2005/06', '2005/06', '2005-06'],
  ['differs, one year', '2004/05 Q1', 'March 2006', '2004/05 Q2', 'June 2006'],
  [undefined, '2004/05', 'March 2006', '2005/06', 'June 2006'],
  ['ended before', '2004/05', 'Winter 2004', '2005/06', undefined],
  [undefined, '2004/05', 'March 2006', '2005/06', undefined],
  [undefined, '2004/05', 'ongoing', '2005/06', 'ongoing'],
])('due %s', (level, a, dueA, b, dueB) => {
  const due = (raw: string | undefined): Partial<PromiseSaid> => (raw === undefined ? {} : {due: raw})
  expect(levelOf('due', [a, due(dueA)], [b, due(dueB)])).toBe(level)
})

test.each<
  [string | undefined, readonly [string, Partial<PromiseSaid>], readonly [string, Partial<PromiseSaid>]]
>([
  [
    'as it was before',
    ['2004/05 Q1', {status: 'green'}],
    ['2004/05 Q2', {status: 'amber', previous: ['green', '2004/05 Q1']}],
  ],
  [
    'not as it was before',
    ['2004/05 Q4', {status: 'red'}],
    ['2005/06 Q1', {status: 'amber', previous: ['green', '2004/05 Q4']}],
  ],
  [
    undefined,
    ['2004/05 Q1', {status: 'red'}],
    ['2004/05 Q3', {status: 'amber', previous: ['green', '2004/05 Q2']}],
  ],
  ['had ended', ['2004/05 Q4', {status: 'achieved'}], ['2005/06 Q1', {status: 'green'}]],
  ['had ended', ['2004/05 Q4', {status: 'ended'}], ['2005/06 H1', {}]],
  [undefined, ['2004/05 Q4', {status: 'achieved'}], ['2005/06 Q1', {status: 'achieved'}]],
  [undefined, ['2004/05 Q2', {status: 'achieved'}], ['2004/05 Q3', {status: 'green'}]],
])('status %s', (level, a, b) => {
  expect(levelOf('status', a, b)).toBe(level)
})
