import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {boxAt, lineFrom, textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return gridsOf(blocks)
}

const XS = [50, 260, 360, 450]
const ROWS = [
  ['Reduce emissions', '4,100', '4,050', 'G'],
  ['Increase recycling', '45%', '41.2%', 'R'],
  ['Resolve complaints', '95%', '93.8%', 'A'],
  ['Planning decisions', '80%', '86%', 'G'],
]
const COLOURS: Readonly<Record<string, string>> = {G: '0 0.6 0.2', A: '1 0.75 0', R: '0.9 0.1 0.1'}
const line = (y: number, cells: readonly string[]): string =>
  cells.map((text, at) => textAt(XS[at] ?? 0, y, text)).join('')
const shadedRow = (cells: readonly string[], at: number): string => {
  const y = 700 - 16 * at
  const ground = boxAt(436, y - 5, 50, 16, COLOURS[cells[3] ?? ''])
  return ground + line(y, cells) + lineFrom(48, y - 5, 486, y - 5)
}
const BODY = ROWS.map(shadedRow).join('')

test('where one column alone is shaded, level rules part the rows and words the other columns', async () => {
  const head = line(716, ['Objective', 'Target', 'Actual', 'RAG']) + lineFrom(48, 711, 486, 711)
  const [grid] = await read(head + BODY)
  expect(textsOf(grid)).toEqual([['Objective', 'Target', 'Actual', 'RAG'], ...ROWS])
})

test('what stands over the first rule and is prose is no row of heads', async () => {
  const prose = textAt(50, 716, 'The council has kept the promise that it gave to all who live in the town')
  const [grid] = await read(prose + lineFrom(48, 711, 486, 711) + BODY)
  expect(textsOf(grid)).toEqual(ROWS)
})

test('cells of words beside a shaded column stay whole', async () => {
  const rows = [
    ['Keep to the', 'plan of May', 'G'],
    ['Build homes', 'in each ward', 'R'],
    ['Mend roads', 'by the spring', 'A'],
    ['Plant trees', 'in parks', 'G'],
  ]
  const content = rows
    .map(([first = '', second = '', status = ''], at) => {
      const y = 700 - 16 * at
      return (
        boxAt(436, y - 5, 50, 16, COLOURS[status]) +
        textAt(50, y, `${first} ${second}`) +
        textAt(450, y, status) +
        lineFrom(48, y - 5, 486, y - 5)
      )
    })
    .join('')
  const [grid] = await read(content + lineFrom(48, 711, 486, 711))
  expect(textsOf(grid)).toEqual(rows.map(([first, second, status]) => [`${first} ${second}`, status]))
})
