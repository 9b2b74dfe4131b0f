import {expect, test} from 'vitest'
import {explainCourse} from '../../../src/why/explain-course.ts'
import {chainsOf} from '../../../src/trends/commitments.ts'
import {rowsOfPromises} from '../../support/rows-of-promises.ts'

function told(said: Parameters<typeof rowsOfPromises>[0]): string[] {
  const members = rowsOfPromises(said).map((row) => ({...row, id: row.record.id, key: row.record.key}))
  return chainsOf([{scope: 'kent', authority: 'kent', members, links: []}])
    .flatMap((chain) => explainCourse({...chain}))
    .map(({about, says}) => `${about}: ${says}`)
}

test('a chain is told from its promise to what became of it', () => {
  expect(
    told([
      ['2004/05 Q1', {due: 'March 2005', status: 'red', previous: ['amber', '2003/04 Q4']}],
      ['2004/05 Q2', {due: 'April 2005', status: 'green'}],
      ['2005/06', {due: 'March 2005', commitment: 'Open 2 libraries', status: 'achieved'}],
    ]),
  ).toEqual([
    'timescale: promised in the report of 2004/05 Q1',
    'timescale: due 2005-04 and no longer 2005-03, 1 month later, by the report of 2004/05 Q2',
    'timescale: due 2005-03 and no longer 2005-04, 1 month earlier, by the report of 2005/06, and its figures changed with it',
    'status: amber in 2003/04 Q4, as a later report says',
    'status: red in 2004/05 Q1, by its own report',
    'status: green in 2004/05 Q2, by its own report',
    'status: achieved in 2005/06, by its own report',
    'status: achieved, by the status in the report of 2005/06',
  ])
})

test('a report of no known period is named as such', () => {
  expect(told([[null, {}]])).toEqual([
    'timescale: promised in the report of an unknown period',
    'status: still open in the report of an unknown period, the last there is',
  ])
})
