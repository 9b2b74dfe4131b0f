import {expect, test} from 'vitest'
import {partedFromRest} from '../../../src/tables/head-with-rest.ts'
import {knownHeader} from '../../../src/tables/known-headers.ts'
import {gridRow} from '../../support/draft-row.ts'

const KNOWN = [knownHeader(['Ref', 'We will', 'Lead Officer', 'Comments'])]

const parted = (...rows: readonly (readonly string[])[]) =>
  partedFromRest(
    rows.map((texts) => gridRow(texts)),
    KNOWN,
  ).map(({cells}) => cells.map(({text}) => text))
const row = ['CS2', 'Open a library', 'J. Ward', 'Site bought']

test('what goes on under a header that is printed again is a row of its own', () => {
  expect(parted(['Ref', 'We will', 'Lead Officer', 'Comments and opened in May.'], row)).toEqual([
    ['Ref', 'We will', 'Lead Officer', 'Comments'],
    ['', '', '', 'and opened in May.'],
    row,
  ])
})

test('every character is kept', () => {
  const drawn = gridRow(['Ref', 'We will', 'Lead Officer', 'Comments and opened in May.'])
  const count = (rows: readonly (typeof drawn)[]) =>
    rows.flatMap(({cells}) => cells).reduce((sum, {visible}) => sum + visible, 0)
  expect(count(partedFromRest([drawn], KNOWN))).toBe(count([drawn]))
})

test.each([
  ['a header as it was', ['Ref', 'We will', 'Lead Officer', 'Comments']],
  ['a row like any other', row],
  ['a header of other columns', ['Ref', 'We will', 'Lead Officer']],
  ['words behind most labels', ['Ref', 'We will do', 'Lead Officer now', 'Comments here']],
  ['a word that a label only begins', ['Ref', 'We will', 'Lead Officer', 'Commentsary']],
])('%s stays whole', (_, texts) => {
  expect(parted(texts)).toEqual([texts])
})

test('the year behind a measure is of its head: another table, not a row of years', () => {
  const known = [knownHeader(['Ref', 'Indicator', 'Actual', 'Comments'])]
  const header = gridRow(['Ref', 'Indicator', 'Actual 2004/05', 'Comments'])
  expect(partedFromRest([header], known)).toEqual([header])
})

test('a header that nobody printed has no letters for a row', () => {
  const drawn = gridRow(['Ref', 'We will', 'Lead Officer', 'Comments and opened in May.'])
  const made = {...drawn, cells: drawn.cells.map((cell) => ({...cell, visible: 0}))}
  expect(partedFromRest([made], KNOWN)).toEqual([made])
})

test('words behind a label are parted from it whatever letters and signs they are written in', () => {
  const known = [knownHeader(['Réf', 'Cost £k', 'ΛΟΓΟΣ', 'Comments'])]
  const drawn = ['Réf', 'Cost £k', 'ΛΟΓΟΣ', 'Comments ﬁled in May…']
  const rows = partedFromRest([gridRow(drawn)], known)
  expect(rows.map(({cells}) => cells.map(({text}) => text))).toEqual([
    ['Réf', 'Cost £k', 'ΛΟΓΟΣ', 'Comments'],
    ['', '', '', 'ﬁled in May…'],
  ])
})

test('of two headers that begin alike the one whose labels stand whole is parted', () => {
  const known = [knownHeader(['Ref', 'We', 'Lead', 'Com']), ...KNOWN]
  const rows = partedFromRest([gridRow(['Ref', 'We will', 'Lead Officer', 'Comments and more'])], known)
  expect(rows.map(({cells}) => cells.map(({text}) => text))).toEqual([
    ['Ref', 'We will', 'Lead Officer', 'Comments'],
    ['', '', '', 'and more'],
  ])
})
