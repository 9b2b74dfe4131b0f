import {expect, test} from 'vitest'
import type {Row} from '../../../src/model/table.ts'
import {undividedFrom} from '../../../src/model/undivided.ts'

const UNDIVIDED: Row['flags'] = ['ambiguous', 'undivided']

test.each([
  ['the last filled cell of a row so flagged', ['BV8', 'Invoices', '90 95', '', ''], UNDIVIDED, 2],
  ['the first cell where all words are in it', ['BV8 Invoices 90', '', ''], UNDIVIDED, 0],
  ['no cell of another row', ['BV8', 'Invoices', '90', '95'], ['ambiguous' as const], Infinity],
])('words may be any column’s from %s', (_, cells, flags, from) => {
  expect(undividedFrom({cells, flags})).toBe(from)
})
