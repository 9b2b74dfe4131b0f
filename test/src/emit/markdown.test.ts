import {expect, test} from 'vitest'
import {parse} from '../../../parsers/index.ts'
import {emitMarkdown} from '../../../src/emit/markdown.ts'
import {aRow, aTable} from '../../support/a-table.ts'

test('a table is a pipe table under its caption', () => {
  expect(emitMarkdown(aTable())).toBe(
    [
      '**Best Value**',
      '',
      '| Priority | PI Code | Actual 02/03 |',
      '| --- | --- | --- |',
      '| **Corporate health** |  |  |',
      '| High | BV8 | -5 |',
      String.raw`| High | BV9\|x | =1+1 |`,
      '| Total |  | £3<br>&lt;b> & "more" |',
      '',
    ].join('\n'),
  )
})

test.each([
  ['5* hotel', String.raw`5\* hotel`],
  ['snake_case', 'snake_case'],
  ['_emphasis_', String.raw`\_emphasis\_`],
  [String.raw`a\b`, String.raw`a\\b`],
  ['[1] `x` ~y~', '\\[1\\] \\`x\\` \\~y\\~'],
  ['&amp; R&D', '&amp;amp; R&D'],
  ['<5 and < 6', '<5 and < 6'],
])('%j shows as it stands', (text, escaped) => {
  const md = emitMarkdown(aTable({rows: [aRow([text])], columns: [{name: 'A', role: 'other'}]}))
  expect(md.split('\n')[4]).toBe(`| ${escaped} |`)
})

test('a table with neither caption nor section has no line above it', () => {
  expect(emitMarkdown(aTable({section: []})).startsWith('| Priority')).toBe(true)
})

test('our own parser reads back what was written', () => {
  const cells = ['5* hotel', 'BV9|x', String.raw`_a_ <b> &amp; [1] \ ~x~` + '\nand a line']
  const parsed = parse(Buffer.from(emitMarkdown(aTable({rows: [aRow(cells)]}))), {name: 'x.md'})
  const grids = 'blocks' in parsed ? parsed.blocks.filter((block) => block.type === 'grid') : []
  const texts = grids.flatMap((grid) => grid.rows.map((row) => row.cells.map(({text}) => text)))
  expect(texts).toEqual([['Priority', 'PI Code', 'Actual 02/03'], cells])
})
