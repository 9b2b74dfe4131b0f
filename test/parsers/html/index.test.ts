import {expect, test} from 'vitest'
import {parseHtml} from '../../../parsers/html/index.ts'
import {noted, told, unplaced} from '../../support/drawn-blocks.ts'

const parse = (html: string) => parseHtml(Buffer.from(html))

test.each<[string, string, ReturnType<typeof noted>]>([
  [
    'cells that are left unclosed',
    '<table><tr><td>BV8<td>92%<tr><td>BV9<td>97.1%</table>',
    [
      [
        ['BV8', '92%'],
        ['BV9', '97.1%'],
      ],
    ],
  ],
  [
    'spans of columns and rows',
    '<table><tr><th rowspan=2>PI<th colspan=2>2003/04<tr><th>Actual<th>Target<tr><td>BV8<td>92<td>95</table>',
    [
      [
        ['PI [1x2]', '2003/04 [2x1]', '.'],
        ['.', 'Actual', 'Target'],
        ['BV8', '92', '95'],
      ],
    ],
  ],
  [
    'raised figures and letters, which are marks of notes, but not the end of a number',
    '<p>92%<sup>1</sup> 88%<sup>b</sup> the 31<sup>st</sup> of 57.5<sup>e</sup></p>',
    ['paragraph: 92%¹ 88%ᵇ the 31st of 57.5e'],
  ],
  [
    'a span that is wider than the table',
    '<table><tr><td colspan=100000000>Roads<tr><td>BV96<td>12%</table>',
    [
      [
        ['Roads [2x1]', '.'],
        ['BV96', '12%'],
      ],
    ],
  ],
  [
    'a span of rows that ends with its group',
    '<table><tbody><tr><td rowspan=9>A<td>1<tbody><tr><td>B<td>2</table>',
    [
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
  ],
  [
    'a foot that stands before the body',
    '<table><thead><tr><th>PI<th>Actual<tfoot><tr><td>All<td>3<tbody><tr><td>BV8<td>1</table>',
    [
      [
        ['PI', 'Actual'],
        ['BV8', '1'],
        ['All', '3'],
      ],
    ],
  ],
  [
    'breaks, paragraphs and lists in a cell',
    '<table><tr><td>a<br>b<p>c</p><ul><li>d<li>e</ul><td>x<tr><td>1<td>2</table>',
    [
      [
        ['a\nb\nc\nd\ne', 'x'],
        ['1', '2'],
      ],
    ],
  ],
  ['headings', '<h1>Plan</h1><h2>Roads &amp; paths</h2>', ['heading 1: Plan', 'heading 2: Roads & paths']],
  ['the heading class of a word processor', '<p class=MsoHeading7>Roads', ['heading 7: Roads']],
  [
    'two line breaks, which part paragraphs',
    'One<br>two<br><br>three',
    ['paragraph: One\ntwo', 'paragraph: three'],
  ],
  [
    'numbered items, which keep their numbers',
    '<ol start=3 type=a><li>Roads<li>Paths</ol>',
    ['paragraph: c. Roads', 'paragraph: d. Paths'],
  ],
  ['bulleted items', '<ul><li>Roads<li>Paths</ul>', ['list-item: Roads', 'list-item: Paths']],
  [
    'a term and its value',
    '<dl><dt>Target:<dd>85%<dt>Lead officer<dd>A Smith</dl>',
    ['paragraph: Target: 85%', 'paragraph: Lead officer', 'paragraph: A Smith'],
  ],
  [
    'what no reader sees',
    '<style>.x{display:none}</style><script>var a="b"</script><p>seen<span hidden>not</span><p class=x>nor this<p style="display:none">nor that<!-- nor this -->',
    ['paragraph: seen'],
  ],
  [
    'what is hidden from print alone',
    '<style media=print>p{display:none}</style><p>seen',
    ['paragraph: seen'],
  ],
  ['a raised mark of a footnote', '<p>50.4<sup>1</sup>', ['paragraph: 50.4¹']],
  ['a letter of a symbol font', '<p>Better <font face="Wingdings">è</font> 5', ['paragraph: Better → 5']],
  [
    'the light that a picture stands for',
    '<table><tr><td>BV8<td><img src=g.gif alt="Green"><tr><td>BV9<td>Red</table>',
    [
      [
        ['BV8', 'Green'],
        ['BV9', 'Red'],
      ],
    ],
  ],
])('%s', (_, html, expected) => {
  const parsed = parse(html)
  expect(noted(parsed)).toEqual(expected)
  expect(unplaced(parsed)).toBe(0)
})

test('a table that lays out the page is opened, and its menu is furniture', () => {
  const parsed = parse(
    '<table><tr><td><a href=a>Home</a><br><a href=b>Council</a><td><h1>Plan</h1><p>Progress to date' +
      '<table><tr><td>BV8<td>92%<tr><td>BV9<td>97%</table></table>',
  )
  expect(noted(parsed)).toEqual([
    'furniture: Home\nCouncil',
    'heading 1: Plan',
    'paragraph: Progress to date',
    [
      ['BV8', '92%'],
      ['BV9', '97%'],
    ],
  ])
})

test.each<[string, string, ReturnType<typeof noted>]>([
  [
    'a link that is never closed',
    '<p><a href="#top">Back to top<p>The council spent £1.2 million on its roads.<p>It paid 95% of invoices within 30 days.',
    [
      'paragraph: Back to top',
      'paragraph: The council spent £1.2 million on its roads.',
      'paragraph: It paid 95% of invoices within 30 days.',
    ],
  ],
  [
    'items of an agenda that are links',
    '<ul><li><a href=1>BV8 was 92% in 2003/04</a><li><a href=2>BV9 was 97% in 2003/04</a></ul>',
    ['list-item: BV8 was 92% in 2003/04', 'list-item: BV9 was 97% in 2003/04'],
  ],
])('%s are words of the report, and no menu', (_, html, expected) => {
  expect(noted(parse(html))).toEqual(expected)
})

test('a cell whose words are not seen keeps its column, and one that is not there has none', () => {
  const cells = (style: string) =>
    `<table><tr><th>PI<th>2002/03<th>2003/04<tr><td>BV8<td style="${style}">x<td>95%<tr><td>BV9<td>1<td>2</table>`
  expect(noted(parse(cells('visibility:hidden')))[0]).toContainEqual(['BV8', '', '95%'])
  expect(noted(parse(cells('display:none')))[0]).toContainEqual(['BV8', '95%', ''])
  expect(told(parse(cells('visibility:hidden')))).toEqual([expect.stringMatching(/^text\/hidden/)])
})

const COMMENT = 'Invoices were paid later than was planned, for the new system took all staff of the office.'

test.each([
  ['a long comment with a heading', `<h4>Commentary</h4><p>${COMMENT}`],
  ['a small table among the words of a cell', `<p>${COMMENT}<table><tr><td>a<td>b<tr><td>c<td>d</table>`],
])('%s does not make a page of a table of data', (_, comment) => {
  const [table] = noted(
    parse(
      `<table><tr><td>PI<td>2003/04<td>Comment<tr><td>BV8<td>92%<td>Good<tr><td>BV9<td>97%<td>${comment}</table>`,
    ),
  )
  expect(table).toContainEqual(['BV8', '92%', 'Good'])
  expect(table).toContainEqual(['BV9', '97%', expect.stringContaining(COMMENT)])
})

test('links in the cells of a table are its data', () => {
  const parsed = parse(
    '<table><tr><td><a href=1>BV8</a><td><a href=2>92%</a><tr><td><a href=3>BV9</a><td>97%</table>',
  )
  expect(noted(parsed)).toEqual([
    [
      ['BV8', '92%'],
      ['BV9', '97%'],
    ],
  ])
})

test('a table of data in a cell is a table of its own, and the row that holds it says so', () => {
  const parsed = parse(
    '<table><tr><td>1<td>Roads<td>long enough to be the most of all words here<tr><td>2<td><table><tr><td>a<td>b<tr><td>c<td>d</table><td>more words</table>',
  )
  expect(noted(parsed)).toEqual([
    [
      ['1', 'Roads', 'long enough to be the most of all words here'],
      ['2', '', 'more words'],
    ],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ])
  expect(told(parsed)).toEqual([expect.stringMatching(/^table\/nested: .*2 rows/)])
})

test('a struck-out value beside its replacement is left out and told', () => {
  const parsed = parse('<table><tr><td>BV8<td><s>350</s> 310<tr><td>BV9<td>7</table>')
  expect(noted(parsed)).toEqual([
    [
      ['BV8', '310'],
      ['BV9', '7'],
    ],
  ])
  expect(told(parsed)).toEqual(['value/struck-out: “350” is struck out beside “310”: left out'])
})

test.each([
  ['UTF-8 that says it is something else', '<meta charset=iso-8859-1><p>£5 – café', 'utf8', '£5 – café'],
  [
    'the declared Windows-1252',
    '<meta charset=windows-1252><p>\u00a35 \u0096 caf\u00e9',
    'latin1',
    '£5 – café',
  ],
  ['the declared Windows-1251', '<meta charset=windows-1251><p>\u00c4\u00e0', 'latin1', 'Да'],
  ['an undeclared encoding of a byte a character', '<p>\u00a35 caf\u00e9', 'latin1', '£5 café'],
] as const)('%s is read', (_, html, encoding, words) => {
  expect(noted(parseHtml(Buffer.from(html, encoding)))).toEqual([`paragraph: ${words}`])
})

test('the title of the page is a hint', () => {
  expect(parse('<title>Best  Value\nPlan</title><p>x')).toMatchObject({hints: {title: 'Best Value Plan'}})
})

test.each([
  ['elements nested without end', '<div>'.repeat(100_000), ['refused: read/too-deep']],
  ['tables nested 300 deep', `${'<table><tr><td>'.repeat(300)}x`, ['paragraph: x']],
])('%s end soon', (_, html, expected) => {
  const began = performance.now()
  expect(noted(parse(html))).toEqual(expected)
  expect(performance.now() - began).toBeLessThan(3000)
})

test('a hundred thousand spans of rows and columns cost no more than they say', () => {
  const parsed = parse(`<table>${'<tr><td colspan=100000000 rowspan=100000000>x'.repeat(300)}</table>`)
  expect(unplaced(parsed)).toBe(0)
})
