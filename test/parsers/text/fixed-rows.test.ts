import {expect, test} from 'vitest'
import {columnsOf, layLines} from '../../../parsers/text/fixed-line.ts'
import {cutRows} from '../../../parsers/text/fixed-rows.ts'
import {columnedLines} from '../../../parsers/text/fixed-stretch.ts'
import {cutLines} from '../../../parsers/text/lines.ts'

const starts = (...text: string[]): readonly number[] => {
  const lines = columnedLines(cutLines(text.join('\n')))
  const columns = columnsOf(lines)
  if (columns === undefined) throw new Error('no columns of values')
  return cutRows(layLines(lines, columns), columns)
}

test('values at the top: words below them go on', () => {
  expect(
    starts(
      'BV8   Percentage of bills   96%  97%',
      '      paid in time',
      'BV9   Tax                   9%   8%',
    ),
  ).toEqual([0, 2])
})

test('values at half height: words above and below are theirs', () => {
  expect(
    starts(
      '      Percentage of all',
      'BV8   bills that were paid  96%  97%',
      '      within 30 days',
      '      Percentage of all tax',
      'BV9   that was collected    9%   8%',
      '      in the last 12 months',
    ),
  ).toEqual([0, 3])
})

test('a row whose values are all empty is one where its words begin anew', () => {
  expect(
    starts(
      'Bills paid in time                 96%  97%',
      'Empty homes',
      'Number of council tax payers       9    8',
    ),
  ).toEqual([0, 1, 2])
})

test('a title that begins with its code begins a row, though its figures stand on the last of its lines', () => {
  expect(
    starts(
      'LX1 Lamps lit by every',
      'Monday morning         78%   84%',
      'LX2 Kerbs mended within',
      '10 days                91%   95%',
    ),
  ).toEqual([0, 2])
})
