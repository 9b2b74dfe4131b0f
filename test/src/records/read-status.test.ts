import {describe, expect, test} from 'vitest'
import {readStatus} from '../../../src/records/read-status.ts'

test.each([
  // as the second-quarter report of 2008/09 prints them
  ['Red', {now: 'red'}],
  ['Red (Amber at Q1)', {now: 'red', previous: 'amber', previousAt: 'Q1'}],
  ['Amber (Green at Q1)', {now: 'amber', previous: 'green', previousAt: 'Q1'}],
  ['Green (amber at Quarter 1)', {now: 'green', previous: 'amber', previousAt: 'Quarter 1'}],
  ['Carers (NI135) = Green (Amber at Q1)', {now: 'green', previous: 'amber', previousAt: 'Q1'}],
  ['Green No info last time', {now: 'green'}],
  ['Achieved Was showing amber at Quarter 1', {now: 'achieved', previous: 'amber', previousAt: 'Quarter 1'}],
  ['Achieved (Green at Q1', {now: 'achieved', previous: 'green', previousAt: 'Q1'}], // the bracket was cut off
  ['Measured nationally. Red', {now: 'red'}],
  ['Ended in March 2008 Performance was recorded as Red', {now: 'ended', previous: 'red'}],
  // as others do
  ['GREEN', {now: 'green'}],
  ['R', {now: 'red'}],
  ['a', {now: 'amber'}],
  ['(G)', {now: 'green'}],
  ['on target', {now: 'green'}],
  ['Completed', {now: 'achieved'}],
  ['Withdrawn', {now: 'ended'}],
  ['no longer measured', {now: 'not-measured'}],
  ['Red (was Amber)', {now: 'red', previous: 'amber'}],
  ['Met', {now: 'achieved'}],
  ['Target met', {now: 'achieved'}],
  ['Delivered', {now: 'achieved'}],
  ['🟢', {now: 'green'}],
  ['G (was A)', {now: 'green', previous: 'amber'}],
  ['Green (previously red at Q2)', {now: 'green', previous: 'red', previousAt: 'Q2'}],
  ['(Red in Q1) Green', {now: 'green', previous: 'red', previousAt: 'Q1'}],
  ['Amber - target not achieved', {now: 'amber'}],
  ['Green - will be achieved by March', {now: 'green'}],
])('reads %j', (cell, status) => {
  expect(readStatus(cell, [])).toEqual({...status, from: 'cell', raw: cell})
})

test.each([
  'not on target',
  'Not achieved',
  'Partially achieved',
  'will not be achieved',
  'likely to be achieved',
  'Red/Amber', // which?
  'Amber → Green',
  'below target', // red or amber
  'Blue',
  'reduced',
  'Greenfield sites',
  '?',
])('%j says nothing that we can tell', (cell) => {
  expect(readStatus(cell, [])).toEqual({now: 'unknown', from: 'cell', raw: cell})
})

test('a blank under no heading of a status has none', () => {
  expect(readStatus('', [])).toBeNull()
  expect(readStatus('', ['A: WORKING WITH PARTNERS'])).toBeNull()
})

describe('the heading over the rows', () => {
  test.each([
    ['Red Commitments', 'red'],
    ['Commitments which are now Amber …', 'amber'],
    ['Commitments Now "Green" That Were Amber Last Quarter', 'green'],
    ['Commitments that have been achieved', 'achieved'],
  ])('%j says %s', (heading, now) => {
    expect(readStatus('', ['B: Services', heading])).toEqual({now, from: 'section', raw: heading})
  })

  test.each(['A clean and green county', 'Amber Valley services', 'Completed houses', 'Cutting red tape'])(
    '%j is about something else',
    (heading) => {
      expect(readStatus('', [heading])).toBeNull()
      expect(readStatus('At risk', [heading])?.now).toBe('unknown')
    },
  )

  test('of two colours says neither', () => {
    expect(readStatus('', ['Red and Amber commitments'])).toBeNull()
  })

  test('says what is now where the cell says only what was', () => {
    expect(readStatus('(Green at Q1)', ['Amber commitments'])).toEqual({
      now: 'amber',
      previous: 'green',
      previousAt: 'Q1',
      from: 'section',
      raw: '(Green at Q1)',
    })
  })

  test('gives way to the cell', () => {
    expect(readStatus('Red', ['Amber commitments'])).toEqual({now: 'red', from: 'cell', raw: 'Red'})
  })

  test('gives way to the heading nearest to the row', () => {
    expect(readStatus('', ['Amber commitments', 'Red commitments'])?.now).toBe('red')
  })
})

test.each(['Not met', 'Partly met', 'Slipped', 'below target', 'Behind schedule', '☺', '✓', 'R/A', '🟢🔴'])(
  'what %j means nothing says',
  (cell) => {
    expect(readStatus(cell, [])).toMatchObject({now: 'unknown', raw: cell})
  },
)

test('a sign means what the report’s legend says', () => {
  expect(readStatus('☺', [], new Map([['☺', 'green']]))).toMatchObject({now: 'green', from: 'cell'})
})
