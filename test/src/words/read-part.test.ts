import {expect, test} from 'vitest'
import {readFigurePart, readHalf, readPart, readQuarter} from '../../../src/words/read-part.ts'

test.each([
  ['Q1', 1],
  ['Q 2', 2],
  ['Qtr 3', 3],
  ['Quarter 4', 4],
  ['quarter one', 1],
  ['SECOND QUARTER PROGRESS REPORT 2003/04', 2],
  ['3rd quarter', 3],
  ['Final quarter', 4],
])('%j is quarter %d', (text, quarter) => {
  expect(readQuarter(text)).toBe(quarter)
})

test.each(['Q5', 'Q12', 'last quarter', 'quarter', 'top quartile', 'quartile 1', 'Quarterly'])(
  '%j is no one quarter',
  (text) => {
    expect(readQuarter(text)).toBeUndefined()
  },
)

test.each([
  ['HALF-YEAR PROGRESS REPORT', 1],
  ['Half-yearly', 1],
  ['mid-year', 1],
  ['six months to September', 1],
  ['April to September', 1],
  ['Apr–Sept', 1],
  ['second half', 2],
  ['October to March', 2],
  ['H2', 2],
])('%j is half %d', (text, half) => {
  expect(readHalf(text)).toBe(half)
})

test.each(['half', 'half day', 'half of all schools', 'H1N1', 'Quarterly'])('%j is no half', (text) => {
  expect(readHalf(text)).toBeUndefined()
})

test.each([
  ['Q1-Q2', 'Q1-Q2'],
  ['Q1 to Q3', 'Q1-Q3'],
  ['Quarters 1 & 2', 'Q1-Q2'],
  ['Q1 2003/04', 'Q1'],
  ['Q2-2003/04', 'Q2'],
  ['Q3-Q1', undefined], // no order that adds up
  ['half-year', 'H1'],
  ['annual', undefined],
  ['Apr–Jun', 'Q1'],
  ['April to December', 'Q1-Q3'],
  ['May to June', undefined],
])('%j is part %s', (text, part) => {
  expect(readPart(text)).toBe(part)
})

test.each([
  ['Cumulative to Q3', 'Q1-Q3'],
  ['Q2 (cumulative)', 'Q1-Q2'],
  ['Year to date Q3', 'Q1-Q3'],
  ['Actual to end of Q2', 'Q1-Q2'],
  ['Q1 cumulative', 'Q1'],
  ['Cumulative Q4', undefined], // a whole year
  ['Q3 actual', 'Q3'],
])('the figures under %j are of %s', (text, part) => {
  expect(readFigurePart(text)).toBe(part)
})
