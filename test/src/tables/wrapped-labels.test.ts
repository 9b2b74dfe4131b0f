import {expect, test} from 'vitest'
import {completesLabels} from '../../../src/tables/wrapped-labels.ts'

const ABOVE = ['PI', 'Indicator', 'Actual', 'Target']

test.each<[string[], string[]]>([
  [['Code', '', 'for 2003/04', 'for 2004/05'], ABOVE],
  [['', '', '2003/04', '2004/05'], ABOVE],
  [
    ['', '', '04', '05'],
    ['PI', 'Indicator', 'Actual 2003/', 'Target 2004/'],
  ],
])('%j complete the labels %j', (texts, above) => {
  expect(completesLabels(texts, above)).toBe(true)
})

test.each<[string, string[], string[]]>([
  ['one year', ['', '', '2003/04', ''], ABOVE],
  ['a row of data', ['BV8', 'Invoices', '2003/04', '2004/05'], ABOVE],
  [
    'years that are time-scales',
    ['Open a library', '2003/04', '2004/05'],
    ['Commitment', 'Start date', 'End date'],
  ],
  ['figures', ['', '', '04', '05'], ABOVE],
  [
    'a title too long for the end of a label',
    ['', 'The share of invoices paid', '2003/04', '2004/05'],
    ABOVE,
  ],
])('%s completes none', (_, texts, above) => {
  expect(completesLabels(texts, above)).toBe(false)
})
