import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {makeKeys} from '../../../src/records/record-key.ts'

test('a key says family, period, code and a print of code and title', () => {
  expect(makeKeys()('indicators', '2003/04 H1', 'BV8', 'Invoices paid on time')).toMatch(
    /^indicators:2003\/04 H1:BV8:[0-9a-f]{12}$/,
  )
})

test('is the same for a better scan: case, marks and spacing aside', () => {
  const key = (title: string): string => makeKeys()('indicators', '2003/04', 'BV8', title)
  expect(key('% of invoices  paid – on time.')).toBe(key('% of Invoices paid on time'))
  expect(key('% of invoices paid on time')).not.toBe(key('% of invoices paid late'))
})

test.each([
  ['2. MTCS/CEX', '2 MTCS/CEX'],
  ['2MTCS/CEX', '2 MTCS/CEX'],
  ['CPA  CEX 1', 'CPA CEX 1'],
])('%j and %j are one reference, misprinted', (a, b) => {
  expect(makeKeys()('status', '2008/09 Q2', a, 'Foster care')).toBe(
    makeKeys()('status', '2008/09 Q2', b, 'Foster care'),
  )
})

test('the dots of LAA1.2.2 are its own', () => {
  expect(makeKeys()('status', undefined, 'LAA1.2.2', 'x')).not.toBe(
    makeKeys()('status', undefined, 'LAA122', 'x'),
  )
})

test('another period, family or code is another key', () => {
  const keys = [
    makeKeys()('indicators', '2003/04', 'BV8', 'Invoices'),
    makeKeys()('indicators', '2002/03', 'BV8', 'Invoices'),
    makeKeys()('status', '2003/04', 'BV8', 'Invoices'),
    makeKeys()('indicators', '2003/04', 'BV9', 'Invoices'),
    makeKeys()('indicators', undefined, 'BV8', 'Invoices'),
    makeKeys()('indicators', '2003/04', '', 'Invoices'),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

test('records alike in all of it are told apart by their order', () => {
  const key = makeKeys()
  const first = key('indicators', '2003/04', 'BV8', 'Invoices')
  expect(key('indicators', '2003/04', 'BV8', 'Invoices')).toBe(`${first}~2`)
  expect(key('indicators', '2003/04', 'BV8', 'Invoices')).toBe(`${first}~3`)
})

test('no two records of a report share a key', () => {
  const records = fc.array(fc.tuple(fc.constantFrom('BV8', 'BV9', ''), fc.constantFrom('a', 'b', 'a b')))
  fc.assert(
    fc.property(records, (all) => {
      const key = makeKeys()
      const keys = all.map(([code, title]) => key('indicators', '2003/04', code, title))
      expect(new Set(keys).size).toBe(all.length)
    }),
  )
})
