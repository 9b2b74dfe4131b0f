import {expect, test} from 'vitest'
import {headersInsideRows} from '../../../parsers/text/header-again.ts'
import {cutLines} from '../../../parsers/text/lines.ts'

const inside = (text: string, whole: number): string[] =>
  headersInsideRows(cutLines(text), whole).map((line) => line.text)

const HEAD = 'Ref\tIndicator\tActual\tTarget'

test('a header between the pieces of a row is the page’s, slips and all', () => {
  const rows = `LX1\tKerbs mended in\n${HEAD.replace('Actual', 'Actua1')}\nspring\t41\t45\nLX2\tLamps\t91\t95`
  expect(inside(`${HEAD}\n${rows}`, 3)).toEqual([HEAD.replace('Actual', 'Actua1')])
})

test.each([
  ['between whole rows', `LX1\tKerbs\t41\t45\n${HEAD}\nLX2\tLamps\t91\t95`],
  ['at the end of the lines', `LX1\tKerbs\t41\t45\n${HEAD}`],
  ['that is another', 'LX1\tKerbs mended in\nNo\tAim\tSpent\tLeft\nspring\t41\t45'],
])('a header %s stays', (_, rows) => {
  expect(inside(`${HEAD}\n${rows}`, 3)).toEqual([])
})

test('lines that begin with figures have no header', () => {
  expect(inside('LX1\tKerbs\t41\t45\nLX2\tLamps\nLX1\tKerbs\t41\t45', 3)).toEqual([])
})
