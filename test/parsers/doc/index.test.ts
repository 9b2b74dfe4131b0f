import {expect, test} from 'vitest'
import {parseDoc} from '../../../parsers/doc/index.ts'
import {noted, told, unplaced} from '../../support/drawn-blocks.ts'
import {type DocParagraph, fontPart, PROPERTY, writeDoc} from '../../support/write-doc.ts'

const p = (text: string, more: Omit<DocParagraph, 'runs'> = {}): DocParagraph => ({
  runs: [{text: `${text}\r`}],
  ...more,
})
const cell = (text: string): DocParagraph => ({runs: [{text: `${text}\u0007`}], properties: PROPERTY.inTable})
const rowEnd = (
  sides: readonly number[],
  merges: readonly number[] = [],
  more: readonly number[] = [],
): DocParagraph => ({
  runs: [{text: '\u0007'}],
  properties: [...PROPERTY.inTable, ...PROPERTY.endsRow, ...more, ...PROPERTY.row(sides, merges)],
})
const TWO = [0, 2000, 4000]

test.each<[string, DocParagraph[], ReturnType<typeof noted>]>([
  [
    'paragraphs and line breaks',
    [p('One'), p('Two\u000blines')],
    ['paragraph: One', 'paragraph: Two\nlines'],
  ],
  [
    'headings by style and by level',
    [p('Plan', {style: 1}), p('Roads', {style: 3}), p('x', {properties: PROPERTY.outline(2)})],
    ['heading 1: Plan', 'heading 3: Roads', 'heading 2: x'],
  ],
  [
    'a table, and sides that differ by a twip',
    [cell('PI'), cell('Actual'), rowEnd(TWO), cell('BV8'), cell('92%'), rowEnd([0, 2001, 4000]), p('after')],
    [
      [
        ['PI', 'Actual'],
        ['BV8', '92%'],
      ],
      'paragraph: after',
    ],
  ],
  [
    'a cell over two columns and one over two rows',
    [
      cell('A'),
      cell('Roads'),
      rowEnd([0, 1000, 4000], [0x60]),
      cell(''),
      cell('1'),
      cell('2'),
      rowEnd([0, 1000, 2000, 4000], [0x20]),
    ],
    [
      [
        ['A [1x2]', 'Roads [2x1]', '.'],
        ['.', '1', '2'],
      ],
    ],
  ],
  [
    'cells joined by either way to say so',
    [
      cell('A'),
      cell(''),
      rowEnd(TWO, [1, 2]),
      cell('B'),
      cell(''),
      rowEnd(TWO, [2, 1]),
      cell('1'),
      cell('2'),
      rowEnd(TWO),
    ],
    [
      [
        ['A [2x1]', '.'],
        ['B [2x1]', '.'],
        ['1', '2'],
      ],
    ],
  ],
  [
    'a table in a cell',
    [
      {runs: [{text: 'a\r'}], properties: [...PROPERTY.inTable, ...PROPERTY.depth(2), ...PROPERTY.innerCell]},
      {runs: [{text: 'b\r'}], properties: [...PROPERTY.inTable, ...PROPERTY.depth(2), ...PROPERTY.innerCell]},
      {
        runs: [{text: '\r'}],
        properties: [...PROPERTY.inTable, ...PROPERTY.depth(2), ...PROPERTY.innerRow, ...PROPERTY.row(TWO)],
      },
      {runs: [{text: 'c\r'}], properties: [...PROPERTY.inTable, ...PROPERTY.depth(2), ...PROPERTY.innerCell]},
      {runs: [{text: 'd\r'}], properties: [...PROPERTY.inTable, ...PROPERTY.depth(2), ...PROPERTY.innerCell]},
      {
        runs: [{text: '\r'}],
        properties: [...PROPERTY.inTable, ...PROPERTY.depth(2), ...PROPERTY.innerRow, ...PROPERTY.row(TWO)],
      },
      cell('tail'),
      cell('and more words than the other has'),
      rowEnd(TWO),
      cell('x'),
      cell('y'),
      rowEnd(TWO),
    ],
    [
      [
        ['tail', 'and more words than the other has'],
        ['x', 'y'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ],
  [
    'deleted and hidden text',
    [
      {
        runs: [
          {text: 'Target '},
          {text: '350', properties: PROPERTY.deleted},
          {text: 'x', properties: PROPERTY.hidden},
          {text: '310\r'},
        ],
      },
    ],
    ['paragraph: Target 310'],
  ],
  [
    'a raised mark',
    [{runs: [{text: '50.4'}, {text: '1', properties: PROPERTY.raised}, {text: '\r'}]}],
    ['paragraph: 50.4¹'],
  ],
  [
    'marks that are raised by so many points, and words that stand higher for the look of it',
    [
      {runs: [{text: '82%'}, {text: '1', properties: PROPERTY.lifted(6)}, {text: '\r'}]},
      {runs: [{text: '8'}, {text: '2%', properties: PROPERTY.lifted(2)}, {text: '\r'}]},
      {runs: [{text: '75\r', properties: PROPERTY.lifted(6)}]},
    ],
    ['paragraph: 82%¹', 'paragraph: 82%', 'paragraph: 75'],
  ],
  [
    'a character of a symbol font, though nothing else says that it is special',
    [{runs: [{text: '('}, {text: '(', properties: PROPERTY.symbol(0xf0fc)}, {text: ')\r'}]}],
    ['paragraph: (✓)'],
  ],
  ['fields by their results', [p('\u0013 PAGE \u00147\u0015 pages')], ['paragraph: 7 pages']],
  ['letters of Windows', [p('\u0093caf\u00e9\u0094 \u0096 \u00a35')], ['paragraph: “café” – £5']],
])('%s', (_, paragraphs, expected) => {
  const parsed = parseDoc(writeDoc({paragraphs}))
  expect(noted(parsed)).toEqual(expected)
  expect(unplaced(parsed)).toBe(0)
})

test('a struck-out value beside its replacement is left out and told', () => {
  const amended: DocParagraph = {
    runs: [{text: '350', properties: PROPERTY.struck}, {text: '310\u0007'}],
    properties: PROPERTY.inTable,
  }
  const parsed = parseDoc(
    writeDoc({paragraphs: [cell('BV8'), amended, rowEnd(TWO), cell('BV9'), cell('7'), rowEnd(TWO)]}),
  )
  expect(noted(parsed)).toEqual([
    [
      ['BV8', '310'],
      ['BV9', '7'],
    ],
  ])
  expect(told(parsed)).toEqual(['value/struck-out: “350” is struck out beside “310”: left out'])
})

test('of a file of Word 95 the text is read, and this is told', () => {
  const parsed = parseDoc(writeDoc({paragraphs: [p('Plan'), cell('BV8')], version: 104}))
  expect(noted(parsed)).toEqual(['paragraph: Plan', 'paragraph: BV8'])
  expect(told(parsed)).toEqual([expect.stringMatching(/^doc\/old-word: /)])
})

const FILE = writeDoc({paragraphs: [p('Plan', {style: 1}), cell('BV8'), cell('92%'), rowEnd(TWO)]})

test.each<[string, Uint8Array, RegExp]>([
  [
    'a file locked by a password',
    writeDoc({paragraphs: [p('x')], flags: 0x0300}),
    /^read\/encrypted: it is locked by a password/,
  ],
  [
    'a file without its table',
    writeDoc({paragraphs: [p('x')], flags: 0}),
    /^read\/damaged: its 0Table stream is missing/,
  ],
  ['bytes that are no OLE file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^read\/damaged/],
])('%s is refused with one reason', (_, bytes, reason) => {
  expect(told(parseDoc(bytes))).toEqual([expect.stringMatching(reason)])
})

test('a file cut short anywhere is read or refused, and soon', () => {
  const began = performance.now()
  for (let at = 8; at < FILE.length; at += 97) {
    const parsed = parseDoc(FILE.subarray(0, at))
    expect(unplaced(parsed)).toBe(0)
  }
  expect(performance.now() - began).toBeLessThan(5000)
})

test('a file with a byte changed anywhere is read or refused, and soon', () => {
  for (let at = 512; at < FILE.length; at += 61) {
    const bytes = Buffer.from(FILE)
    bytes[at] = 0xff ^ (bytes[at] ?? 0)
    const began = performance.now()
    expect(unplaced(parseDoc(bytes))).toBe(0)
    expect(performance.now() - began).toBeLessThan(2000)
  }
})

const TYPED = [
  'Ref    Measure               2003/04    2004/05',
  'BV1    Visits to museums     4,120      310',
  'BV2    Visits to libraries              8,005',
]

test.each([
  ['its name', ['Courier New', false], true],
  ['the pitch that it has', ['Strange', true], true],
  ['neither', ['Arial', false], false],
] as const)('lines typed in a font of one width are a table: told by %s', (_, font, isTable) => {
  const paragraphs = TYPED.map((text) => ({runs: [{text: `${text}\r`, properties: PROPERTY.font(1)}]}))
  const parts = new Map([fontPart(['Times', false], font)])
  const parsed = parseDoc(writeDoc({paragraphs, parts}))
  expect('blocks' in parsed && parsed.blocks.some(({type}) => type === 'grid')).toBe(isTable)
})

/** A form field of the kind (1 a box, 2 a drop-down) in a state, 25 being none; its data begin the stream. */
function formField(
  kind: number,
  state: number,
  standard: number,
  entries: readonly string[] = [],
): Uint8Array {
  const words = (...values: readonly number[]) => values.flatMap((value) => [value & 0xff, value >> 8])
  const text = (letters: string) => words(letters.length, ...Array.from(letters, (one) => one.charCodeAt(0)))
  const fields = [
    ...words(0xffff, 0xffff, kind | (state << 2), 0, 0),
    ...text('x'), // its name
    ...words(0),
    ...words(standard),
    ...Array.from({length: 5}, () => words(0, 0)).flat(),
    ...(kind === 2 ? [...words(0xffff, entries.length, 0), ...entries.flatMap(text)] : []),
  ]
  return Uint8Array.from([
    ...words(0x44 + fields.length, 0, 0x44),
    ...Array.from({length: 62}, () => 0),
    ...fields,
  ])
}

test.each([
  ['a box that is checked', formField(1, 1, 0), '☑'],
  ['a box that is as it was', formField(1, 25, 0), '☐'],
  ['a drop-down', formField(2, 1, 0, ['Red', 'Amber', 'Green']), 'Amber'],
  ['a drop-down that is as it was', formField(2, 25, 2, ['Red', 'Amber', 'Green']), 'Green'],
  ['a field of text', formField(0, 0, 0), ''],
  ['data that break off', formField(2, 1, 0, ['Red', 'Amber']).slice(0, 100), ''],
])('%s shows its state', (_, data, shown) => {
  const runs = [
    {text: 'is \u0013 FORM '},
    {text: '\u0001', properties: PROPERTY.formData(0)},
    {text: '\u0014\u0015!\r'},
  ]
  expect(noted(parseDoc(writeDoc({paragraphs: [{runs}], data})))).toEqual([`paragraph: is ${shown}!`])
})
