import {expect, test} from 'vitest'
import {findStretches, isFramed, isPipeRule} from '../../../parsers/text/layout.ts'
import {cutLines} from '../../../parsers/text/lines.ts'

const shapes = (text: string): [string, number][] =>
  findStretches(cutLines(text)).map(({layout, lines}) => [layout, lines.length])

test.each<[string, string, [string, number][]]>([
  ['tabbed lines are a table', 'a\tb\nc\td', [['tabs', 2]]],
  [
    'a blank line ends a table',
    'a\tb\n\nc\td',
    [
      ['tabs', 1],
      ['prose', 1],
      ['tabs', 1],
    ],
  ],
  ['blank lines do not part prose', 'one\n\n\ntwo', [['prose', 4]]],
  ['a line without a tab between rows is the table’s', 'a\tb\nwrapped\nc\td', [['tabs', 3]]],
  [
    '… and below the last row it is not',
    'a\tb\nafter',
    [
      ['tabs', 1],
      ['prose', 1],
    ],
  ],
  ['a tab behind a list mark makes no row', '•\tone\n1.\ttwo\n(a)\tthree', [['prose', 3]]],
  ['a number without a mark does', '1\ttwo\n2\tthree', [['tabs', 2]]],
  ['a paragraph that a tab indents is no row', '\tOnce upon a time.', [['prose', 1]]],
  [
    '… but near rows it is a row with one filled cell',
    'a\tb\n\n\tc',
    [
      ['tabs', 1],
      ['prose', 1],
      ['tabs', 1],
    ],
  ],
  ['a row whose other cells are empty is a row', 'Housing\t\t', [['tabs', 1]]],
  ['lines that begin with pipes are a table', '| a | b |\n| c | d |', [['pipes', 2]]],
  ['a stray tab inside a framed line does not make it tabbed', '| a | b |\n| c\t | d |', [['pipes', 2]]],
  ['lines with the same number of pipes are a table', 'a | b\nc | d', [['pipes', 2]]],
  ['one pipe in a sentence is not', 'Bins | Roads\nand nothing else', [['prose', 2]]],
  ['nothing at all is one blank line of prose', '', [['prose', 1]]],
])('%s', (_, text, expected) => {
  expect(shapes(text)).toEqual(expected)
})

test('every line lies in exactly one stretch, in order', () => {
  const lines = cutLines('a\tb\n\n| c | d |\nprose\n\n\te\nf\tg\n')
  expect(findStretches(lines).flatMap((stretch) => stretch.lines)).toEqual(lines)
})

test.each([
  ['| --- | --- |', true],
  ['---|:-:', true],
  ['|-|', true],
  ['| - | text |', false],
  ['-----', false],
  ['| | |', false],
])('%j is the rule of a pipe table: %j', (text, expected) => {
  expect(isPipeRule(text)).toBe(expected)
})

test('the rule tells whether lines are framed, else all of them must be', () => {
  expect(isFramed(cutLines('| a | b |\n--- | ---\n| | c'))).toBe(false)
  expect(isFramed(cutLines('a | b |\n|---|---|'))).toBe(true)
  expect(isFramed(cutLines('| a |\nb |'))).toBe(false)
})

test('a row of pipes behind a page’s foot is the table’s, though it stands alone', () => {
  const text = 'Indicator | 2007/08 | 2008/09\nFires | 212 | 198\nPage 4 of 9\n\nVisits | 5,120 | 6,004\n'
  expect(
    findStretches(cutLines(text))
      .filter(({layout}) => layout === 'pipes')
      .flatMap(({lines}) => lines.map((line) => line.text)),
  ).toContain('Visits | 5,120 | 6,004')
})
