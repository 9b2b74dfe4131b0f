import {expect, test} from 'vitest'
import {Bytes} from '../../../parsers/doc/bytes.ts'
import {oldText} from '../../../parsers/doc/old-word.ts'
import {longs} from '../../support/write-doc.ts'

interface OldFile {
  readonly text: Uint8Array
  readonly counts?: readonly number[]
  /** stretches of the text in the order of a fast save */
  readonly pieces?: readonly (readonly [number, number])[]
}

const TEXT_AT = 0x300

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

/** The paragraphs that say something. */
const read = (file: Bytes, language = 0x0809): string[] =>
  oldText(file, language).flatMap((node) => {
    if (node.type === 'table') return ['table']
    const words = node.runs.map(({text}) => text).join('')
    return words === '' ? [] : [`${node.apart ?? 'text'}: ${words}`]
  })
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

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
