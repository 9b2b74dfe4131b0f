import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf} from '../../../support/parse-pdf.ts'
import {lineFrom, textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks} = await parsePages([{content}])
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text)}
}

test('two lines of justified prose that leave the same places blank are prose', async () => {
  const content =
    textAt(50, 600, 'The plan was') +
    textAt(130, 600, 'drawn up in May') +
    textAt(230, 600, 'and heard') +
    textAt(50, 588, 'in June by') +
    textAt(123, 588, 'the board, as') +
    textAt(221, 588, 'was said.')
  expect((await read(content)).tables).toEqual([])
})

test('two lines whose parts stand under each other are a table', async () => {
  const content =
    textAt(50, 600, 'Libraries') +
    textAt(130, 600, 'Ann Hill') +
    textAt(230, 600, 'in May') +
    textAt(50, 588, 'Museums') +
    textAt(130, 588, 'Bob Vale') +
    textAt(230, 588, 'in June')
  expect((await read(content)).tables).toEqual([
    [
      ['Libraries', 'Ann Hill', 'in May'],
      ['Museums', 'Bob Vale', 'in June'],
    ],
  ])
})

test('numbered headings under each other are headings', async () => {
  const prose = Array.from({length: 6}, (_, at) =>
    textAt(50, 560 - 12 * at, 'The council has kept its promise to open a centre in every town.'),
  )
  const content =
    textAt(50, 610, '2.1', {size: 14}) +
    textAt(90, 610, 'What was done', {size: 14}) +
    textAt(50, 585, '2.1.1', {size: 14}) +
    textAt(90, 585, 'In the towns', {size: 14}) +
    prose.join('')
  const {tables, prose: text} = await read(content)
  expect(tables).toEqual([])
  expect(text.slice(0, 2)).toEqual(['2.1 What was done', '2.1.1 In the towns'])
})

test('the boxes of a diagram are no cells', async () => {
  const box = (x: number, y: number): string =>
    lineFrom(x, y, x + 90, y) +
    lineFrom(x, y + 40, x + 90, y + 40) +
    lineFrom(x, y, x, y + 40) +
    lineFrom(x + 90, y, x + 90, y + 40)
  const content = [50, 170, 290]
    .map((x) => box(x, 600) + textAt(x + 8, 624, 'Taxes of') + textAt(x + 8, 610, 'the state'))
    .join('')
  expect((await read(content)).tables).toEqual([])
})

test('the addresses at the head of a letter are no table, those of offices are', async () => {
  const draw = (rows: readonly (readonly string[])[]): string =>
    rows
      .flatMap((cells, at) => cells.map((text, column) => textAt(50 + 250 * column, 700 - 13 * at, text)))
      .join('')
  const letter = [
    ['Borough of Eastmere', 'Our ref: PP/05'],
    ['Town Hall', 'Your ref: JT'],
    ['Market Street', '14 July 2005'],
    ['Eastmere EM1 2AB', 'Please ask for: Jane Tull'],
  ]
  expect((await read(draw(letter))).tables).toEqual([])
  const offices = [
    ['Rents', 'Quay Street EM1 1QZ'],
    ['Planning', 'Glen Road EM3 8RA'],
    ['Roads', 'The Depot EM2 4JT'],
    ['Parks', 'Mill Lane EM1 9PP'],
  ]
  expect((await read(draw(offices))).tables).toEqual([offices])
})

test('two who sign side by side are no table, two figures under each other are', async () => {
  const draw = (lower: readonly string[]): string =>
    textAt(50, 600, 'Ann Hill') +
    textAt(300, 600, 'Bob Vale') +
    lower.map((text, at) => textAt(50 + 250 * at, 588, text)).join('')
  expect((await read(draw(['Leader', 'Chief Executive']))).tables).toEqual([])
  expect((await read(draw(['12', '14']))).tables).toHaveLength(1)
})
