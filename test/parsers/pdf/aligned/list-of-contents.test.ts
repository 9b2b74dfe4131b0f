import {expect, test} from 'vitest'
import {isListOfContents} from '../../../../parsers/pdf/aligned/list-of-contents.ts'
import {wordFrom} from '../../../support/a-word.ts'

/** A table whose heads are rows of it, as those that a file's tags give. */
function isContents(...texts: readonly (readonly string[])[]): boolean {
  const rows = texts.map((row, at) =>
    row.map((text, column) => (text === '' ? [] : [wordFrom(50 + 200 * column, 20 * at, text)])),
  )
  const columns = [
    {from: 50, to: 200},
    {from: 250, to: 300},
  ]
  return isListOfContents({rows, columns, lines: []}, [])
}

const ENTRIES = [
  ['Foreword', '3'],
  ['Priorities', '5'],
  ['Streets', '9'],
  ['Homes', '12'],
]

test.each([
  ['a head over its pages that is a row', [['Section', 'Page'], ...ENTRIES], true],
  ['a part without a page', [['Section', 'Page'], ['Part one', ''], ...ENTRIES], true],
  ['figures with a head', [['Ward', 'Lamps'], ...ENTRIES], false],
  ['a row that is no page', [['Section', 'Page'], ...ENTRIES, ['Glossary', '18.5']], false],
])('a list of contents is told: %s', (_, rows, is) => {
  expect(isContents(...rows)).toBe(is)
})
