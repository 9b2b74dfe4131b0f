import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {sheetName} from '../../../../src/emit/xlsx/sheet-name.ts'

test.each([
  [1, 'Best Value Indicators', '1 Best Value Indicators'],
  [12, '', '12 Table'],
  [3, 'A/B: what? [1*2]\\x', '3 A B what 1 2 x'],
  [4, 'Performance against the targets of the plan', '4 Performance against the targe'],
  [5, "Members'", '5 Members'],
  [6, `${'x'.repeat(28)}😀`, `6 ${'x'.repeat(28)}`],
])('table %i, %j, has the sheet %j', (number, caption, name) => {
  expect(sheetName(number, caption)).toBe(name)
})

test('every name is one that spreadsheets take, and two tables never share one', () => {
  const captions = fc.array(fc.string({unit: 'grapheme', maxLength: 60}), {minLength: 2, maxLength: 40})
  fc.assert(
    fc.property(captions, (list) => {
      const names = list.map((caption, index) => sheetName(index + 1, caption))
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u)
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    }),
  )
})
