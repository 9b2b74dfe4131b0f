import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {leadsToStops} from '../../../parsers/text/tab-stops.ts'

test.each([
  [
    'as many tabs as the next stop is away, in a table of two rows',
    'Ref\tIndicator\t\tActual\tTarget\nLX1\t\tKerbs mended\t41\t45\nLX2\tLamps\t\t\t91\t\t95',
  ],
  [
    'a header and titles that stand in three places',
    'Ref\tIndicator\t\tActual\nLX1\tKerbs mended\t\t41\nLX2\t\tLamps lit\t91\nLX3\t\tPaths swept\t\t12',
  ],
  [
    'titles that break inside their cells',
    'Ref\tIndicator\t\tActual\tTarget\nLX1\t\tKerbs mended in\nspring\t41\t\t45\nLX2\t\t\tLamps lit\t91\t95',
  ],
])('%s lead to stops', (_, text) => {
  expect(leadsToStops(cutLines(text))).toBe(true)
})

test.each([
  [
    'rows with an empty cell',
    'Ref\tIndicator\tActual\tTarget\nLX1\tKerbs\t\t45\nLX2\tLamps\t91\t95\nLX3\tPaths\t\t12',
  ],
  [
    'rows whose ends were cut off',
    'Ref\tIndicator\tActual\tTarget\nLX1\tKerbs\nLX2\tLamps\t91\t95\nLX3\tPaths\t\t12',
  ],
  [
    'a header of two lines over its columns',
    '\t\t2003/04\t\t2004/05\nRef\tIndicator\tActual\tTarget\tTarget\nLX1\tKerbs\t41\t\t45\nLX2\tLamps\t91\t95\t96',
  ],
  [
    'a column without a head',
    'Ref\tIndicator\tActual\t\tTarget\nLX1\tKerbs\t41\tup\t45\nLX2\tLamps\t91\t\t95\nLX3\tPaths\t12\tdown\t15',
  ],
  [
    'an empty column of a piece',
    'Ref\tIndicator\t\tActual\nLX1\tKerbs mended\t\t41\t\nLX2\tLamps lit\t91\nLX3\tPaths\t12',
  ],
])('%s mark their cells by each tab', (_, text) => {
  expect(leadsToStops(cutLines(text))).toBe(false)
})
