import {expect, test} from 'vitest'
import {Bytes} from '../../../parsers/doc/bytes.ts'
import {blocksOfFlow} from '../../../parsers/flow/index.ts'
import {oldText} from '../../../parsers/doc/old-word.ts'
import {longs} from '../../support/write-doc.ts'

interface OldFile {
  readonly text: Uint8Array
  readonly counts?: readonly number[]
  /** stretches of the text in the order of a fast save */
  readonly pieces?: readonly (readonly [number, number])[]
}

const TEXT_AT = 0x300

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** The stream of a file of Word 6. */
function oldFile({text, counts = [text.length], pieces}: OldFile): Bytes {
  const head = Buffer.alloc(TEXT_AT)
  longs(TEXT_AT, TEXT_AT + text.length).copy(head, 0x18)
  longs(...counts).copy(head, 0x34)
  if (pieces === undefined) return new Bytes(Buffer.concat([head, text]))
  const bounds = [0]
  for (const [from, to] of pieces) bounds.push((bounds.at(-1) ?? 0) + to - from)
  const plc = Buffer.concat([
    longs(...bounds),
    ...pieces.map(([from]) => Buffer.concat([Buffer.alloc(2), longs(TEXT_AT + from), Buffer.alloc(2)])),
  ])
  const table = Buffer.concat([Buffer.from([2]), longs(plc.length), plc])
  head[0x0a] = 4
  longs(TEXT_AT + text.length, table.length).copy(head, 0x160)
  return new Bytes(Buffer.concat([head, text, table]))
}

const PAGE = 512

/** Modifications with codes of a byte, by where in the text what they modify ends. */
type Marks = readonly (readonly [number, readonly number[]])[]

const PARAGRAPHS = {
  field: 0xc0,
  entry: 7,
  list: (sprms: readonly number[]): number[] => [Math.ceil((2 + sprms.length) / 2), 0, 0, ...sprms],
}
const CHARACTERS = {
  field: 0xb8,
  entry: 1,
  list: (sprms: readonly number[]): number[] => [sprms.length, ...sprms],
}

/** The file with a page that tells of its paragraphs or its characters. */
function withPage(file: Bytes, {field, entry, list}: typeof PARAGRAPHS, marks: Marks): Bytes {
  const number = Math.ceil(file.length / PAGE)
  const stream = Buffer.alloc((number + 1) * PAGE + 10)
  Buffer.from(file.raw(0, file.length)).copy(stream)
  longs(stream.length - 10, 10).copy(stream, field)
  const bounds = [0, ...marks.map(([end]) => end)].map((at) => TEXT_AT + at)
  longs(TEXT_AT, bounds.at(-1) ?? 0).copy(stream, stream.length - 10)
  stream.writeUInt16LE(number, stream.length - 2)
  const page = stream.subarray(number * PAGE, (number + 1) * PAGE)
  longs(...bounds).copy(page)
  page[PAGE - 1] = marks.length
  let at = PAGE - 2
  for (const [index, [, sprms]] of marks.entries()) {
    const bytes = Buffer.from(list(sprms))
    at = (at - 1 - bytes.length) & ~1
    bytes.copy(page, at)
    page[4 * bounds.length + entry * index] = at / 2
  }
  return new Bytes(stream)
}

const IN_TABLE = [24, 1]
/** The sides of the cells of a row, and of each how it is joined to the one before it. */
function endsRow(sides: readonly number[], joins: readonly number[] = []): number[] {
  const words = [...sides, ...joins.flatMap((join) => [join, 0, 0, 0, 0])]
  const operand = [sides.length - 1, ...words.flatMap((word) => [word & 255, word >> 8])]
  return [...IN_TABLE, 25, 1, 186, 1, 190, operand.length + 1, 0, ...operand]
}

/** Each paragraph, its mark included, with what is said of it. */
function marked(...paragraphs: readonly (readonly [string, readonly number[]])[]): Bytes {
  let at = 0
  const marks = paragraphs.map(([text, sprms]): [number, readonly number[]] => [(at += text.length), sprms])
  return withPage(oldFile({text: latin(paragraphs.map(([text]) => text).join(''))}), PARAGRAPHS, marks)
}

