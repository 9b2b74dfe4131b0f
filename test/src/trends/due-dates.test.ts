import {expect, test} from 'vitest'
import {dueOf, slipsOf} from '../../../src/trends/due-dates.ts'
import {rowsOfPromises} from '../../support/rows-of-promises.ts'
import type {PromiseSaid} from '../../support/make-document.ts'

test.each<[object | undefined, Partial<PromiseSaid>]>([
  [{raw: 'By Spring 2002', edtf: '2002-21', from: 'timescale'}, {due: 'By Spring 2002'}],
  [
    {raw: 'ongoing', from: 'timescale'},
    {due: 'ongoing', commitment: 'Open a library; March 2009'},
  ],
  [{raw: 'March 2009', edtf: '2009-03', from: 'text'}, {commitment: 'Open a library; March 2009'}],
  [undefined, {commitment: 'Open a library'}],
  // a start
  [undefined, {due: 'From March 2009'}],
  [undefined, {due: 'March 2009 onwards', commitment: 'Open a library; March 2010'}],
  [undefined, {commitment: 'Open a library from March 2009'}],
  [undefined, {commitment: 'Open the library on Sundays since 2008/09'}],
])('due %j', (due, promise) => {
  const [row] = rowsOfPromises([['2004/05', promise]])
  expect(row === undefined ? 'no row' : dueOf(row.record)).toEqual(due)
})

const slips = (said: Parameters<typeof rowsOfPromises>[0]) =>
  slipsOf(rowsOfPromises(said)).map(({period, from, to, months, figuresChanged}) => ({
    period,
    from,
    to,
    months,
    figuresChanged,
  }))

test('a date that moves is a slip of so many months, said by the report that moves it', () => {
  expect(
    slips([
      ['2004/05 Q1', {due: 'March 2005'}],
      ['2004/05 Q2', {due: 'June 2005'}],
      ['2004/05 Q3', {due: 'Jun 2005'}],
      ['2005/06 Q1', {due: 'Winter 2005'}],
    ]),
  ).toEqual([
    {period: '2004/05 Q2', from: '2005-03', to: '2005-06', months: 3, figuresChanged: false},
    {period: '2005/06 Q1', from: '2005-06', to: '2005-24', months: 8, figuresChanged: false},
  ])
})

test('a date that is brought forward is below 0', () => {
  expect(
    slips([
      ['2004/05 Q1', {due: '2005/06'}],
      ['2004/05 Q2', {due: 'June 2005'}],
    ]),
  ).toMatchObject([{months: -9}])
})

test('where what is promised changes with the date, the slip says so', () => {
  expect(
    slips([
      ['2004/05', {commitment: 'Open 2 libraries', due: 'March 2005'}],
      ['2005/06', {commitment: 'Open 3 libraries', due: 'March 2006'}],
    ]),
  ).toMatchObject([{months: 12, figuresChanged: true}])
})

test.each<[string, Partial<PromiseSaid>, Partial<PromiseSaid>]>([
  ['more exact', {due: '2005/06'}, {due: 'March 2006'}],
  ['left out', {due: 'March 2006'}, {}],
  ['no date', {due: 'ongoing'}, {due: 'March 2006'}],
  ['a start', {due: 'from March 2006'}, {due: 'from June 2006'}],
  ['without an end', {due: 'March 2006 onwards'}, {due: 'June 2006'}],
])('a date that is %s has not moved', (_, a, b) => {
  expect(
    slips([
      ['2004/05 Q1', a],
      ['2004/05 Q2', b],
    ]),
  ).toEqual([])
})

test('a report that leaves the date out parts no two that give it', () => {
  expect(
    slips([
      ['2004/05 Q1', {due: 'March 2005'}],
      ['2004/05 Q2', {}],
      ['2004/05 Q3', {due: 'May 2005'}],
    ]),
  ).toMatchObject([{period: '2004/05 Q3', months: 2}])
})
