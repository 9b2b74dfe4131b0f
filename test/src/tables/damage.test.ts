import {expect, test} from 'vitest'
import {isDebris, markTornRows, scrambledTable} from '../../../src/tables/damage.ts'
import type {Placed} from '../../../src/tables/stitched.ts'
import {gatherVocabulary} from '../../../src/tables/torn.ts'
import {draftRow} from '../../support/draft-row.ts'

const WORDS = gatherVocabulary(['the county council improvement services and measures everywhere in it'])
const torn = draftRow(['the cou', 'nty council impro', 'vement services'])
const whole = draftRow(['1', 'Open a library', 'Bill Nichols'])

test('rows whose words run over the edges of cells are marked, named once and kept', () => {
  const {rows, messages} = markTornRows([whole, torn, torn, torn, whole], WORDS)
  expect(rows.map(({flags}) => flags)).toEqual([[], ['damaged'], ['damaged'], ['damaged'], []])
  expect(rows[1]?.cells).toEqual(torn.cells)
  expect(messages).toMatchObject([{severity: 'warning', code: 'table/torn-rows'}])
})

test.each([
  ['two such rows', [torn, torn]],
  ['rows that stand whole', [whole, whole, whole]],
  [
    'cells that only begin in lower case',
    [draftRow(['1', 'tbc', '']), draftRow(['2', 'ongoing', '']), draftRow(['3', 'done', ''])],
  ],
  ['no rows', []],
])('%s are chance', (_, rows) => {
  expect(markTornRows(rows, WORDS)).toEqual({rows, messages: []})
})

const SCRAMBLED =
  'Actual 2001/02 Target 2002/03 Actual 2002/03 Quartile 34.5 22 17 Target 2003/04 98.2% £3,100 12 4.5 67 Behind 9'

test('a paragraph of heads, years and figures is a table out of order', () => {
  expect(scrambledTable(SCRAMBLED)).toMatch(
    /^the cells of a table stand in one paragraph and out of order \(\d+ figures/,
  )
})

test.each([
  [
    'a sentence with figures',
    'In 2001/02 we spent £12, £13, £14, £15, £16, £17, £18, £19 and £20 on target.',
  ],
  ['heads without figures', 'Actual 2001/02 Target 2002/03 Quartile 2003/04'],
  ['figures alone', '1 2 3 4 5 6 7 8 9 10 11 12'],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(scrambledTable(text)).toBeUndefined()
})

const placed = (text: string, kind: Placed['kind'] = 'paragraph'): Placed => ({
  kind,
  text,
  visible: 0,
  at: [],
})

test('loose figures and ends of words below it are its debris, sentences and notes are not', () => {
  expect(['34.5 22%', 'BV8 BV9', 'per 1,000'].map((text) => isDebris(placed(text)))).toEqual([
    true,
    true,
    true,
  ])
  expect(isDebris(placed('The targets were met.'))).toBe(false)
  expect(isDebris(placed('Targets for next year'))).toBe(false)
  expect(isDebris(placed('34.5', 'footnote'))).toBe(false)
})
