import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {boxAt, lineFrom, ruledTable, textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks).map(textsOf)
}

const XS = [50, 130, 180, 230, 280, 330]
const BODY = [
  ['Libraries', '12', '14', '15', '17'],
  ['Museums', '3', '4', '5', '6'],
]

test('heads between level rules that no upright rule parts stand over the columns under them', async () => {
  const open = [740, 720, 700].map((y) => lineFrom(50, y, 330, y)).join('')
  const label = [50, 130].map((x) => lineFrom(x, 740, x, 700)).join('')
  const words =
    textAt(54, 726, 'Place') +
    textAt(169, 726, '2009') +
    textAt(269, 726, '2010') +
    ['New', 'Old', 'New', 'Old'].map((head, at) => textAt(144 + 50 * at, 706, head)).join('')
  const content = open + label + words + ruledTable(XS, [700, 680, 660], BODY)
  expect(await read(content)).toEqual([
    [['Place', '2009', null, '2010', null], ['', 'New', 'Old', 'New', 'Old'], ...BODY],
  ])
})

test('two tables side by side share no words', async () => {
  const right = [
    ['Emissions', '4,100'],
    ['Recycling', '45%'],
    ['Complaints', '95%'],
    ['Decisions', '80%'],
  ]
  const left = right.map((_, at) => [`200${at}`, `1,20${at}`])
  const ys = [700, 684, 668, 652, 636]
  const content = ruledTable([50, 120, 190], ys, left) + ruledTable([210, 320, 380], ys, right)
  expect(await read(content)).toEqual([left, right])
})

test('white rules on shaded ground part rows', async () => {
  const rows = ['Keep to the plan', 'Build homes', 'Mend roads', 'Plant trees']
  const white = (y: number): string => `q 1 1 1 RG 1 w ${lineFrom(48, y, 348, y)}Q\n`
  const draw = (ground: string): string =>
    ground +
    rows
      .map((row, at) => {
        const y = 690 - 24 * at
        return (
          textAt(50, y, row) +
          textAt(50, y - 12, 'In each ward') +
          textAt(200, y, `${at + 1}0`) +
          textAt(300, y, `${at + 2}5`) +
          white(y - 16)
        )
      })
      .join('') +
    white(700)
  expect(await read(draw(boxAt(48, 600, 300, 102, '0.9 0.9 0.8')))).toEqual([
    rows.map((row, at) => [`${row} In each ward`, `${at + 1}0`, `${at + 2}5`]),
  ])
})
