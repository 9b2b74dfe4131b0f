import {expect, test} from 'vitest'
import {findStretches} from '../../../parsers/text/layout.ts'
import {cutLines} from '../../../parsers/text/lines.ts'

const shapes = (text: string): [string, number][] =>
  findStretches(cutLines(text)).map(({layout, lines}) => [layout, lines.length])
const HEAD = 'Wexcombe Council\nReport\n\n'

test('blank lines between each two rows part no table', () => {
  expect(shapes('a\tb\tc\n1\t2\t3\n\n4\t5\t6\n\n7\t8\t9')).toEqual([['tabs', 6]])
  expect(shapes('| a | b |\n| c | 1 |\n\n| d | 2 |\n\n| e | 3 |')).toEqual([['pipes', 6]])
})

test('tables of several rows stay apart', () => {
  expect(shapes('a\tb\n1\t2\n\nc\td\n3\t4').map(([layout]) => layout)).toEqual(['tabs', 'prose', 'tabs'])
})

test('a header behind a blank line begins a table', () => {
  expect(shapes('| a | b |\n| c | 1 |\n\n| d | 2 |\n\n| Ref | Name |').length).toBeGreaterThan(1)
})

test('a page that turns in the middle of a row leaves it whole', () => {
  const text = `${HEAD}Code\tMeasure\tActual\tTarget\nBV1\tTax\t9\t8\nBV2\tHouses that\n\nPage 4\nWexcombe Council\n\nstood empty\t41\t38`
  const [, table] = findStretches(cutLines(text))
  expect(table).toMatchObject({layout: 'tabs', furniture: [{text: 'Page 4'}, {text: 'Wexcombe Council'}]})
})
