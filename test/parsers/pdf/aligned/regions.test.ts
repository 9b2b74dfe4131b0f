import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf} from '../../../support/parse-pdf.ts'
import {textAt} from '../../../support/write-pdf.ts'

/** Rows without rules, each cell where its column begins. */
function drawAt(xs: readonly number[], rows: readonly (readonly string[])[], pitch = 20): string {
  return rows
    .flatMap((cells, row) => cells.map((text, at) => textAt(xs[at] ?? 0, 700 - pitch * row, text)))
    .join('')
}

test('a row whose cells stand so near that it looks like one part goes on with the table', async () => {
  const rows = [
    ['Ref', 'Measured', 'Goal', 'Result', 'Led by'],
    ['T1', 'Bulbs', '4%', '3%', 'A Moor'],
    ['T2', 'Gullies cleared', '1,250', '98,400', 'B Fell'],
    ['T3', 'Signs', '7', '8', 'A Moor'],
    ['T4', 'Kerbs', '1', '2', 'B Fell'],
  ]
  const {blocks} = await parsePages([{content: drawAt([50, 71, 146, 179, 218], rows)}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([rows])
  expect(proseBlocks(blocks)).toEqual([])
})

test('the first row goes on in lines of words that stand under its own, whatever blanks are between those', async () => {
  const rows = [
    ['Depot', 'Doors set to be', 'hung in the new wing', 'after spring'],
    ['Quay', 'Boats put', 'to sea again by staff'],
    ['Mill', 'Wheel mended'],
    ['Weir', 'Gates now shut', 'each night'],
  ]
  let y = 700
  const content = rows
    .map(([name = '', ...lines]) => {
      const drawn =
        textAt(50, y, name, {size: 12}) +
        lines.map((line, at) => textAt(200, y - 14 * at, line, {size: 12})).join('')
      y -= 14 * lines.length + 6
      return drawn
    })
    .join('')
  const {blocks} = await parsePages([{content}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([rows.map(([name, ...lines]) => [name, lines.join(' ')])])
})

test('rows of figures that stand near to each other are no heads', async () => {
  const rows = [
    ['Ref', 'Measured by the council', 'Goal', 'Result', 'Last', 'Led by'],
    ['T1', 'Bulbs in the north', '42.1%', '56,612', '75.31', 'A Moor'],
    ['T2', 'Gullies in the south', '32.9%', '66,432', '54.41', 'B Fell'],
    ['T3', 'Signs in the west', '33,358', '84,973', '67.42', 'A Moor'],
    ['T4', 'Kerbs', '7', '96%', '13.95', 'B Fell'],
    ['T5', 'Drains', '1', '2', '3', 'B Fell'],
  ]
  const {blocks} = await parsePages([{content: drawAt([50, 80, 230, 268, 306, 380], rows)}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([rows])
})

test('heads set to the middle of their row, over cells of two lines, go on with their table', async () => {
  const heads = [
    textAt(50, 700, 'Ref'),
    textAt(90, 700, 'Measured'),
    textAt(240, 706, 'Lead'),
    textAt(266, 706, 'man'),
    textAt(240, 694, 'now'),
  ]
  const body = [0, 1, 2, 3].flatMap((at) => {
    const y = 668 - 32 * at
    return [
      textAt(240, y + 6, `Head of`),
      textAt(50, y, `T${at}`),
      textAt(90, y, 'Bulbs'),
      textAt(240, y - 6, 'Roads'),
    ]
  })
  const {blocks} = await parsePages([{content: [...heads, ...body].join('')}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([
    [['Ref', 'Measured', 'Lead man now'], ...[0, 1, 2, 3].map((at) => [`T${at}`, 'Bulbs', 'Head of Roads'])],
  ])
})

test('heads stand as far from the body as its rows do from each other', async () => {
  const rows = [
    ['Ref', 'What is measured', 'Goal', 'Result', 'Led by'],
    ['T1', 'Bulbs', '60', '58', 'A Moor'],
    ['T2', 'Gullies', '12', '15', 'B Fell'],
    ['T3', 'Signs', '75', '81', 'A Moor'],
    ['T4', 'Kerbs', '310', '290', 'C Beck'],
  ]
  const {blocks} = await parsePages([{content: drawAt([50, 100, 300, 360, 420], rows, 29)}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([rows])
})

test('the last three lines of running text in two columns are no table, though their blanks stand under each other', async () => {
  const lines = ['off', 'out', 'by'].map((last) => [
    `some of the work was put ${last}`,
    `part of the rent was set ${last}`,
  ])
  const content = lines
    .flatMap((parts, row) => parts.map((text, at) => textAt(50 + 250 * at, 700 - 16 * row, text, {size: 12})))
    .join('')
  const {blocks} = await parsePages([{content}])
  expect(gridsOf(blocks)).toEqual([])
})
