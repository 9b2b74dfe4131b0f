import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {numberCell} from '../../../../src/emit/xlsx/number-cell.ts'

test.each([
  ['0', 0, '0'],
  ['57', 57, '0'],
  ['-5', -5, '0'],
  ['1.10', 1.1, '0.00'],
  ['5,084', 5084, '#,##0'],
  ['1,234,567.0', 1234567, '#,##0.0'],
  ['57.5%', 0.575, '0.0%'],
  ['7%', 0.07, '0%'],
  ['£3.50', 3.5, '"£"0.00'],
  ['-£2,984', -2984, '"£"#,##0'],
])('%s is a number and is shown as it is printed', (text, value, format) => {
  expect(numberCell(text)).toEqual({value, format})
})

test.each([
  ['a zero in front', '007'],
  ['a plus', '+5'],
  ['brackets', '(12)'],
  ['minus nothing', '-0'],
  ['minus nothing with decimals', '-0.00%'],
  ['a numbering', '1.2.3'],
  ['a year', '2003/04'],
  ['a bound', '<5'],
  ['thousands parted wrongly', '12,34'],
  ['thousands behind a zero', '0,123'],
  ['no digit before the point', '.5'],
  ['no digit behind it', '5.'],
  ['a power', '1e5'],
  ['two units', '£5%'],
  ['a blank', '12 %'],
  ['nothing', ''],
  ['more digits than a spreadsheet keeps', '1234567890123456'],
  ['the same behind a point', '0.1234567890123456'],
  ['a line end', '5\n'],
  ['figures of another script', '٥'],
])('%s stays text: %s', (_, text) => {
  expect(numberCell(text)).toBeUndefined()
})

test('whatever is a number can be had back from the value and the decimals of the format', () => {
  fc.assert(
    fc.property(
      fc.integer({min: -999_999_999, max: 999_999_999}),
      fc.integer({min: 0, max: 6}),
      (whole, places) => {
        const text = (whole / 10 ** places).toFixed(places)
        const cell = numberCell(text)
        fc.pre(!/^-0\.?0*$/.test(text))
        expect(cell?.value.toFixed(places)).toBe(text)
        expect(cell?.format).toBe(places === 0 ? '0' : `0.${'0'.repeat(places)}`)
      },
    ),
  )
})
