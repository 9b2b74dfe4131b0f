import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {lineFrom, textAt} from '../../../support/write-pdf.ts'

const XS = [52, 200, 260, 320, 380]
const ROWS = [
  ['Burglaries', '9.1', '9.8', '9.0', '8.8'],
  ['Robberies', '1.2', '1.4', '1.2', '1.1'],
]
const HEADS = [
  ['Indicator', '2004/05', null, '2005/06', null],
  [null, 'Target', 'Actual', 'Target', 'Actual'],
]

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks).map(textsOf)
}

/** Heads of two steps between rules, and so many rows under them. */
function draw(count: number, rules: readonly number[]): string {
  const heads =
    textAt(225, 689, '2004/05') +
    textAt(345, 689, '2005/06') +
    ['Indicator', 'Target', 'Actual', 'Target', 'Actual']
      .map((head, at) => textAt(XS[at] ?? 0, 674, head))
      .join('')
  const rows = ROWS.slice(0, count).map((cells, row) =>
    cells.map((text, at) => textAt(XS[at] ?? 0, 656 - 16 * row, text)).join(''),
  )
  return heads + rows.join('') + rules.map((y) => lineFrom(50, y, 430, y)).join('')
}

test.each([1, 2])('%d rows at a page’s end have the heads over them that rules tell', async (count) => {
  const expected = [[...HEADS, ...ROWS.slice(0, count)]]
  expect(await read(draw(count, [702, 669]))).toEqual(expected)
  expect(await read(draw(count, [702, 669, 652 - 16 * (count - 1)]))).toEqual(expected)
})

test('the last row of a table whose rules part all rows is not left out', async () => {
  const rows = [
    ['Ref', 'What is told', 'Target', 'Actual', 'What was done'],
    ['BV8', 'Bills paid', '95%', '94%', 'Posts were held'],
    ['BV12', 'Sickness', '9.0', '9.9', ''],
    ['BV14', 'Leavers', '', '0.2%', 'None'],
    ['BV15', 'Buildings', '60%', '64%', 'Ramps and lifts|were put in at|both libraries'],
  ]
  const xs = [52, 100, 200, 260, 320]
  const content = rows
    .map((cells, row) => {
      const y = 690 - 18 * row
      const words = cells.flatMap((text, at) =>
        text.split('|').map((line, index) => textAt(xs[at] ?? 0, y - 12 * index, line)),
      )
      return lineFrom(50, y + 12, 430, y + 12) + words.join('')
    })
    .join('')
  const tables = await read(content + lineFrom(50, 588, 430, 588))
  expect(tables[0]?.at(-1)).toEqual([
    'BV15',
    'Buildings',
    '60%',
    '64%',
    'Ramps and lifts were put in at both libraries',
  ])
})
