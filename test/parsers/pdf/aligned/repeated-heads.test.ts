import {expect, test} from 'vitest'
import type {Column} from '../../../../parsers/pdf/aligned/columns.ts'
import {overRepeated, type Placed} from '../../../../parsers/pdf/aligned/repeated-heads.ts'
import {aWord} from '../../../support/a-word.ts'

const COLUMNS: readonly Column[] = Array.from({length: 7}, (_, at) => ({from: 60 * at, to: 60 * at + 50}))

/** A head of one word whose left side is that of a column: of its first, or of another. */
function head(text: string, column: number, last = column, at = column): Placed {
  const x = 60 * at
  return {words: [aWord(text, [x, 0, x + 40, 10])], first: column, last}
}
const shown = (heads: readonly Placed[]): string[] =>
  heads.map(({words, first, last}) => `${words[0]?.text} ${first}-${last}`)

const UNDER = ['Target', 'Actual', 'Target', 'Actual'].map((text, at) => head(text, 2 + at))
const ENDS = [head('Ref', 0), head('Indicator', 1), head('Officer', 6)]

test.each([
  ['set over the left one of its columns', [head('2003/04', 2), head('2004/05', 4)]],
  ['taken to stand over the next group’s too', [head('2003/04', 2), head('2004/05', 3, 5, 4)]],
  ['placed right', [head('2003/04', 2, 3), head('2004/05', 4, 5)]],
])('a head %s has its whole group where the heads under it repeat', (_, upper) => {
  expect(shown(overRepeated([...upper, ...ENDS, ...UNDER], COLUMNS)).slice(0, 2)).toEqual([
    '2003/04 2-3',
    '2004/05 4-5',
  ])
})

test('three groups of other heads', () => {
  const upper = ['North', 'South', 'West'].map((text, at) => head(text, 1 + 2 * at))
  const under = ['Cost', 'Rank', 'Cost', 'Rank', 'Cost', 'Rank'].map((text, at) => head(text, 1 + at))
  expect(shown(overRepeated([...upper, head('Service', 0), ...under], COLUMNS)).slice(0, 3)).toEqual([
    'North 1-2',
    'South 3-4',
    'West 5-6',
  ])
})

test.each([
  [
    'heads that do not repeat',
    [head('2003/04', 2), head('2004/05', 4)],
    ['Target', 'Actual', 'Rank', 'Cost'],
  ],
  ['one head over two columns', [head('2003/04', 2)], ['Target', 'Actual', 'Target', 'Actual']],
  [
    'a head that stands over another group',
    [head('2003/04', 2), head('2004/05', 3)],
    ['Target', 'Actual', 'Target', 'Actual'],
  ],
])('%s are left as they are', (_, upper, texts) => {
  const heads = [...upper, ...ENDS, ...texts.map((text, at) => head(text, 2 + at))]
  expect(shown(overRepeated(heads, COLUMNS))).toEqual(shown(heads))
})
