import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseRtf} from '../../../parsers/rtf/index.ts'
import {noted, told, unplaced} from '../../support/drawn-blocks.ts'

const parse = (rtf: string) => parseRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${rtf}}`, 'latin1'))
const row = (...cells: readonly string[]): string =>
  `\\trowd${cells.map((_, index) => `\\cellx${(index + 1) * 2000}`).join('')} ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row `

test.each<[string, string, ReturnType<typeof noted>]>([
  [
    'paragraphs',
    'One\\par Two\\line lines\\par\\pard three',
    ['paragraph: One', 'paragraph: Two\nlines', 'paragraph: three'],
  ],
  [
    'a table after text',
    `Before\\par ${row('PI', 'Actual')}${row('BV8', '92%')}\\pard After\\par`,
    [
      'paragraph: Before',
      [
        ['PI', 'Actual'],
        ['BV8', '92%'],
      ],
      'paragraph: After',
    ],
  ],
  [
    'a cell over two columns, by the sides',
    `\\trowd\\cellx4000 \\intbl Roads\\cell\\row ${row('BV8', '92%')}\\pard`,
    [
      [
        ['Roads [2x1]', '.'],
        ['BV8', '92%'],
      ],
    ],
  ],
  [
    'merges across and down',
    '\\trowd\\clvmgf\\cellx2000\\clmgf\\cellx4000\\clmrg\\cellx6000 \\intbl A\\cell B\\cell\\cell\\row' +
      '\\trowd\\clvmrg\\cellx2000\\cellx4000\\cellx6000 \\intbl\\cell 1\\cell 2\\cell\\row\\pard',
    [
      [
        ['A [1x2]', 'B [2x1]', '.'],
        ['.', '1', '2'],
      ],
    ],
  ],
  [
    'a table in a cell',
    '\\trowd\\cellx2000\\cellx4000 \\pard\\intbl Out\\cell' +
      '\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}' +
      '\\pard\\intbl\\itap2 c\\nestcell d\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}' +
      `\\pard\\intbl tail\\cell\\row ${row('PI', 'and more words than the other has')}\\pard`,
    [
      [
        ['Out', 'tail'],
        ['PI', 'and more words than the other has'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ],
  [
    'what Word 6 leaves out: a row without its end',
    '\\trowd\\cellx2000\\cellx4000\\pard\\intbl a\\cell b\\cell\\pard after\\par',
    ['paragraph: a', 'paragraph: b', 'paragraph: after'],
  ],
  ['bytes of a code page', "caf\\'e9 \\'80\\'a3", ['paragraph: café €£']],
  [
    'a font of another code page',
    "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f1\\'c4\\'e0\\f0\\'e9",
    ['paragraph: Даé'],
  ],
  [
    'characters of two bytes',
    "{\\fonttbl{\\f1\\fcharset128 MS Gothic;}}\\f1\\'93\\'fa\\'96\\'7b\\'83A",
    ['paragraph: 日本ア'],
  ],
  ['Unicode and what stands in for it', "\\uc1\\u8211?\\uc2\\u8364\\'80x{\\uc0\\u233}!", ['paragraph: –€é!']],
  ['letters of a symbol font', "{\\fonttbl{\\f3\\fcharset2 Wingdings;}}{\\f3\\'e8} up", ['paragraph: → up']],
  [
    'numbers and bullets of lists',
    '{\\listtext\\pard\\plain 3.\\tab}Roads\\par{\\listtext \\bullet\\tab}Paths\\par{\\pntext o\\tab}More\\par',
    ['paragraph: 3. Roads', 'list-item: Paths', 'list-item: More'],
  ],
  [
    'headings by style and by level',
    '{\\stylesheet{\\s2 heading 2;}{\\s5\\outlinelevel3 Minor;}}\\s2 A\\par\\pard\\s5 B\\par\\pard\\outlinelevel0 C\\par\\pard D',
    ['heading 2: A', 'heading 4: B', 'heading 1: C', 'paragraph: D'],
  ],
  ['deleted and hidden text', 'Target {\\deleted 350}{\\v secret}310', ['paragraph: Target 310']],
  ['fields by their results', '{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}} pages', ['paragraph: 7 pages']],
  [
    'notes',
    '50.4{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} Restated}\\par',
    ['paragraph: 50.4¹', 'footnote: 1 Restated'],
  ],
  [
    'heads of pages, once each',
    '{\\header Council\\par}{\\headerf Council\\par}{\\footer Plan\\par}text',
    ['paragraph: text', 'furniture: Council', 'furniture: Plan'],
  ],
  [
    'pictures, objects and bytes that are none of it',
    'a{\\pict\\pngblip 89504e47}b{\\*\\unknown c}d\\bin3 }{\\e{\\object{\\*\\objdata 00}{\\result f}}',
    ['paragraph: abde'],
  ],
  ['an ANSI form beside the Unicode one', '{\\upr{caf?}{\\*\\ud{caf\\u233 ?}}}', ['paragraph: café']],
  [
    'text boxes',
    'a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard boxed\\par}}}b',
    ['paragraph: aboxed', 'paragraph: b'],
  ],
])('%s', (_, rtf, expected) => {
  const parsed = parse(rtf)
  expect(noted(parsed)).toEqual(expected)
  expect(unplaced(parsed)).toBe(0)
})

test('a struck-out value beside its replacement is left out and told', () => {
  const parsed = parse(`${row('BV8', '{\\strike 350}310')}${row('BV9', '7')}\\pard`)
  expect(noted(parsed)).toEqual([
    [
      ['BV8', '310'],
      ['BV9', '7'],
    ],
  ])
  expect(told(parsed)).toEqual(['value/struck-out: “350” is struck out beside “310”: left out'])
})

test('a file that is cut short is read as far as it goes, and this is told', () => {
  const whole = `{\\rtf1 Plan\\par ${row('PI', 'Actual')}${row('BV8', '92%')}\\pard}`
  const cut = parseRtf(Buffer.from(whole.slice(0, -15)))
  expect(noted(cut)[0]).toBe('paragraph: Plan')
  expect(told(cut)).toEqual([expect.stringMatching(/^read\/cut-short: .*a group is open/)])
})

test.each([
  ['groups', '{'.repeat(100_000) + 'x' + '}'.repeat(100_000)],
  ['groups that never close', '{'.repeat(100_000) + 'x'],
  ['tables', `${'\\itap9999999\\intbl x\\nestcell'.repeat(2000)}x`],
  ['bytes said to follow that do not', 'x{\\pict\\bin2147483647 abc}'],
])('%s without end end soon', (_, rtf) => {
  const began = performance.now()
  expect(JSON.stringify(noted(parse(rtf)))).toContain('x')
  expect(performance.now() - began).toBeLessThan(2000)
})

test('whatever stands in a file, its characters are all placed', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '\\par ',
    '\\cell ',
    '\\row ',
    '\\trowd ',
    '\\cellx900 ',
    '\\intbl ',
    '\\itap2 ',
    '\\nestcell ',
    '\\pard ',
    'words ',
    "\\'e9",
    '\\u8211 ?',
    '{\\footnote ',
    '{\\header ',
    '{\\listtext 1.}',
    '\\*',
    '\\v ',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
      expect(unplaced(parse(pieces.join('')))).toBe(0)
    }),
  )
})
