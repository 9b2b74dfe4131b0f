import {expect, test} from 'vitest'
import {explainDocument} from '../../../src/why/explain-document.ts'
import {documentOf, sayings} from '../../support/hold-text.ts'
import {makeDocument} from '../../support/make-document.ts'
import {TWO_TABLES} from '../../support/small-reports.ts'

test('a report says whose it is, what it is about, how it is laid out and where its characters went', () => {
  const found = explainDocument(documentOf(TWO_TABLES))
  expect(sayings(found, 'authority')).toEqual(['nothing says whose report it is'])
  expect(sayings(found, 'period')[0]).toMatch(
    /^2003\/04, from its title by the words “[^”]+”; confidence [\d.]+$/,
  )
  expect(sayings(found, 'layout')[0]).toMatch(/^2 tables: cells parted by tabs, for /)
  expect(sayings(found, 'record')[0]).toMatch(
    /^2 indicators, 2 commitments; of \d+ visible characters .*, 0 nowhere$/,
  )
  expect(sayings(found, 'message')).toContainEqual(expect.stringContaining('authority/unknown'))
})

test('what was said by hand is told as such, and what is not known is said not to be', () => {
  const found = explainDocument(makeDocument({period: null}))
  expect(sayings(found, 'authority')).toEqual([
    'Leicestershire County Council, said by hand in the manifest; confidence 1',
  ])
  expect(sayings(found, 'period')).toEqual(['nothing says what period it is about'])
  expect(sayings(found, 'layout')).toEqual(['no table was recognised in it'])
})
