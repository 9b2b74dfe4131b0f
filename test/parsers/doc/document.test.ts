import {expect, test} from 'vitest'
import {parseDoc} from '../../../parsers/doc/index.ts'
import {noted, told, unplaced} from '../../support/drawn-blocks.ts'
import {
  type DocList,
  type DocParagraph,
  listParts,
  longs,
  PROPERTY,
  writeDoc,
} from '../../support/write-doc.ts'

const p = (text: string, properties: readonly number[] = []): DocParagraph => ({
  runs: [{text: `${text}\r`}],
  properties,
})
const item = (text: string, list = 1): DocParagraph => p(text, PROPERTY.list(list))

/** A number of two bytes. */
const short = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8])

const FIGURES: DocList = {level: {start: 1, format: 0, after: '.'}}

test.each<[string, DocList, DocParagraph[], string[]]>([
  ['counts', FIGURES, [item('a'), p('between'), item('b')], ['1. a', 'between', '2. b']],
  ['goes on over instances', FIGURES, [item('a'), item('b', 2)], ['1. a', '2. b']],
  [
    'begins again where an instance says so',
    {...FIGURES, override: {start: 5}},
    [item('a'), item('b'), item('c', 2), item('d', 2)],
    ['1. a', '2. b', '5. c', '6. d'],
  ],
  [
    'begins again where the level of the instance says so: what stands beside it is undefined then',
    {...FIGURES, override: {start: 900, level: {start: 2, format: 4, after: ')'}}},
    [item('a'), item('b', 2), item('c', 2)],
    ['1. a', 'b) b', 'c) c'],
  ],
  [
    'is not counted where no list is meant',
    FIGURES,
    [item('a'), item('b', 0), item('c', 2047)],
    ['1. a', 'b', 'c'],
  ],
])('a list %s', (_, list, paragraphs, expected) => {
  const file = writeDoc({paragraphs, parts: new Map(listParts(list))})
  expect(noted(parseDoc(file))).toEqual(expected.map((words) => `paragraph: ${words}`))
})

/** One section: the text's last character ends it. */
const oneSection = (length: number): [number, Uint8Array] => [
  6,
  Buffer.concat([longs(0, length), Buffer.alloc(12)]),
]

test.each<[string, string, string[]]>([
  ['before the words of an item is no item of its own', '\fa', ['1. a', '2. last']],
  ['after words parts them, and the rest has no number', 'a\fb', ['1. a', 'b', '2. last']],
])('a page break %s', (_, words, expected) => {
  const paragraphs = [item(words), item('last')]
  const length = paragraphs.reduce((sum, {runs}) => sum + (runs[0]?.text.length ?? 0), 0)
  const file = writeDoc({paragraphs, parts: new Map([...listParts(FIGURES), oneSection(length)])})
  expect(noted(parseDoc(file))).toEqual(expected.map((text) => `paragraph: ${text}`))
})

test('the end of a section ends a paragraph', () => {
  const sections: [number, Uint8Array] = [6, Buffer.concat([longs(0, 2, 4), Buffer.alloc(24)])]
  const file = writeDoc({paragraphs: [item('a\fb')], parts: new Map([...listParts(FIGURES), sections])})
  expect(noted(parseDoc(file))).toEqual(['paragraph: 1. a', 'paragraph: 2. b'])
})

const NOTED: readonly DocParagraph[] = [
  {
    runs: [
      {text: 'Roads 9\u0002'},
      {text: ' and 7*'},
      {text: '\u0002', properties: PROPERTY.deleted},
      {text: '\r'},
    ],
  },
  p('\u0002 estimated'),
  p('* by hand'),
  p('\u0002 gone'),
]
const NOTED_LENGTHS = NOTED.map(({runs}) => runs.reduce((sum, {text}) => sum + text.length, 0))
const ends = (from: number, lengths: readonly number[]): number[] =>
  lengths.map((_, index) => from + lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0))

test('notes have the numbers they are called by, or their own mark, and go with a call that is deleted', () => {
  const [main = 0, ...texts] = NOTED_LENGTHS
  const file = writeDoc({
    paragraphs: NOTED,
    counts: [main, texts.reduce((sum, length) => sum + length, 0)],
    parts: new Map([
      [2, Buffer.concat([longs(7, 14, 15, main), short(1), short(0), short(1)])],
      // the last place is not told: anything stands there
      [3, longs(0, ...ends(0, texts), 0x7fff_ffff)],
    ]),
  })
  expect(noted(parseDoc(file))).toEqual([
    'paragraph: Roads 9¹ and 7*',
    'footnote: 1 estimated',
    'footnote: * by hand',
  ])
})

