import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {withoutMailQuotes} from '../../../parsers/text/mail-quotes.ts'
import {observed, reportWith} from '../../support/observe.ts'

const unquoted = (...lines: readonly string[]): string[] =>
  withoutMailQuotes(cutLines(lines.join('\n'))).map(({text}) => text)

test('the marks of a quoted message are taken off, however often it was quoted', () => {
  expect(unquoted('Ann,', '> Ref\tPaid', '>', '>> LX1\t93%', '> > LX2\t91%')).toEqual([
    'Ann,',
    'Ref\tPaid',
    '',
    'LX1\t93%',
    'LX2\t91%',
  ])
})

test.each([
  ['targets, a line each', ['> 30%', '> 45 days', '>= 7', '> 12']],
  ['a line alone', ['Target', '> Ref 12', 'Actual']],
  ['signs within', ['a > b', 'c > d']],
])('%s are no quotes', (_, lines) => {
  expect(unquoted(...lines)).toEqual(lines)
})

test.each([
  [
    'pipes',
    ['> Ref | Measure | Actual 2004/05 |', '> LX 1 | Lamps lit | 93% |', '> LX 2 | Kerbs mended | 91% |'],
  ],
  ['tabs', ['> Ref\tMeasure\tActual 2004/05', '> LX 1\tLamps lit\t93%', '>> LX 2\tKerbs mended\t91%']],
  [
    'fixed columns',
    [
      '> Ref    Measure          Actual',
      '>                         2004/05',
      '> LX 1   Lamps lit        93%',
      '>> LX 2   Kerbs mended     91%',
    ],
  ],
])('a table in %s is read through its quotes', (_, lines) => {
  expect(observed(reportWith(lines))).toEqual(['LX1: actual 2004/05 = 93 %', 'LX2: actual 2004/05 = 91 %'])
})
