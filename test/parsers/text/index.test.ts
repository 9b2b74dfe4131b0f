import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Block} from '../../../parsers/block.ts'
import {bytesOf, MAC_ROMAN, readBytesAs, WINDOWS_1252} from '../../../parsers/text/charsets.ts'
import {anyReport} from '../../support/any-report.ts'
import {characterCount, parsed} from '../../support/read-text.ts'
import {commitmentTables, indicatorTables, writeReport} from '../../support/write-report.ts'

const words = (block: Block): {text: string; visible: number}[] =>
  block.type === 'grid' ? block.rows.flatMap((row) => [...row.cells]) : [block]

/** A report with characters beyond ASCII, for encodings to get wrong. */
const reports = fc
  .tuple(indicatorTables, commitmentTables)
  .map(([indicators, commitments]) =>
    [
      '**Leicester’s Plan** – 2003/04',
      '',
      'Spent: £5 “at most” • café…',
      '',
      writeReport(indicators, {pageRows: 3, foot: (page) => `Page ${page}`}),
      '',
      '- one',
      '- two £',
      '',
      writeReport(commitments, {boldHeader: true}),
    ].join('\n'),
  )

test('blocks come in the order of the lines they stand on', () => {
  fc.assert(
    fc.property(anyReport, (text) => {
      const lines = parsed(text).blocks.map(({position}) => ('line' in position ? position.line : 0))
      expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    }),
  )
})

test('every visible character lies in exactly one cell or block, whatever the text', () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom('a.txt', 'a.md'), (text, name) => {
      const {blocks, characters} = parsed(text, name)
      const read = blocks.flatMap(words)
      expect(read.reduce((sum, {visible}) => sum + visible, 0)).toBe(characters)
      expect(read.reduce((sum, {text: own}) => sum + characterCount(own), 0)).toBe(characters)
    }),
    {numRuns: 500},
  )
})

test('line ends of any kind change nothing', () => {
  fc.assert(
    fc.property(reports, (text) => {
      const {blocks} = parsed(text)
      expect(parsed(text.replaceAll('\n', '\r\n')).blocks).toEqual(blocks)
      expect(parsed(text.replaceAll('\n', '\r')).blocks).toEqual(blocks)
    }),
    {numRuns: 40},
  )
})

const WINDOWS: Readonly<Record<string, number>> = {
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '…': 0x85,
}

/** UTF-8 read by a table of one byte a character, and saved again. */
const spoilt = (text: string, table: string): string =>
  readBytesAs(table, Buffer.from(text, 'utf8').toString('latin1'))
const mac = bytesOf(MAC_ROMAN)

const encodings: [string, (text: string) => Uint8Array][] = [
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf8')],
  ['UTF-16LE with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16BE with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16LE without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16BE without a mark', (text) => Buffer.from(text, 'utf16le').swap16()],
  [
    'Mac Roman',
    (text) =>
      Buffer.from(
        text.replace(/[^\0-\x7f]/g, (char) => mac.get(char) ?? '?'),
        'latin1',
      ),
  ],
  ['UTF-8 saved as Windows-1252', (text) => Buffer.from(spoilt(text, WINDOWS_1252))],
  [
    'UTF-8 saved as Windows-1252 twice',
    (text) => Buffer.from(spoilt(spoilt(text, WINDOWS_1252), WINDOWS_1252)),
  ],
  ['UTF-8 saved as Mac Roman', (text) => Buffer.from(spoilt(text, MAC_ROMAN))],
  ['filled up with NULs', (text) => Buffer.from(text + '\0'.repeat(700))],
  ['Windows-1252', (text) => Uint8Array.from(text, (char) => WINDOWS[char] ?? char.charCodeAt(0))],
]

test.each(encodings)('%s changes nothing', (_, encode) => {
  fc.assert(
    fc.property(reports, (text) => {
      expect(parsed(encode(text)).blocks).toEqual(parsed(text).blocks)
    }),
    {numRuns: 40},
  )
})

test('bytes that are no text are refused with a reason, not read', () => {
  expect(() => parsed(Buffer.from('B\0V\0\0\u00008\t9\0\0%', 'utf8'))).toThrow('NUL')
})