test('heads and feet of pages are told apart, each once, and end where their part does', () => {
  const paragraphs = [p('Plan'), p('County'), p('County'), p('Page'), p('Boxes are elsewhere')]
  const file = writeDoc({
    paragraphs,
    counts: [5, 0, 19],
    parts: new Map([[11, longs(0, 0, 0, 0, 0, 0, 0, 7, 14, 19, 0x0fff_ffff)]]),
  })
  expect(noted(parseDoc(file))).toEqual(['paragraph: Plan', 'furniture: County', 'furniture: Page'])
})

/** Two boxes, of 4 and 6 characters, and the shapes 11 and 12 that hang on characters. */
const boxParts = (anchors: readonly number[], shapes: readonly number[]): [number, Uint8Array][] => {
  const box = (shape: number): Buffer => Buffer.concat([Buffer.alloc(14), longs(shape), Buffer.alloc(4)])
  const place = (shape: number): Buffer => Buffer.concat([longs(shape), Buffer.alloc(22)])
  return [
    [40, Buffer.concat([longs(...anchors, 99), ...shapes.map(place)])],
    [56, Buffer.concat([longs(0, 4, 10), box(11), box(12)])],
  ]
}

const IN_TABLE = PROPERTY.inTable
const ROW_END: DocParagraph = {
  runs: [{text: '\u0007'}],
  properties: [...IN_TABLE, ...PROPERTY.endsRow, ...PROPERTY.row([0, 2000, 4000])],
}
const cell = (text: string): DocParagraph => ({runs: [{text: `${text}\u0007`}], properties: IN_TABLE})
const BOXES = [p('Box'), p('Later')]

test.each<[string, DocParagraph[], [number, Uint8Array][], ReturnType<typeof noted>]>([
  [
    'after the paragraph that it hangs on',
    [p('A\u0008'), p('B')],
    boxParts([1], [11]),
    ['paragraph: A', 'paragraph: Box', 'paragraph: B', 'paragraph: Later'],
  ],
  [
    'after the table that it hangs on',
    [cell('a\u0008'), cell('b'), ROW_END, cell('c'), cell('d'), ROW_END, p('B')],
    boxParts([1], [12]),
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'paragraph: Later',
      'paragraph: B',
      'paragraph: Box',
    ],
  ],
  [
    'at the end where it hangs on nothing that is told',
    [p('A\u0008'), p('B')],
    boxParts([], []),
    ['paragraph: A', 'paragraph: B', 'paragraph: Box', 'paragraph: Later'],
  ],
  [
    'at the end where its places are damaged',
    [p('A\u0008'), p('B')],
    [[56, longs(0, 4)]],
    ['paragraph: A', 'paragraph: B', 'paragraph: Box', 'paragraph: Later'],
  ],
])('the text of a box comes %s', (_, paragraphs, parts, expected) => {
  const length = paragraphs.reduce((sum, {runs}) => sum + (runs[0]?.text.length ?? 0), 0)
  const file = writeDoc({
    paragraphs: [...paragraphs, ...BOXES],
    counts: [length, 0, 0, 0, 0, 0, 10],
    parts: new Map(parts),
  })
  const parsed = parseDoc(file)
  expect(noted(parsed)).toEqual(expected)
  expect(unplaced(parsed)).toBe(0)
})

test('properties that lie in the data stream are read: of paragraphs by either code, and of tables', () => {
  const row = PROPERTY.row([0, 2000, 4000])
  const list = [...IN_TABLE, ...PROPERTY.endsRow, ...row]
  const rowEnd = (code: number): DocParagraph => ({
    runs: [{text: '\u0007'}],
    properties: [...short(code), ...longs(3)],
  })
  const file = writeDoc({
    paragraphs: [0x6645, 0x6646, 0x646b].flatMap((code) => [cell('a'), cell('b'), rowEnd(code)]),
    data: Buffer.concat([Buffer.alloc(3), short(list.length), Buffer.from(list)]),
  })
  expect(noted(parseDoc(file))).toEqual([
    [
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ],
  ])
})

test('marks of cells where no table is are told', () => {
  const file = writeDoc({paragraphs: [{runs: [{text: 'BV8\u0007'}]}, {runs: [{text: '92%\u0007'}]}]})
  expect(noted(parseDoc(file))).toEqual(['paragraph: BV8', 'paragraph: 92%'])
  expect(told(parseDoc(file))).toEqual([
    expect.stringMatching(/^doc\/stray-cells: 2 marks of cells stand where/),
  ])
})

test('the title of the file’s properties is a hint, in the code page that they name', () => {
  const title = Buffer.from([0xcf, 0xeb, 0xe0, 0xed, 0x20, 0x32])
  expect(parseDoc(writeDoc({paragraphs: [p('x')], title}))).toMatchObject({hints: {title: 'План 2'}})
  expect(parseDoc(writeDoc({paragraphs: [p('x')]}))).not.toHaveProperty('hints')
})
