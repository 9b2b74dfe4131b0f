import {expect, test} from 'vitest'
import {nextIndexIn} from '../../../parsers/text/next-index.ts'

test('it is where indexOf has it, whatever was asked before', () => {
  const source = 'a-->b-->'
  const next = nextIndexIn(source, '-->')
  for (const from of [0, 1, 2, 5, 6, 3, 0, 8, 7, 1]) expect(next(from)).toBe(source.indexOf('-->', from))
})