test('cells and rows are a table, an empty cell one of it; cells are joined and an edge is an edge', () => {
  const file = marked(
    ['Visits\r', [5, 1]],
    ['Ref\u0007', IN_TABLE],
    ['Waste\u0007', IN_TABLE],
    ['\u0007', IN_TABLE],
    ['\u0007', endsRow([0, 1000, 3000, 5000], [0, 1, 2])],
    ['BV8\u0007', [23, 2, 0, 0, ...IN_TABLE]],
    ['paid\r', IN_TABLE],
    ['on time\u0007', IN_TABLE],
    ['\u0007', IN_TABLE],
    ['\u0007', endsRow([0, 1001, 3000, 5000])],
    ['after\r', []],
  )
  const {blocks} = blocksOfFlow(oldText(file, 0x0809).nodes)
  expect(
    blocks.map((block) =>
      block.type === 'grid'
        ? block.rows.map(({cells}) => cells.map(({text, covered}) => (covered === true ? '.' : text)))
        : block.text,
    ),
  ).toEqual([
    'Visits',
    [
      ['Ref', 'Waste', '.'],
      ['BV8', 'paid\non time', ''],
    ],
    'after',
  ])
})

test('what is hidden or deleted is no text, and what is struck out is told', () => {
  const text = 'Visits 350secret310 of 9\r'
  const file = withPage(oldFile({text: latin(text)}), CHARACTERS, [
    [7, [85, 1]],
    [10, [65, 1]],
    [16, [70, 0, 0, 0, 0, 92, 1]],
    [19, []],
    [24, [87, 1]],
    [25, [92, 0x80]],
  ])
  const {nodes, hidden} = oldText(file, 0x0809)
  expect(nodes.flatMap((node) => (node.type === 'table' ? [] : node.runs))).toEqual([
    {text: 'Visits ', bold: true},
    {text: '310'},
    {text: ' of 9', struck: true},
  ])
  expect(hidden).toBe(1)
})

test('letters are those of their font: one of another character set, and one of signs', () => {
  const fonts = [
    ['Arial', 0],
    ['Arial Cyr', 204],
    ['Symbol', 2],
  ] as const
  const text = latin('Plan \u00cf\u00eb\u00e0\u00ed \u00ae\r')
  const table = Buffer.concat([
    Buffer.alloc(2),
    ...fonts.map(([name, charset]) => Buffer.from([name.length + 6, 0, 0, 0, charset, 0, ...latin(name), 0])),
  ])
  const bare = oldFile({text})
  const stream = Buffer.concat([bare.raw(0, bare.length), table])
  longs(bare.length, table.length).copy(stream, 0xd0)
  const file = withPage(new Bytes(stream), CHARACTERS, [
    [5, [93, 0, 0]],
    [10, [93, 1, 0]],
    [11, [93, 2, 0]],
    [12, []],
  ])
  expect(read(file)).toEqual(['text: Plan План →'])
})

test('a modification that is not known says nothing, and nothing behind it does', () => {
  const file = marked(['BV8\u0007', [60, 24, 1]], ['92%\u0007', IN_TABLE])
  expect(read(file)).toEqual(['text: BV8', 'text: 92%'])
})

test('pages that lie off the file say nothing', () => {
  const file = Buffer.from(oldFile({text: latin('Plan\rBV8\u0007')}).raw(0, TEXT_AT + 9))
  longs(TEXT_AT, 1 << 20).copy(file, 0xc0)
  expect(read(new Bytes(file))).toEqual(['text: Plan', 'text: BV8'])
})

/** The paragraphs that say something. */
const read = (file: Bytes, language = 0x0809): string[] =>
  oldText(file, language).nodes.flatMap((node) => {
    if (node.type === 'table') return ['table']
    const words = node.runs.map(({text}) => text).join('')
    return words === '' ? [] : [`${node.apart ?? 'text'}: ${words}`]
  })

test('paragraphs, cells and pages part the text; of fields only results are text', () => {
  const text = latin('Plan\rBV8\u000792%\u0007\u0007\u0013PAGE\u00147\u0015\u000bx\fend')
  expect(read(oldFile({text}))).toEqual(['text: Plan', 'text: BV8', 'text: 92%', 'text: 7\nx', 'text: end'])
})

test('notes and heads of pages behind the text are told apart', () => {
  expect(read(oldFile({text: latin('Plan\rnote\rhead\r'), counts: [4, 5, 5]}))).toEqual([
    'text: Plan',
    'note: note',
    'furniture: head',
  ])
})

test('what was fast-saved is read in the order of its pieces, without what was deleted', () => {
  const file = oldFile({
    text: latin('350 Roads 310'),
    counts: [9],
    pieces: [
      [4, 10],
      [10, 13],
    ],
  })
  expect(read(file)).toEqual(['text: Roads 310'])
})

test('letters are those of the language of the file', () => {
  expect(read(oldFile({text: Buffer.from([0xcf, 0xeb, 0xe0, 0xed])}), 0x0419)).toEqual(['text: План'])
})

test('pieces that all lie in the same place are refused', () => {
  const pieces = Array.from({length: 2000}, () => [0, 500] as const)
  expect(() => read(oldFile({text: Buffer.alloc(500, 0x78), pieces}))).toThrow(/longer than the file/)
})
