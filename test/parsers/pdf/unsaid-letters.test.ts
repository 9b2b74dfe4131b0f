import {expect, test} from 'vitest'
import {parsePdf} from '../../../parsers/pdf/index.ts'
import {unsaidOf} from '../../../parsers/pdf/unsaid-letters.ts'
import {gridsOf, textsOf} from '../../support/parse-pdf.ts'
import {numbered} from '../../support/write-pdf.ts'

const ROWS = [
  ['Indicator', '2004', '2005'],
  ['Waste recycled', '18.4%', '21.7%'],
  ['Litter on streets', '19%', '17%'],
  ['Homes heated', '494', '488'],
]
const LETTERS = [...new Set(ROWS.flat().join('').replaceAll(' ', ''))]

/** How the letters of a font are numbered and called. */
interface Naming {
  readonly code: (letter: string, at: number) => number
  readonly name: (letter: string, at: number) => string
}

/** The rows in a Type 3 font of the letters that they have, without a map to Unicode. */
function write({code, name}: Naming): Uint8Array {
  const codes = new Map(LETTERS.map((letter, at) => [letter, code(letter, at)]))
  const names = LETTERS.map((letter, at) => name(letter, at))
  const content = ROWS.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      let x = [50, 250, 330][column] ?? 0
      return cell.split(' ').map((word) => {
        const hex = Array.from(word, (letter) => (codes.get(letter) ?? 0).toString(16).padStart(2, '0')).join(
          '',
        )
        const text = `BT /T3 10 Tf 1 0 0 1 ${x} ${760 - 16 * row} Tm <${hex}> Tj ET\n`
        x += 6 * word.length + 4
        return text
      })
    }),
  ).join('')
  const [low, high] = [Math.min(...codes.values()), Math.max(...codes.values())]
  const widths = Array.from({length: high - low + 1}, () => 600).join(' ')
  const draw = '600 0 0 0 500 700 d1 0 0 500 700 re f'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /T3 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 700] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >> ' +
      `/CharProcs << ${names.map((own) => `/${own} 6 0 R`).join(' ')} >> ` +
      `/Encoding << /Differences [${LETTERS.map((letter, at) => `${codes.get(letter)} /${names[at]}`).join(' ')}] >> ` +
      `/FirstChar ${low} /LastChar ${high} /Widths [${widths}] >>`,
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
  ]
  return Buffer.from(numbered(objects), 'latin1')
}

async function read(naming: Naming) {
  const parsed = await parsePdf(write(naming), {})
  if ('reason' in parsed) throw new Error(parsed.reason)
  return {rows: textsOf(gridsOf(parsed.blocks)[0]), codes: parsed.messages.map(({code}) => code)}
}

test.each<[string, Naming]>([
  ['numbered from the first that can be shown', {code: (_, at) => 33 + at, name: (_, at) => `g${at}`}],
  ['numbered from A, which looks like letters', {code: (_, at) => 65 + at, name: (_, at) => `a${at}`}],
  ['numbered from 0, which looks like figures', {code: (_, at) => 48 + at, name: (_, at) => `a${48 + at}`}],
])('glyphs that nothing names are no letters: %s', async (_, naming) => {
  const {rows, codes} = await read(naming)
  expect(codes).toEqual(['pdf/no-letters'])
  expect(rows).toEqual(ROWS.map((cells) => cells.map((text) => text.replaceAll(/[^ ]/g, '�'))))
})

const NAMES: Readonly<Record<string, string>> = {'%': 'percent', '.': 'period'}
const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

test.each<[string, Naming]>([
  [
    'by names that say them',
    {code: (_, at) => 33 + at, name: (letter) => NAMES[letter] ?? DIGITS[Number(letter)] ?? letter},
  ],
  [
    'by codes that are theirs, as TeX has them',
    {code: (letter) => letter.charCodeAt(0), name: (letter) => `a${letter.charCodeAt(0)}`},
  ],
  [
    'by codes that are theirs, whatever the names',
    {code: (letter) => letter.charCodeAt(0), name: (_, at) => `g${at}`},
  ],
])('glyphs of Type 3 fonts are read %s', async (_, naming) => {
  expect(await read(naming)).toEqual({rows: ROWS, codes: []})
})

test.each([
  ['a12', 33, '!', true],
  ['g41', 9, 'A', true],
  ['ab', 33, '!', true],
  ['a12', 33, 'W', false],
  ['uni0041', 65, 'A', false],
  ['period', 46, '.', false],
  ['fi', 2, '\u0002', false],
])('%s at code %d, read as %j: nothing says its letter, %s', (name, code, text, isUnsaid) => {
  expect(unsaidOf(text, code, name) !== undefined).toBe(isUnsaid)
})
