import {expect, test} from 'vitest'
import {Bytes} from '../../../parsers/doc/bytes.ts'
import {rowSides} from '../../../parsers/doc/row-sides.ts'
import {sprmsIn} from '../../../parsers/doc/sprms.ts'
import {PROPERTY} from '../../support/write-doc.ts'

const sides = (cells: number, ...lists: readonly (readonly number[])[]): string[] =>
  rowSides([...sprmsIn(new Bytes(Uint8Array.from(lists.flat())))])
    .cells(Array.from({length: cells}, () => []))
    .map(({left, right, down}) => `${left}–${right}${down === undefined ? '' : ` ${down}`}`)

const THREE = PROPERTY.row([0, 1000, 3000, 6000])

test.each<[string, readonly number[][], string[]]>([
  ['nothing', [], ['0–1000', '1000–3000', '3000–6000']],
  ['cells joined', [[0x24, 0x56, 0, 2]], ['0–3000', '3000–6000']],
  [
    'cells joined and parted again',
    [
      [0x24, 0x56, 0, 3],
      [0x25, 0x56, 0, 3],
    ],
    ['0–1000', '1000–3000', '3000–6000'],
  ],
  ['a cell taken out', [[0x22, 0x56, 1, 2]], ['0–1000', '1000–4000', '4000–5440']],
  ['a cell put in', [[0x21, 0x76, 1, 1, 0xf4, 0x01]], ['0–1000', '1000–1500', '1500–3500']],
  ['widths set', [[0x23, 0x76, 0, 2, 0xf4, 0x01]], ['0–500', '500–1000', '1000–4000']],
  ['a cell that goes on down', [[0x2b, 0xd6, 2, 1, 1]], ['0–1000', '1000–3000 goes-on', '3000–6000']],
  ['a cell that begins', [[0x2b, 0xd6, 2, 0, 3]], ['0–1000 begins', '1000–3000', '3000–6000']],
])('a row is defined, and then %s', (_, changes, expected) => {
  expect(sides(3, THREE, ...changes)).toEqual(expected)
})

test('cells are put in as many as Word allows, and no more', () => {
  const put = Array.from({length: 1000}, () => [0x21, 0x76, 0, 60, 1, 0])
  expect(sides(3, THREE, ...put)).toEqual(['0–1', '1–2', '2–3'])
})
