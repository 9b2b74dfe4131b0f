import {expect, test} from 'vitest'
import {AMBER, circleAt, GREEN, litIn, RED} from '../../support/draw-lights.ts'
import {gridsOf, parsePages, visibleIn} from '../../support/parse-pdf.ts'
import {boxAt, ruledTable, textAt} from '../../support/write-pdf.ts'

const XS = [50, 100, 300, 380]
const YS = [700, 680, 660, 640, 620]
const ROWS = [
  ['Ref', 'Action', 'Status'],
  ['1', 'Open a library', ''],
  ['2', 'Mend the roads', ''],
  ['3', 'Plant trees', ''],
]
async function litOn(drawn: string, rows = ROWS): Promise<string[]> {
  const {blocks, characters} = await parsePages([{content: drawn + ruledTable(XS, YS, rows)}])
  expect(visibleIn(blocks)).toBe(characters)
  expect(gridsOf(blocks)).toHaveLength(1)
  return litIn(gridsOf(blocks)[0])
}

const inColumn = (...lights: readonly string[]) => lights.map((light) => `- | - | ${light}`)

test('filled cells light their cells', async () => {
  const drawn = boxAt(300, 660, 80, 20, RED) + boxAt(300, 640, 80, 20, AMBER) + boxAt(300, 620, 80, 20, GREEN)
  expect(await litOn(drawn)).toEqual(inColumn('-', 'red ground', 'amber ground', 'green ground'))
})

test('a circle on its ground is what lights it', async () => {
  const drawn =
    boxAt(300, 620, 80, 60, '0.85 0.95 0.85') +
    circleAt(340, 670, 6, RED) +
    circleAt(340, 650, 6, AMBER) +
    boxAt(300, 620, 80, 20, GREEN) +
    circleAt(340, 630, 6, RED)
  expect(await litOn(drawn)).toEqual(inColumn('-', 'red shape', 'amber shape', 'red shape'))
})

test.each<[string, string]>([
  ['of other colours', boxAt(300, 660, 80, 20, '0 0 1') + boxAt(300, 640, 80, 20, '0.5 0.5 0.5')],
  ['that are tints', boxAt(300, 660, 80, 20, '1 0.78 0.81') + boxAt(300, 640, 80, 20, '0.78 0.94 0.81')],
  ['that a later one hides', boxAt(300, 660, 80, 20, RED) + boxAt(300, 660, 80, 20, '1 1 1')],
  ['so small that they are bullets', circleAt(310, 670, 1.5, RED)],
  ['long as bars are', boxAt(310, 667, 30, 5, GREEN)],
  ['of two lights in one cell', circleAt(320, 670, 5, RED) + circleAt(350, 670, 5, GREEN)],
])('areas %s light nothing', async (_, drawn) => {
  expect(await litOn(drawn)).toEqual(inColumn('-', '-', '-', '-'))
})

test('letters of one light light their cell', async () => {
  const words = `${ruledTable(XS, YS, ROWS)}q ${RED} rg ${textAt(303, 668, 'Behind plan')}Q q ${RED} rg ${textAt(303, 648, 'Late')}Q ${textAt(330, 648, 'again')}`
  const {blocks} = await parsePages([{content: words}])
  expect(litIn(gridsOf(blocks)[0])).toEqual(inColumn('-', 'red letters', '-', '-'))
})

test.each<[string, (rgb: string, row: number) => string, string]>([
  ['circles', (rgb, row) => circleAt(352, 684 - 20 * row, 5, rgb), 'shape'],
  ['boxes that touch', (rgb, row) => boxAt(338, 674 - 20 * row, 34, 20, rgb), 'ground'],
])('%s in a table without rules light the cells that they stand in', async (_, draw, by) => {
  const lines = [
    ['Ref', 'Action', 'Status'],
    ['1', 'Open a library in the old town hall', ''],
    ['2', 'Mend the roads of the northern parishes', ''],
    ['3', 'Plant four hundred trees by the river', ''],
    ['4', 'Teach two hundred pupils to swim', ''],
  ]
  const words = lines.flatMap((cells, row) =>
    cells.map((cell, column) => textAt([50, 100, 340][column] ?? 0, 700 - 20 * row, cell)),
  )
  const drawn = [RED, AMBER, GREEN, GREEN].map(draw)
  const {blocks} = await parsePages([{content: [...drawn, ...words].join('')}])
  expect(gridsOf(blocks)).toHaveLength(1)
  expect(litIn(gridsOf(blocks)[0])).toEqual(
    inColumn('-', ...['red', 'amber', 'green', 'green'].map((light) => `${light} ${by}`)),
  )
})

test('a page that is turned is lit as it is seen', async () => {
  const drawn = boxAt(300, 660, 80, 20, RED) + ruledTable(XS, YS, ROWS)
  const {blocks} = await parsePages([{content: drawn, rotate: 90}])
  const [plain] = gridsOf((await parsePages([{content: drawn}])).blocks)
  expect(litIn(gridsOf(blocks)[0])).toEqual(litIn(plain))
  expect(litIn(plain)).toEqual(inColumn('-', 'red ground', '-', '-'))
})

const SHADING =
  '<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [300 0 380 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >>'
const RESOURCES = `/ExtGState << /Faint << /ca 0.3 >> >> /Pattern << /P1 << /PatternType 2 /Shading ${SHADING} >> >> `

test('a colour that is seen through is a tint, and a gradient is no one colour', async () => {
  const faint = `q /Faint gs ${RED} rg 300 660 80 20 re f Q\n`
  const gradient = `q ${RED} rg /Pattern cs /P1 scn 300 640 80 20 re f Q\n`
  const solid = `q ${RED} rg 300 620 80 20 re f Q\n`
  const content = faint + gradient + solid + ruledTable(XS, YS, ROWS)
  const {blocks} = await parsePages([{content, resources: RESOURCES}])
  expect(litIn(gridsOf(blocks)[0])).toEqual(inColumn('-', '-', '-', 'red ground'))
})
