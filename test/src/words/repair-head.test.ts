import {expect, test} from 'vitest'
import {readColumn} from '../../../src/words/read-role.ts'
import {repairHead} from '../../../src/words/repair-head.ts'

test.each([
  ['BVPl', 'bvpi'],
  ['Pl No', 'pi No'],
  ['lndicator', 'indicator'],
  ['Actua1 2004/05', 'actual 2004/05'],
  ['0utturn', 'outturn'],
  ['NationaI average', 'national average'],
])('%j was printed for %j', (label, repaired) => {
  expect(repairHead(label)).toBe(repaired)
})

test.each(['Actual', 'Plan', 'Level 1', 'BV 11', 'N 1', 'll', 'Islington', 'Pilot'])('%j stays', (label) => {
  expect(repairHead(label)).toBe(label)
})

test.each([
  ['BVPl', 'code'],
  ['lndicator', 'description'],
  ['Actua1 2004/05', 'actual'],
  ['Plan', 'target'],
])('the head %j is one of %s', (label, role) => {
  expect(readColumn(label).role).toBe(role)
})
