import {expect, test} from 'vitest'
import {flowCosts, wordsOfLines} from '../../../src/layouts/flow-costs.ts'
import {readFlowedTable} from '../../../src/layouts/flowed-table.ts'
import {flowLines, rowsIn} from '../../support/flow-text.ts'

/** The rows of the first piece. */
function rows(...lines: readonly string[]): string[][] | undefined {
  const flow = flowLines(...lines)
  const table = readFlowedTable(flow, flowCosts(wordsOfLines(flow)), 0)
  const [part] = table === undefined || 'declined' in table ? [] : table.parts
  return part?.is === 'grid' ? rowsIn(part.grid) : undefined
}

const HEAD = ['Theme', 'Ref', 'Indicator', 'Actual', 'Target', 'Estimate']

test('a theme stands before the first of its rows, and the others have none of their own', () => {
  const first = ['Clean streets', 'LX14', 'Kerbs mended', '41', '45', '47']
  const second = ['LX15', 'Lamps lit', '91', '95', '97']
  const third = ['Safe homes', 'LX16', 'Locks fitted', '12', '15', '17']
  expect(rows(...HEAD, ...first, ...second, ...third)).toEqual([HEAD, first, ['', ...second], third])
})

test('a sentence before a code is no theme', () => {
  const first = ['Clean streets', 'LX14', 'Kerbs mended', '41', '45', '47']
  const second = ['LX15', 'Lamps lit', '91', '95', '97']
  const told = 'The lamps were mended in the spring of the year, and the kerbs a little later than that.'
  expect(rows(...HEAD, ...first, told, ...second)?.flat()).not.toContain(told)
})
