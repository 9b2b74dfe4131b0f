import {expect, test} from 'vitest'
import {isSplitHeader} from '../../../src/tables/split-header.ts'

test.each<[string[], string[]]>([
  [
    ['PI Code', 'Performance', '2003/04', '', '2004/05'],
    ['', 'Indicator', 'Actual', 'Target', 'Target'],
  ],
  [
    ['Ref', 'Local', '2006/07', '2007/08'],
    ['Number', 'Measure', 'Outturn', 'Target'],
  ],
])('%j over %j make a header together', (above, below) => {
  expect(isSplitHeader(above, below)).toBe(true)
})

test.each<[string, string[], string[]]>([
  ['a row with a figure', ['PI Code', 'Performance', '2003/04', ''], ['', 'Indicator', 'Actual', '51']],
  ['a row with a code', ['Code', 'Performance', '2003/04', ''], ['BV8', 'Invoices', 'Actual', 'Target']],
  [
    'words that are none of the field’s',
    ['Parks', 'Trees', '2003/04', ''],
    ['Lamps', 'Bins', 'Actual', 'Target'],
  ],
  ['no year', ['PI', 'Performance', 'Actual', ''], ['Code', 'Indicator', 'High', 'Target']],
  ['nothing below', ['PI Code', 'Performance', '2003/04'], []],
])('%s makes none', (_, above, below) => {
  expect(isSplitHeader(above, below)).toBe(false)
})
