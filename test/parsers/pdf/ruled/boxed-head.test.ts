import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {ruledTable, textAt} from '../../../support/write-pdf.ts'

const XS = [50, 110, 280, 340, 400]
const HEADS = ['Ref', 'Indicator', 'Target', 'Actual']
const ROWS = [
  ['BV8', 'Invoices paid|on time', '95%', '94.2%'],
  ['BV12', 'Days of sickness', '9.0', '9.9'],
  ['BV14', 'Early leavers', '', '0.2%'],
]

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks).map(textsOf)
}

function body(rows: readonly (readonly string[])[], xs: readonly number[], top = 666): string {
  let y = top
  return rows
    .map((cells) => {
      const lines = cells.map((cell) => cell.split('|'))
      const drawn = lines.map((own, column) =>
        own.map((line, at) => textAt((xs[column] ?? 0) + 3, y - 11 * at, line)).join(''),
      )
      y -= 16 + 11 * (Math.max(...lines.map(({length}) => length)) - 1)
      return drawn.join('')
    })
    .join('')
}

test('heads in boxes over rows that nothing is drawn round are the heads of these', async () => {
  const content = ruledTable(XS, [700, 680], [HEADS]) + body(ROWS, XS)
  expect(await read(content)).toEqual([
    [HEADS, ...ROWS.map((cells) => cells.map((text) => text.replace('|', ' ')))],
  ])
})

test('a ruled row of figures is a table of its own', async () => {
  const row = ['BV3', 'Visits', '12', '14']
  const content = ruledTable(XS, [700, 680], [row]) + body(ROWS, XS)
  expect((await read(content))[0]).toEqual([row])
})

test('a ruled row over what stands in other columns is a table of its own', async () => {
  const content = ruledTable(XS, [700, 680], [HEADS]) + body(ROWS, [80, 210, 320, 372])
  expect((await read(content))[0]).toEqual([HEADS])
})
