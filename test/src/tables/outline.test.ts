import {expect, test} from 'vitest'
import type {Block} from '../../../parsers/block.ts'
import {outline} from '../../../src/tables/outline.ts'
import {gridOf, proseOf} from '../../support/draft-row.ts'

const GRID = gridOf(['PI Code', 'Actual'], ['BV8', '90%'])
const what = (...blocks: readonly Block[]) =>
  outline(blocks).map((part) => (part.is === 'text' ? part.kind : part.is))

test('every block has one place, in the order they came', () => {
  const blocks = [
    proseOf('Annual Report 2003'),
    proseOf('Text that ends.'),
    GRID,
    proseOf('12'),
    proseOf('one', {marker: '-'}, 'list-item'),
  ]
  expect(outline(blocks).map(({block}) => block)).toEqual(blocks)
  expect(what(...blocks)).toEqual(['title', 'paragraph', 'grid', 'furniture', 'list-item'])
})

test('a title may take a second line that names its kind, and no more', () => {
  expect(
    what(
      proseOf('PRIORITIES IN THE STRATEGY'),
      proseOf('SECOND QUARTER PROGRESS REPORT'),
      proseOf('HOUSING'),
      GRID,
    ),
  ).toEqual(['title', 'title', 'heading', 'grid'])
})

test('whose report it is, said beside what it is of, makes a title of what stands over a table', () => {
  expect(what(proseOf('Exmarsh Borough Council Monitoring 2004/05'), GRID)).toEqual(['title', 'grid'])
  expect(what(proseOf('MONITORING OF WASTE'), GRID)).toEqual(['heading', 'grid'])
  expect(
    what(proseOf('EXMARSH BOROUGH COUNCIL'), proseOf('PERFORMANCE IN 2004'), proseOf('WASTE'), GRID),
  ).toEqual(['title', 'title', 'heading', 'grid'])
  expect(
    what(
      proseOf('Exmarsh Borough Council'),
      proseOf('Overview Panel – 14 February 2011'),
      proseOf('Quarter 3 Performance Scorecard'),
      GRID,
    ),
  ).toEqual(['title', 'paragraph', 'title', 'grid'])
  expect(
    what(
      proseOf('Exmarsh Borough Council'),
      proseOf('The panel met and heard this.'),
      proseOf('Waste update'),
      GRID,
    ),
  ).toEqual(['heading', 'paragraph', 'heading', 'grid'])
  expect(what(proseOf('EXMARSH BOROUGH COUNCIL'), proseOf('KEY INDICATORS'), GRID)).toEqual([
    'heading',
    'heading',
    'grid',
  ])
})

test('a report may have no title', () => {
  expect(what(GRID, proseOf('Annual Report 2003.'))).toEqual(['grid', 'paragraph'])
  expect(what(proseOf('The report says that all is well.'), GRID)).toEqual(['paragraph', 'grid'])
  expect(what()).toEqual([])
})

test('the title again at the head of a page is furniture', () => {
  expect(what(proseOf('Best Value Plan 2003'), GRID, proseOf('BEST VALUE PLAN 2003'), GRID)).toEqual([
    'title',
    'grid',
    'furniture',
    'grid',
  ])
})

test('a page number does not part a heading from its table', () => {
  expect(what(proseOf('Text that ends.'), proseOf('Community Plan'), proseOf('12'), GRID)).toEqual([
    'paragraph',
    'heading',
    'furniture',
    'grid',
  ])
})

test('a numbered line explains a mark only where cells have marks', () => {
  const marked = gridOf(['PI Code', 'Actual'], ['BV8', '90%¹'])
  const note = proseOf('1 Provisional figures')
  expect(what(marked, note)).toEqual(['grid', 'footnote'])
  expect(what(GRID, note)).not.toContain('footnote')
})

test('legends are furniture, and what only sounds like one is not', () => {
  expect(what(proseOf('Green – On Trajectory'), GRID)).toEqual(['furniture', 'grid'])
  expect(what(proseOf('Green spaces - where we stand.'), GRID)).toEqual(['paragraph', 'grid'])
})
