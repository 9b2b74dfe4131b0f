import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {count, quoted, wordsThatGive} from '../../../src/why/words.ts'

test.each([
  ['Actual for the year 02/03', /02\/03/, '02/03'],
  ['Top Quartile of all English counties', /all English counties/, 'all English counties'],
  ['Target Date and Target', /Target/, 'Target'],
  ['Comments', /Target/, undefined],
  ['', /x/, undefined],
  [`${'a '.repeat(60)}x`, /x$/, `${'a '.repeat(60)}x`],
])('of %j the words for %s are %j', (label, pattern, words) => {
  expect(wordsThatGive(label, (run) => pattern.test(run))).toBe(words)
})

test('the words are of the label, are read as asked, and no fewer on end are', () => {
  const label = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 8})
  const wanted = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), {minLength: 1})
  fc.assert(
    fc.property(label, wanted, (words, letters) => {
      const isRead = (run: string) => letters.every((letter) => run.split(' ').includes(letter))
      const found = wordsThatGive(words.join(' '), isRead)
      expect(found === undefined).toBe(!isRead(words.join(' ')))
      if (found === undefined) return
      expect(` ${words.join(' ')} `).toContain(` ${found} `)
      expect(isRead(found)).toBe(true)
      const run = found.split(' ')
      expect([run.slice(1), run.slice(0, -1)].some((fewer) => isRead(fewer.join(' ')))).toBe(false)
    }),
  )
})

test('words are quoted on one line, and cut where they are long', () => {
  expect(quoted(' two\nlines ')).toBe('“two lines”')
  expect(quoted('x'.repeat(90))).toBe(`“${'x'.repeat(79)}…”`)
})

test('one is one and two are several', () => {
  expect([count(1, 'row'), count(2, 'row'), count(0, 'entry', 'entries')]).toEqual([
    '1 row',
    '2 rows',
    '0 entries',
  ])
})
