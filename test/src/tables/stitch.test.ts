import {expect, test} from 'vitest'
import {tablesIn} from '../../support/read-text.ts'

/** Lines with `⇥` for tabs → the tables in them. */
function read(...lines: readonly string[]): ReturnType<typeof tablesIn> {
  return tablesIn(lines.join('\n').replaceAll('⇥', '\t'))
}

const HEADER = 'PI Code⇥PI Description⇥Actual 02/03'

test('a header repeated without a blank line is furniture, not a row', () => {
  const {tables, text} = read(HEADER, 'BV8⇥Invoices⇥90%', HEADER, 'BV9⇥Tax⇥97%')
  expect(tables.map(({rows}) => rows.map(({cells}) => cells[0]))).toEqual([['BV8', 'BV9']])
  expect(text.map(({kind}) => kind)).toEqual(['furniture'])
})

test('under a header printed again, a lone cell of words of the field is the rest of the row that the page cut', () => {
  const header = 'Ref⇥We will achieve⇥Lead officer⇥Status⇥Comments'
  const {tables, text} = read(
    header,
    'A1⇥Open a museum⇥Ann Dent⇥Green⇥Visits are 17 below the stretch',
    header,
    '⇥⇥⇥⇥target for this quarter.',
    'A2⇥Plant ten trees⇥Pat Marlow⇥Amber⇥On order',
  )
  expect(tables.map(({rows}) => rows.map(({cells}) => cells.at(-1)))).toEqual([
    ['Visits are 17 below the stretch target for this quarter.', 'On order'],
  ])
  expect(text.map((one) => one.text)).toEqual([header.replaceAll('⇥', ' ')])
})

test('a page number among the rows is furniture, and the table goes on', () => {
  const {tables, text, coverage} = read(HEADER, 'BV8⇥Invoices⇥90%', 'Page 1', 'BV9⇥Tax⇥97%')
  expect(tables.map(({rows}) => rows.length)).toEqual([2])
  expect(text).toMatchObject([{kind: 'furniture', text: 'Page 1'}])
  expect(coverage.unplaced).toBe(0)
})

test('a line that comes between headerless pages again and again is a running head', () => {
  const pages = [[HEADER, 'BV8⇥Invoices⇥90%'], ['BV9⇥Tax⇥97%'], ['BV10⇥Rates⇥96%'], ['BV11⇥Earners⇥9%']]
  const {tables, sections} = read(
    pages.map((page) => page.join('\n')).join('\n\nCorporate Performance Pack\n\n'),
  )
  expect(tables.map(({rows}) => rows.length)).toEqual([4])
  expect(sections).toEqual([])
})

test('a heading over each of three tables is a heading, though all three are alike', () => {
  const one = ['Local Performance Indicators', '', HEADER, 'LF1⇥Bins⇥90%', '']
  const {tables} = read('# Half-year report', '', ...one, ...one, ...one)
  const under = ['Local Performance Indicators']
  expect(tables.map(({section}) => section)).toEqual([under, under, under])
})

test('a table whose columns change names is another table, though most names are known', () => {
  const {tables} = read(
    'Name⇥Description of review⇥Main improvement measures⇥Progress in implementation⇥Outcomes of measures',
    'Libraries⇥A review of libraries.⇥Open on Sundays.⇥Begun in May.⇥More visits.',
    '',
    'Name⇥Description of review⇥Issues raised and improvements needed⇥Main improvement measures⇥Progress in implementation',
    'Highways⇥A review of roads.⇥Too many holes.⇥Fill the holes.⇥Half are filled.',
  )
  expect(tables.map(({columns}) => columns[2]?.name)).toEqual([
    'Main improvement measures',
    'Issues raised and improvements needed',
  ])
})

test('a page without the title, its header printed in another form, is no part of the titled table', () => {
  const {tables} = read(
    'Improvement measures – Culture⇥⇥',
    'Name of service⇥✓ Description of service⇥✓ Progress',
    'Museums⇥Broaden the programme of exhibitions for all communities⇥A new programme has begun',
    '',
    'Name of service⇥Description of service⇥Progress',
    'Schools⇥Raise standards and improve the effectiveness of schools⇥Standards have risen',
  )
  expect(tables.map(({section}) => section)).toEqual([['Improvement measures – Culture'], []])
})

test('a page without the title, its header printed alike, goes on, and a message says so', () => {
  const {tables, messages} = read(
    'Improvement measures – Culture⇥⇥',
    'Name of service⇥Description of service⇥Progress',
    'Museums⇥Broaden the programme of exhibitions for all communities⇥A new programme has begun',
    '',
    'Name of service⇥Description of service⇥Progress',
    'Festivals⇥Help communities to celebrate all through the year⇥A festival was held',
  )
  expect(tables.map(({rows}) => rows.length)).toEqual([2])
  expect(messages.map(({code}) => code)).toEqual(['table/untitled-piece'])
})

test('a header without rows is an empty table, and a message says so', () => {
  const {tables, messages} = read(HEADER)
  expect(tables.map(({rows}) => rows)).toEqual([[]])
  expect(messages.map(({code}) => code)).toEqual(['table/no-rows'])
})

test('a year in a heading or a note is no page number', () => {
  const {text, sections} = read(
    'Council spending in 2003',
    '',
    'The council spent more than ever.',
    '',
    '- 2004/05',
  )
  expect(text.map(({kind}) => kind)).toEqual(['paragraph', 'list-item'])
  expect(sections.map(({title}) => title)).toEqual(['Council spending in 2003'])
})
