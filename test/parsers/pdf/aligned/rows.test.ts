import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks).map(textsOf)
}

const XS = [50, 220, 320]
/** Lines from the top: how far each is from the one before, and its cells. */
const draw = (lines: readonly (readonly [gap: number, ...cells: readonly string[]])[]): string => {
  let y = 720
  return lines
    .map(([gap, ...cells]) => {
      y -= gap
      return cells.map((text, at) => (text === '' ? '' : textAt(XS[at] ?? 0, y, text))).join('')
    })
    .join('')
}

test('lines that a screen sets a pixel apart are as near as each other', async () => {
  const content = draw([
    [0, 'Review the strategy for', 'Head of', 'Work with others has'],
    [12, 'homes and publish a', 'Housing', 'been done and all of'],
    [12.75, 'Plan of it', '', 'It is with Cabinet'],
    [16.5, 'Bring in a kerbside', 'Waste', 'Contract let and all'],
    [12.75, 'Collection of glass', 'Manager', 'Vans are on order'],
    [15.75, 'Complete the survey', 'Policy', 'On track'],
    [12, 'Of all services', 'Officer', ''],
  ])
  expect(await read(content)).toEqual([
    [
      [
        'Review the strategy for homes and publish a Plan of it',
        'Head of Housing',
        'Work with others has been done and all of It is with Cabinet',
      ],
      ['Bring in a kerbside Collection of glass', 'Waste Manager', 'Contract let and all Vans are on order'],
      ['Complete the survey Of all services', 'Policy Officer', 'On track'],
    ],
  ])
})

test('where all lines are as near, those in lower case go on with a row', async () => {
  const content = draw([
    [0, 'Review the strategy for', 'Head of', 'Work with others has'],
    [12, 'homes and publish a', 'Housing', 'been done and all of'],
    [12, 'plan of it', '', 'it is with Cabinet'],
    [12, 'Bring in a collection', 'Manager', 'Contract let and all'],
    [12, 'of glass', '', 'vans are on order'],
    [12, 'Complete the survey', 'Officer', 'On track'],
  ])
  expect(await read(content)).toEqual([
    [
      [
        'Review the strategy for homes and publish a plan of it',
        'Head of Housing',
        'Work with others has been done and all of it is with Cabinet',
      ],
      ['Bring in a collection of glass', 'Manager', 'Contract let and all vans are on order'],
      ['Complete the survey', 'Officer', 'On track'],
    ],
  ])
})

test('rows whose last cells alone are in lower case are rows', async () => {
  const rows = [
    ['Libraries', 'Ann Hill', 'Open all the year'],
    ['Museums', 'Bob Vale', 'closed in May'],
    ['Halls', 'Cy Moor', 'let to others'],
  ]
  expect(await read(draw(rows.map(([a = '', b = '', c = ''], at) => [at === 0 ? 0 : 12, a, b, c])))).toEqual([
    rows,
  ])
})
