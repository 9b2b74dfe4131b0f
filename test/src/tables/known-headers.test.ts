import {expect, test} from 'vitest'
import {
  isExactHeader,
  isRepeatedHeader,
  isSubHeader,
  knownHeader,
  learnHeader,
  type KnownHeaders,
} from '../../../src/tables/known-headers.ts'

const PI = ['PI Code', 'PI Description', 'Actual 02/03', 'Target 03/04', 'Responsible Officer', 'Explanation']

test('a header seen before is known again through slips and gaps', () => {
  expect(isRepeatedHeader(['PI Code', '', 'Actua1 02/03', 'Target 03/04'], [knownHeader(PI)])).toBe(true)
  expect(isRepeatedHeader(['Pl Code', 'Explanatlon'], [knownHeader(PI)])).toBe(true)
  expect(isRepeatedHeader(['Explan', 'Responsible'], [knownHeader(PI)])).toBe(false)
})

test('one label, or a row that holds one label among other words, is no header again', () => {
  expect(isRepeatedHeader(['PI Code', '', ''], [knownHeader(PI)])).toBe(false)
  expect(isRepeatedHeader(['BV8', 'PI Description', '90%', '95%'], [knownHeader(PI)])).toBe(false)
  expect(isRepeatedHeader(PI, [])).toBe(false)
})

test('inside a piece only the very same labels are a header again', () => {
  expect(isExactHeader(['pi code', 'PI Description', '', 'Actual 02/03'], [knownHeader(PI)])).toBe(true)
  expect(isExactHeader(['Pl Code', 'PI Description', 'Actual 02/03'], [knownHeader(PI)])).toBe(false)
  expect(isExactHeader(['PI Code', ''], [knownHeader(PI)])).toBe(false)
})

test('a header is known once, in its latest spelling, and the oldest of many are forgotten', () => {
  const learn = (known: KnownHeaders, names: string[]) => learnHeader(known, names)
  const known = [PI, ['Code', 'Target'], PI.map((name) => name.toUpperCase())].reduce(learn, [])
  expect(known).toHaveLength(2)
  expect(isExactHeader(PI, known.slice(0, 1))).toBe(true)
  const many = Array.from({length: 200}, (_, index) => [`Code ${index}`, 'Target']).reduce(learn, known)
  expect(isExactHeader(['Code 199', 'Target'], many)).toBe(true)
  expect(isExactHeader(PI, many)).toBe(false)
})

test.each<[string[], string[]]>([
  [
    ['', '2001/02', '2002/03'],
    ['Service', 'Actual', 'Budget'],
  ],
  [
    ['', "£'000", "£'000"],
    ['Department', 'Actual 2001/2002', 'Budget 2002/2003'],
  ],
  [
    ['(1)', '(2)', '(3)'],
    ['Service', 'Actual', 'Budget'],
  ],
  [
    ['', 'Actual', 'Target'],
    ['PI Code', '2002/03', ''],
  ],
])('%j is a further row of the header %j', (texts, above) => {
  expect(isSubHeader(texts, above, [])).toBe(true)
})

test('the wrapped ends of labels are a further row where the whole labels are known', () => {
  const known = [
    knownHeader(['Target number', 'Target heading', 'Indicators by which performance will be measured']),
  ]
  const above = ['Target', 'Target', 'Indicators by which performance']
  expect(isSubHeader(['number', 'heading', 'will be measured'], above, known)).toBe(true)
  expect(isSubHeader(['number', 'heading', 'will be measured'], above, [])).toBe(false)
})

test.each<[string[], string[]]>([
  [
    ['', '', ''],
    ['Service', 'Actual', 'Budget'],
  ],
  [
    ['Parks', '12', '14'],
    ['Service', 'Actual', 'Budget'],
  ],
  [
    ['1', '2'],
    ['Service', 'Actual'],
  ],
  [
    ['Housing', '', ''],
    ['Service', 'Actual', 'Budget'],
  ],
])('%j is no further row of the header %j', (texts, above) => {
  expect(isSubHeader(texts, above, [knownHeader(above)])).toBe(false)
})
